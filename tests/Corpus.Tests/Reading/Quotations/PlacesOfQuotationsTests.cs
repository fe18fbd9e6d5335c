using System;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

/// <summary>Two quotations of an article never share a place: their stretches of the file stand one behind the other, whatever the text holds.</summary>
public sealed class PlacesOfQuotationsTests
{
    private const int Texts = 3000;

    private static readonly string[] Marks =
        ["\"", "“", "”", "'", "‘", "’", "''", "``", "„", "«", "»", "「", "」", "‹", "›", "–", "—", "- ", "6'2\"", "5\""];

    private static readonly string[] Words =
        ["Dana ", "Kovac ", "harbour", "harbours", "the ", "we go", "We stay", "said ", "he said", "asked ", "boats' ", "it's", "’tis", "U.S. ", "5 p.m. ", "12", "a", "x"];

    private static readonly string[] Stops = [". ", ".", ", ", ",", ": ", "? ", "… ", "(", ") ", "[", "]", " ", " ", "\n", "\n", "\r\n", "\n\n", "\r\n\r\n"];

    private static readonly string[] Markup =
        ["&rdquo;", "&ldquo;", "&quot;", "&lsquo;", "&#8217;", "&amp;", "&nbsp;", "&", ";", "&x", "`", "**", "*", "_", "~~", "<br>", "<q>", "</q>", "[", "](a)", "![", "\\\"", "> ", "- ", "# ", "| ", "{", "}", "<!--", "-->"];

    [Test]
    public void In_plain_text([Range(1, 4)] int seed) => AreApart("news/harbour.txt", seed, [.. Marks, .. Words, .. Stops]);

    [Test]
    public void In_Markdown([Range(1, 4)] int seed) => AreApart("news/harbour.md", seed, [.. Marks, .. Words, .. Stops, .. Markup, .. Markup]);

    [Test]
    public void In_MDX([Range(1, 2)] int seed) => AreApart("news/harbour.mdx", seed, [.. Marks, .. Words, .. Stops, .. Markup]);

    [TestCase("berth&rdquo; said Dana.\nquay&“always,”“a.\nberth&rdquo; said Dana.")]
    [TestCase("&“one,” “two,” “three;” said Dana.")]
    [TestCase("Dana said: &\"one\" \"two\" \"three\"&quot;")]
    public void Where_an_ampersand_opens_no_reference(string text) => Assert.That(AreApart("news/harbour.md", text), Is.GreaterThan(0));

    // The same texts on every machine: the generator is the test's own.
    private static void AreApart(string file, int seed, string[] parts)
    {
        uint state = (uint)seed * 2_654_435_761u;
        int quotations = 0;
        for (int i = 0; i < Texts; i++)
        {
            int length = 2 + Next(40);
            quotations += AreApart(file, string.Concat(Enumerable.Range(0, length).Select(_ => parts[Next(parts.Length)])));
        }

        Assert.That(quotations, Is.GreaterThan(Texts / 2));

        int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }
    }

    private static int AreApart(string file, string text)
    {
        ParsedArticle article = ArticleReader.Read(file, text);
        int end = 0;
        foreach (ParsedQuote quote in article.Quotes)
        {
            if (quote.Span.Start < end || quote.Span.Length <= 0 || quote.Span.End > text.Length)
                Assert.Fail($"{quote.Span} is not behind {end} in: {text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}");
            end = quote.Span.End;
        }

        return article.Quotes.Count;
    }
}
