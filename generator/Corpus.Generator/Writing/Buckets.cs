using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Corpus.Generator.Linking;
using Corpus.Generator.Naming;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>Distributes articles over a fixed number of buckets, by a hash of their id.</summary>
internal static class Buckets
{
    /// <summary>
    /// All buckets, empty ones too: a bucket's place in the list never changes, so that the compiler compares it with what it was before.
    /// </summary>
    public static ImmutableArray<Bucket> Of(CorpusPlan plan)
    {
        var buckets = new List<ArticlePlan>[CorpusPlan.MostFiles];
        for (int i = 0; i < buckets.Length; i++)
            buckets[i] = [];
        foreach (ArticlePlan article in plan.Articles)
            buckets[IndexOf(article)].Add(article);
        return [.. buckets.Select((articles, i) => new Bucket(i, plan.Options, plan.IsBucketed, articles.ToEquatableArray()))];
    }

    /// <summary>The files of a bucket: one, or one for each article.</summary>
    public static ImmutableArray<ArticleFilePlan> Files(Bucket bucket)
    {
        if (bucket.Articles.Count == 0)
            return [];
        return bucket.IsShared
            ? [new(bucket.Options.HintPrefix + SharedName(bucket.Index), SharedName(bucket.Index), bucket.Options, bucket.Articles)]
            : [.. bucket.Articles.Select(article => new ArticleFilePlan(article.HintName, OwnTable(article), bucket.Options, new([article])))];
    }

    /// <summary>The classes of all tables.</summary>
    public static EquatableArray<string> TableClasses(CorpusPlan plan) => plan.IsBucketed
        ? plan.Articles.Select(IndexOf).Distinct().OrderBy(static index => index).Select(SharedName).ToEquatableArray()
        : plan.Articles.Select(OwnTable).ToEquatableArray();

    /// <summary>The index of all articles, whose tables have the numbers of their places among <see cref="TableClasses"/>.</summary>
    public static EquatableArray<IndexEntry> Index(CorpusPlan plan)
    {
        int[] numbers = new int[CorpusPlan.MostFiles];
        int count = 0;
        foreach (int bucket in plan.Articles.Select(IndexOf).Distinct().OrderBy(static index => index))
            numbers[bucket] = count++;
        return plan.Articles
            .Select((article, i) => new IndexEntry(
                plan.IsBucketed ? numbers[IndexOf(article)] : i,
                article.Model.Parsed.Id,
                article.Model.Parsed.Metadata.Headline,
                article.Model.Parsed.Metadata.Published.Date))
            .ToEquatableArray();
    }

    private static int IndexOf(ArticlePlan article) => (int)(StableHash.Of(article.Model.Parsed.Id) % CorpusPlan.MostFiles);

    private static string SharedName(int index) => FormattableString.Invariant($"Bucket{index:00}");

    private static string OwnTable(ArticlePlan article) => article.Member + "Rows";
}
