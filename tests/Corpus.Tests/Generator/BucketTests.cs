using System.Linq;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>The number of generated files is bounded, however many articles there are.</summary>
public class BucketTests
{
    private const int RootIndexAndSpeakers = 3;

    [TestCase(1, 1)]
    [TestCase(64, 64)]
    [TestCase(1_000, 64)]
    [TestCase(10_000, 64)]
    public void So_many_articles_make_so_many_files(int articles, int files)
    {
        GeneratorRun run = new TestProject().AddRange(Samples.Many(articles)).Run();

        Assert.That(run.Sources, Has.Count.EqualTo(files + RootIndexAndSpeakers));
        Assert.That(Members(run), Is.EqualTo(articles));
        Assert.That(run.Problems, Is.Empty);
    }

    [Test]
    public void One_more_than_64_share_files_and_compile()
    {
        GeneratorRun run = new TestProject().AddRange(Samples.Many(65)).Run().AssertCompiles();

        Assert.That(run.Sources, Has.Count.LessThanOrEqualTo(64 + RootIndexAndSpeakers));
        Assert.That(run.Sources.Keys, Is.SupersetOf(new[] { "Articles.g.cs", "Articles.Index.g.cs", "Speakers.g.cs" }));
        Assert.That(run.Sources.Keys.Except(["Articles.g.cs", "Articles.Index.g.cs", "Speakers.g.cs"]), Is.All.Match("^Bucket[0-6][0-9]\\.g\\.cs$"));
        Assert.That(Members(run), Is.EqualTo(65));
    }

    [Test]
    public void The_buckets_fill_evenly()
    {
        int[] sizes = [.. Enumerable.Range(0, 10_000)
            .GroupBy(static i => Corpus.Generator.Naming.StableHash.Of($"{i:00000}") % 64)
            .Select(static bucket => bucket.Count())];

        Assert.That(sizes, Has.Length.EqualTo(64));
        Assert.That(sizes.Max(), Is.LessThan(2 * sizes.Average()));
    }

    private static int Members(GeneratorRun run) => run.Code.Split("public static global::Corpus.QuotedArticle<").Length - 1;
}
