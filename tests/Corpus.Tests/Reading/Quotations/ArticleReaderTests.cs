using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

/// <summary>What holds for the whole reading of who said what: a pure function of the text.</summary>
public sealed class ArticleReaderTests
{
    private const string Text =
        "The council of Iznik met on Friday to talk about the ferry to the island.\n\n"
        + "“IT IS A LIFELINE,” SAID MINISTER IRIS ILICAK. “I will fight for it.”\n\n"
        + "Iris Ilicak, the minister, called its critics “idle.” According to Inge Brandt, “the island is dying.”\n\n"
        + "– It is – said İpek Işık. – I left – she added.\n\n"
        + "‘I didn’t,’ he told the Daily Courier, which printed “The Ferry” in full.";

    [Test]
    public void Equal_text_gives_an_equal_model()
    {
        ParsedArticle one = Read(Text);
        ParsedArticle other = Read(new string(Text.AsSpan()));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(other, Is.EqualTo(one));
            Assert.That(other.GetHashCode(), Is.EqualTo(one.GetHashCode()));
            Assert.That(other.Quotes, Is.Not.Empty);
        }
    }

    [Test]
    public void Other_text_gives_another_model()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Read("“No,” said Ana Horvat."), Is.Not.EqualTo(Read("“No,” said Ana Horvath.")));
            Assert.That(Read("“No,” said Ana Horvat."), Is.Not.EqualTo(Read("“No”, said Ana Horvat.")));
            Assert.That(Read("“No,” said Ana Horvat."), Is.Not.EqualTo(Read("“No,” says Ana Horvat.")));
        }
    }

    [TestCase("tr-TR")]
    [TestCase("az-Latn-AZ")]
    [TestCase("de-DE")]
    [TestCase("ar-SA")]
    [TestCase("th-TH")]
    public void No_culture_matters(string culture)
    {
        ParsedArticle expected = Read(Text);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.That(Read(Text), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Many_threads_read_alike()
    {
        ParsedArticle expected = Read(Text);
        var read = new ParsedArticle[64];
        Parallel.For(0, read.Length, i => read[i] = Read(Text));
        Assert.That(read, Has.All.EqualTo(expected));
    }

    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Line_endings_do_not_matter(string ending)
    {
        string text = Text.Replace("\n", ending, StringComparison.Ordinal);
        Assert.That(Told(Read(text), text), Is.EqualTo(Told(Read(Text), Text)));
    }

    [Test]
    public void What_stands_before_an_article_only_moves_it()
    {
        const string Quotation = "“We will go,” said Ana Horvat.";
        ParsedQuote one = Read(Quotation).Quotes.Single();
        ParsedQuote moved = Read("It rained.\n\n\n" + Quotation).Quotes.Single();
        Assert.That(moved, Is.EqualTo(one with
        {
            Span = new SourceSpan(one.Span.Start + 13, one.Span.Length),
            Sentence = new SourceSpan(one.Sentence.Start + 13, one.Sentence.Length),
            Line = 4,
            Paragraph = 1,
        }));
    }

    [Test]
    public void Ends_when_it_is_cancelled()
        => Assert.That(static () => ArticleReader.Read("news/001_test.txt", Text, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private static ParsedArticle Read(string text) => ArticleReader.Read("news/001_test.txt", text);

    private static string[] Told(ParsedArticle article, string text)
        => [.. article.Quotes.Select(quote => $"{text.Substring(quote.Span.Start, quote.Span.Length)}|{quote.Kind}|{quote.Basis}|{quote.Cue}|{quote.Speaker}|{quote.Line}:{quote.Column}|{quote.Paragraph}"),
            .. article.Speakers.Select(static speaker => $"{speaker.Name}|{speaker.Kind}|{string.Join(',', speaker.Aliases)}|{speaker.JobTitle}")];
}
