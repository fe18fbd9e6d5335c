using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Front matter below blank lines and comments.</summary>
public class FrontMatterStartTests
{
    [TestCase("\n---\ntitle: Quay\n---\nIt is shut.")]
    [TestCase("\r\n \r\n---\r\ntitle: Quay\r\n---\r\nIt is shut.")]
    [TestCase("<!-- kept by the port office -->\n---\ntitle: Quay\n---\nIt is shut.")]
    [TestCase("<!--\nkept by\n\n---\nthe port office\n-->\n\n---\n# quay\ntitle: Quay\n---\nIt is shut.")]
    [TestCase("<!-- a --> \n<!-- b -->\n---\n\"title\": Quay\n---\nIt is shut.")]
    [TestCase("# kept by the port office\n---\nkind: a\ntitle: Quay\n---\nIt is shut.")]
    [TestCase("#!keep\n\n---\nkind: a\ntitle: Quay\n---\nIt is shut.")]
    [TestCase("\n+++\ntitle = 'Quay'\n+++\nIt is shut.")]
    [TestCase("<!-- a -->\n+++\n[extra]\na = 1\n[b]\n+++\nIt is shut.", null)]
    [TestCase("\n{ \"title\": \"Quay\" }\nIt is shut.")]
    public void Is_read(string text, string? headline = "Quay")
    {
        Assert.That(LayoutTest.Metadata(text).Headline, Is.EqualTo(headline));
        Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(new[] { "Text: It is shut." }));
        Assert.That(LayoutTest.Problems(text), Is.Empty);
    }

    [TestCase("\n---\nThe quay is shut.\n---\nIt opens in May.", TestName = "Text between two rules")]
    [TestCase("\n---\nShe said this: it is shut.\n---\nIt opens in May.", TestName = "A sentence with a colon")]
    [TestCase("\n---\nhttps://port.example/ is down.\n---\nIt opens in May.", TestName = "An address")]
    [TestCase("\n---\n---\nIt opens in May.", TestName = "Nothing between two rules")]
    [TestCase("\n---\nkind: a\n\nIt opens in May.", TestName = "A rule alone")]
    [TestCase("# Quay\n---\nkind: a\n---\nIt opens in May.", TestName = "A heading that nothing repeats")]
    [TestCase("<!-- a --> It is shut.\n---\nkind: a\n---\nIt opens in May.", TestName = "Text behind a comment")]
    [TestCase("<!-- never closed\n---\nkind: a\n---\nIt opens in May.", TestName = "A comment that is not closed")]
    [TestCase("It is shut.\n---\nkind: a\n---\nIt opens in May.", TestName = "Text above")]
    public void Text_stays_text(string text)
    {
        Assert.That(Corpus.Reading.FrontMatter.Read(text), Is.Null);
        Assert.That(LayoutTest.Paragraphs(text), Has.Some.EndsWith("It opens in May."));
    }

    [Test]
    public void A_value_that_cannot_be_read_has_its_place() =>
        Assert.That(LayoutTest.Problems("<!-- a -->\n\n---\ndate: 2024-31-12\n---\nIt is shut."), Is.EqualTo(new[] { "CORPUS004 4:7 2024-31-12" }));
}
