using System.Linq;
using Corpus.Tests.Generator.Metadata;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>A Markdown page without text is neither a record nor an error.</summary>
public class EmptyPageTests
{
    private const string Page = "---\ntitle: All boats\nlayout: list\n---\n";

    [Test]
    public void It_is_in_no_list()
    {
        GeneratorRun run = new TestProject().Article("boats/all.md", Page).Article("boats/quay.md", "The quay is shut.").Run().AssertCompiles();

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Code, Does.Contain("article 0 quay").And.Not.Contain("AllBoats").And.Not.Contain("boats/all"));
    }

    [Test]
    public void It_is_not_checked_against_a_record_and_no_reference_finds_it()
    {
        GeneratorRun run = Desk.Of("string Desk, Article? Before = null", "desk: Home\nbefore: all").Article("boats/all.md", Page).Run();

        Assert.That(run.Problems.Single(), Does.StartWith("a.txt(3,9)-(3,12) CORPUS009 Error: `before` must be the id of an article, and `all` is none"));
    }

    [Test]
    public void Its_id_is_free() =>
        Assert.That(new TestProject().Article("boats/quay.md", Page).Article("quay.md", "The quay is shut.").Run().AssertCompiles().Problems, Is.Empty);
}
