using System.Linq;
using Corpus.Reading;
using NUnit.Framework;
using static Corpus.Tests.Reading.Markdown.MarkdownTest;

namespace Corpus.Tests.Reading.Markdown;

/// <summary>Block quotes without quotation marks that somebody signs.</summary>
public class SignedQuoteTests
{
    private const string Words = "We shall miss the water.";

    [TestCase("> We shall miss the water.\n> — Ana Horvat")]
    [TestCase("> We shall miss the water.\r\n> — Ana Horvat\r\n")]
    [TestCase("> We shall miss the water.\n>\n> — Ana Horvat, mayor")]
    [TestCase("> We shall miss the water.  \n> -- *Ana Horvat*")]
    [TestCase(">We shall miss the water.\n>—Ana Horvat")]
    [TestCase("> *We shall miss the water.*\n>\n> ― [Ana Horvat](https://a.example/)")]
    [TestCase("> We shall miss the water.\n\n— Ana Horvat")]
    [TestCase("> We shall miss the water. — Ana Horvat")]
    [TestCase("> *We shall miss the water.* -- [Ana Horvat](https://a.example/), mayor")]
    [TestCase("> We shall miss the water. - Ana Horvat")]
    public void Its_words_are_hers(string markdown)
    {
        string text = $"The port was closed.\n\n{markdown}\n\nIt opens.\n";
        ParsedArticle article = Read(text);
        ParsedQuote quote = article.Quotes.Single();

        Assert.That(MarkupSpan.Read(text, quote.Span, article.Markup), Is.EqualTo(Words));
        Assert.That(text.Substring(quote.Span.Start, quote.Span.Length), Is.EqualTo(Words));
        Assert.That(article.Speakers[quote.Speaker!.Value].Name, Is.EqualTo("Ana Horvat"));
        Assert.That((quote.Kind, quote.Basis), Is.EqualTo((Corpus.Reading.QuoteKind.Direct, Corpus.Reading.AttributionBasis.Named)));
    }

    [Test]
    public void Whoever_signs_may_be_described() => Assert.That(
        Read("The port was closed.\n\n> We shall miss the water.\n>\n> — a nurse in Split\n\nIt opens.\n").Speakers.Select(static speaker => speaker.Name), Is.EqualTo(new[] { "a nurse in Split" }));

    [Test]
    public void It_is_read_with_marks() => Assert.That(
        Paragraphs("> We shall miss the water.\n>\n> It was\n> ours.\n>\n> — Ana Horvat\n"),
        Is.EqualTo(new[] { "Text: “We shall miss the water.", "Text: “It was\n> ours.”".Replace("\n> ", "\n", System.StringComparison.Ordinal), "Text: — Ana Horvat" }));

    [TestCase("> The port is closed until May.")]
    [TestCase("> The port is closed. - But who cares.")]
    [TestCase("> The port - our port - is closed")]
    [TestCase("> The port is closed\n> — Ana Horvat said so to the council, and left.")]
    [TestCase("> \"We shall miss it,\" she said.\n>\n> — Ana Horvat", 1)]
    [TestCase("> — Come here.\n> — No, Ana Horvat")]
    [TestCase("> The port is closed.\n> — which nobody knew")]
    [TestCase("> The port is closed.\n> — Nobody knew.")]
    [TestCase("> - The port\n> - The ferry\n>\n> — Ana Horvat")]
    [TestCase("> ## Ports\n> The port is closed.\n>\n> — Ana Horvat")]
    [TestCase("> The port is closed.\n\n— Ana Horvat\nand others", 0)]
    public void Others_are_text(string markdown, int quotes = 0) =>
        Assert.That(Read($"The port was closed.\n\n{markdown}\n\nIt opens.\n").Quotes.Where(static quote => quote.Kind == Corpus.Reading.QuoteKind.Direct).ToList(), Has.Count.EqualTo(quotes));
}
