using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Values of well-known keys that mean something else in content folders.</summary>
public class FolderFrontMatterTests
{
    [TestCase("name: Petra Kovač", "name=Petra Kovač")]
    [TestCase("published: true", "published=true")]
    [TestCase("published: no", "published=no")]
    public void Are_the_users_own(string yaml, string property)
    {
        ArticleLayout page = LayoutTest.Read($"---\n{yaml}\n---\nIt is shut.", "team/petra.md");

        Assert.That(page.Problems, Is.Empty);
        Assert.That(page.Metadata.Properties.Select(static own => $"{own.Key}={own.Value}"), Is.EqualTo(new[] { property }));
        Assert.That(page.Metadata.MemberName, Is.Null);
    }

    [TestCase("date: true", "`true` cannot be read as a date")]
    [TestCase("published: 'true'", "`true` cannot be read as a date")]
    [TestCase("name: 2nd-quay", "name of a C# member")]
    public void Others_are_errors(string yaml, string says) =>
        Assert.That(LayoutTest.Read($"---\n{yaml}\n---\nIt is shut.", "team/petra.md").Problems.Single().Message, Does.Contain(says));

    [Test]
    public void A_date_may_be_written_with_the_date_of_the_last_edit()
    {
        ArticleMetadata metadata = LayoutTest.Metadata("---\ndate:\n  created: 2021-03-09\n  updated: 2021-04-01\n---\nIt is shut.");

        Assert.That(metadata.Published.Date, Is.EqualTo(new CalendarDate(2021, 3, 9)));
        Assert.That(metadata.Properties.Select(static own => $"{own.Key}={own.Value}"), Is.EqualTo(new[] { "date.updated=2021-04-01" }));
    }
}
