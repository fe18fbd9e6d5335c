using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Corpus.Generator.Linking;
using Corpus.Generator.Naming;
using Corpus.Generator.Reading;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>Distributes articles over a fixed number of buckets, by a hash of their id.</summary>
internal static class Buckets
{
    /// <summary>
    /// All buckets, empty ones too: a bucket's place in the list never changes, so that the compiler compares it with what it was before.
    /// </summary>
    /// <param name="plans">What is planned for each corpus.</param>
    /// <param name="models">The articles of all corpora.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ImmutableArray<Bucket> Of(ImmutableArray<CorpusPlan> plans, EquatableArray<ArticleModel> models, CancellationToken cancellation)
    {
        var byKey = new Dictionary<ArticleKey, ArticleModel>(models.Count);
        foreach (ArticleModel model in models)
            byKey[model.Entry.Key] = model;
        cancellation.ThrowIfCancellationRequested();
        return [.. plans.SelectMany(plan => Of(plan, byKey))];
    }

    private static IEnumerable<Bucket> Of(CorpusPlan plan, Dictionary<ArticleKey, ArticleModel> models)
    {
        var buckets = new List<ArticlePlan>[CorpusPlan.MostFiles];
        for (int i = 0; i < buckets.Length; i++)
            buckets[i] = [];
        foreach (ArticleNames names in plan.Articles)
            buckets[names.Bucket].Add(new(models[names.Key], names));
        return buckets.Select((articles, i) => new Bucket(i, plan.Options, plan.IsBucketed, articles.ToEquatableArray()));
    }

    /// <summary>The files of a bucket: one, or one for each article.</summary>
    public static ImmutableArray<ArticleFilePlan> Files(Bucket bucket)
    {
        if (bucket.Articles.Count == 0)
            return [];
        return bucket.IsShared
            ? [new(bucket.Options.HintPrefix + SharedName(bucket.Index), SharedName(bucket.Index), bucket.Index, bucket.Options, bucket.Articles)]
            : [.. bucket.Articles.Select(article => new ArticleFilePlan(article.Names.HintName, OwnTable(article.Names), null, bucket.Options, new([article])))];
    }

    /// <summary>All tables.</summary>
    public static EquatableArray<TableName> Tables(CorpusPlan plan) => plan.IsBucketed
        ? plan.Articles.Select(static article => article.Bucket).Distinct().OrderBy(static index => index).Select(static index => new TableName(index, SharedName(index))).ToEquatableArray()
        : plan.Articles.Select(static (article, i) => new TableName(i, OwnTable(article))).ToEquatableArray();

    /// <summary>The index of all articles, with the numbers of <see cref="Tables"/>.</summary>
    public static EquatableArray<IndexEntry> Index(CorpusPlan plan) => plan.Articles
        .Select((article, i) => new IndexEntry(plan.IsBucketed ? article.Bucket : i, article.Id, article.Headline, article.Date))
        .ToEquatableArray();

    /// <summary>The bucket of the article with this id.</summary>
    public static int IndexOf(string id) => (int)(StableHash.Of(id) % CorpusPlan.MostFiles);

    private static string SharedName(int index) => FormattableString.Invariant($"Bucket{index:00}");

    private static string OwnTable(ArticleNames article) => article.Member + "Rows";
}
