using System;
using System.IO;
using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>The five seeds, as a person reads them.</summary>
public class SeedLayoutTests
{
    [TestCase("000_0552494fa008a76e", null, "2023-12-16", null, null, "TCTTTTT")]
    [TestCase("001_97a403408fcdaacc", "Kremlin Hopes for More Constructive U.S. Leadership, Putin Rejects Second Wave of Mobilization in Ukraine", "2023-12-16 19:53", "ICARO Media Group", null, "TTTTTTTTTD")]
    [TestCase("002_dd709f0f876980c0", null, "2023-12-17", null, "MENAFN", "TTTTT")]
    [TestCase("003_4f8fd34af311b0f2", null, "2024-12-19", null, null, "TTTTTTTTTTTTT")]
    [TestCase("004_969f8add50388ec0", null, null, null, null, "TTSTTTSTTTTSTTTTT")]
    public void Are_read(string id, string? headline, string? published, string? publisher, string? credit, string kinds)
    {
        ArticleLayout article = LayoutTest.Read(Seed(id), $"seeds/{id}.txt");
        Assert.That(article.Problems, Is.Empty);
        Assert.That(article.Id, Is.EqualTo(id));
        Assert.That((article.Metadata.Headline, article.Metadata.Publisher, article.Metadata.CreditText), Is.EqualTo((headline, publisher, credit)));
        Assert.That(Shown(article.Metadata.Published), Is.EqualTo(published));
        Assert.That(string.Concat(article.Paragraphs.Select(static p => p.Kind.ToString()[0])), Is.EqualTo(kinds));
    }

    [Test]
    public void The_masthead_has_a_section_and_an_image()
    {
        ArticleMetadata metadata = LayoutTest.Metadata(Seed("001_97a403408fcdaacc"));
        Assert.That(metadata.ArticleSection, Is.EqualTo("Politics"));
        Assert.That(metadata.Image, Is.EqualTo("https://icaro.icaromediagroup.com/system/images/photos/15940933/original/open-uri20231216-56-7kmrnq?1702756556"));
    }

    [TestCase("000_0552494fa008a76e", 0, "Russian president Vladimir Putin hopes")]
    [TestCase("002_dd709f0f876980c0", 0, "In a candid interview")]
    [TestCase("003_4f8fd34af311b0f2", 0, "Russian President, Vladimir Putin has revealed")]
    public void The_text_starts_behind_the_metadata(string id, int paragraph, string start)
    {
        string text = Seed(id);
        Assert.That(LayoutTest.Cut(text, LayoutTest.Read(text).Paragraphs[paragraph].Span), Does.StartWith(start));
    }

    private static string? Shown(PublicationTime published) => published switch
    {
        { Date: null } => null,
        { Date: var (year, month, day), Time: var (hour, minute, _) } => $"{year}-{month:00}-{day:00} {hour}:{minute}",
        { Date: var (year, month, day) } => $"{year}-{month:00}-{day:00}",
    };

    private static string Seed(string id)
    {
        DirectoryInfo folder = new(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Corpus.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run inside the repository.");
        return File.ReadAllText(Path.Combine(folder.FullName, "seeds", id + ".txt"));
    }
}
