using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Markdown;

/// <summary>What is read without marks is found in the file with them.</summary>
public class PlaceTests
{
    [TestCase("“*[|very* good|]”, [Ana Horvat](https://a.example/) said.", "very good", "Ana Horvat")]
    [TestCase("&ldquo;[|very good|]&rdquo;, **Ana Horvat** said.", "very good", "Ana Horvat")]
    [TestCase("Ana Horvat said: “[|very &amp; truly goo&#100;|]”.", "very & truly good", "Ana Horvat")]
    [TestCase("> It is shut.\n>\n> “[|We wait\n> for the town|],” Ana Horvat said.", "We wait\nfor the town", "Ana Horvat")]
    [TestCase("It is shut.\r\n\r\n- “[|We wait\r\n  for **the** town|],” Ana Horvat said.", "We wait\r\nfor the town", "Ana Horvat")]
    public void A_quotation(string marked, string text, string speaker)
    {
        (string file, SourceSpan span) = Layout.LayoutTest.Marked(marked);
        ParsedArticle article = MarkdownTest.Read(file);
        ParsedQuote quote = article.Quotes.Single();
        string read = MarkupSpan.Read(file, quote.Span, article.Markup);
        Assert.That(read.TrimEnd(','), Is.EqualTo(text));
        Assert.That(quote.Span.Start, Is.EqualTo(span.Start));
        Assert.That(quote.Span.End, Is.InRange(span.End, span.End + 1));
        Assert.That((quote.Line, quote.Column), Is.EqualTo(new LineMap(file).At(span.Start)));
        Assert.That(article.Speakers[quote.Speaker!.Value].Name, Is.EqualTo(speaker));
        Assert.That(MarkupSpan.Read(file, quote.Sentence, article.Markup), Does.Contain(text).And.Not.Contain("*"));
    }
}
