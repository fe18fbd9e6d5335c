using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Corpus.Generator.Naming;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>What clashes, recurs and is the same costs no more than what is not. Memory is counted and not time: it is the same in every run.</summary>
public partial class GrowthTests
{
    private const int Tenfold = 10;

    [Test]
    public void Ten_thousand_articles_of_one_headline_and_text_have_a_name_each()
    {
        const int Count = 10_000;
        GeneratorRun run = new TestProject().AddRange(Enumerable.Range(0, Count).Select(static i => Same(i))).Run();

        Assert.That(run.Problems, Is.Empty);
        string[] members = [.. Members().Matches(run.Code).Select(static match => match.Groups[1].Value)];
        Assert.That(members, Has.Length.EqualTo(Count).And.Unique);
        Assert.That(run.Sources, Has.Count.LessThan(70));
    }

    [Test]
    public void Members_of_one_name_cost_what_they_count() =>
        Assert.That(Cost(10_000, Names), Is.LessThan(1.4 * Tenfold * Cost(1000, Names)));

    [Test]
    public void Quotations_of_the_same_words_cost_what_they_count() =>
        Assert.That(Cost(10_000, Quotations), Is.LessThan(1.4 * Tenfold * Cost(1000, Quotations)));

    [Test]
    public void The_numbers_of_quotations_go_on_where_another_name_has_one_of_them() => Assert.That(
        QuoteNames.For(["well", "well", "well 3", "well", "well", "Well 3"]),
        Is.EqualTo(new[] { "Well", "Well2", "Well3", "Well4", "Well5", "Well3_2" }));

    private static void Names(int count) => MemberNames.Settle(
        [.. Enumerable.Range(0, count).Select(static i => new NameWish("MayorOpensBridge", IsGiven: i % 2 == 0, i.ToString("x8", CultureInfo.InvariantCulture)))],
        ReservedNames.Root("Articles"));

    private static void Quotations(int count) => QuoteNames.For(Enumerable.Repeat("We would do it again", count).ToList());

    private static long Cost(int count, Action<int> act)
    {
        // What is made once is not counted.
        act(count);
        long before = GC.GetAllocatedBytesForCurrentThread();
        act(count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TestFile Same(int i) => TestFile.Article($"articles/{i.ToString("00000", CultureInfo.InvariantCulture)}.txt", Samples.Bridge);

    [GeneratedRegex(@"^ *public static global::Corpus\.QuotedArticle<\S+> (\w+) =>", RegexOptions.Multiline)]
    private static partial Regex Members();
}
