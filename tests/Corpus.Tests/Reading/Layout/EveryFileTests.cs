using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>What holds for any file whatever: pieces of files are put together at random, always the same ones.</summary>
public class EveryFileTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "...\n", "title: ", "date: ", "author: ", "tags: ", "id: ", "own: ", "[", "]", "{", "}", "*x", "&x ", "\n", "\n\n", "\r\n", "\r", " ", "\t", "- ", "? ", "| \n  ",
        "> \n", "'", "\"", "#", "%", "@", "!t ", "2023-12-16", "31/02/2023", "19h53", " date ", "(AFP)", " - ", "—", "OSLO", "It is shut.", "Bridge Shut", "“", "”", "\u2028", "\u0085",
        "\0", "😀", "\uD800", "https://a.example/b.jpg", "http://", "By Ann Lee", "Politics", "Related", "~", "<<: ", ", ", ": ", "The views expressed do not reflect ours.", " am", "Z", "+02:00", "…", "ﬁ", "İ",
    ];

    private static IEnumerable<string> Files(int count)
    {
        var random = new Random(7);
        for (int i = 0; i < count; i++)
        {
            var file = new StringBuilder(random.Next(2) == 0 ? "---\n" : "");
            for (int pieces = random.Next(50); pieces > 0; pieces--)
                file.Append(Pieces[random.Next(Pieces.Length)]);
            yield return file.Append(random.Next(2) == 0 ? "\n---\nIt is shut." : "").ToString();
        }
    }

    [Test]
    public void Paragraphs_are_trimmed_apart_in_order_and_inside()
    {
        foreach (string text in Files(4000))
        {
            int end = 0;
            foreach (ParsedParagraph paragraph in LayoutTest.Read(text).Paragraphs)
            {
                Assert.That(paragraph.Span.Start, Is.GreaterThanOrEqualTo(end), text);
                Assert.That(paragraph.Span.Length, Is.Positive, text);
                end = paragraph.Span.End;
                Assert.That(end, Is.LessThanOrEqualTo(text.Length), text);
                Assert.That(Blanks.IsBlank(text[paragraph.Span.Start]) || Blanks.IsBlank(text[end - 1]), Is.False, text);
            }
        }
    }

    [Test]
    public void Problems_are_inside_and_in_order_and_only_files_with_prose_have_none()
    {
        foreach (string text in Files(4000))
        {
            ArticleLayout article = LayoutTest.Read(text);
            Assert.That(article.Problems.Select(static p => p.Span.Start), Is.Ordered, text);
            foreach (ReadingProblem problem in article.Problems)
            {
                Assert.That(problem.Span.End, Is.LessThanOrEqualTo(text.Length), text);
                Assert.That((problem.Line, problem.Column), Is.EqualTo(new LineMap(text).At(problem.Span.Start)), text);
            }

            bool prose = article.Paragraphs.Any(static p => p.Kind == Corpus.Reading.ParagraphKind.Text);
            Assert.That(article.Problems.Any(static p => p.Rule == Rules.NoProse), Is.EqualTo(!prose), text);
        }
    }

    [Test]
    public void Reading_twice_gives_equal_models()
    {
        foreach (string text in Files(500))
        {
            ArticleLayout first = LayoutTest.Read(text);
            ArticleLayout second = LayoutTest.Read(text);
            Assert.That(second, Is.EqualTo(first), text);
            Assert.That(second.GetHashCode(), Is.EqualTo(first.GetHashCode()), text);
        }
    }

    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("th-TH")]
    [TestCase("fa-IR")]
    [TestCase("de-DE")]
    public void The_culture_does_not_matter(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        foreach (string text in Files(300).Append("---\nTITLE: I\nDATE-PUBLISHED: FRIDAY, 9 APRIL 2021 1:05 PM\nID: i\nCATEGORY: x\n---\nIt is shut.\n\nRELATED LINKS\n\nDISCLAIMER: it is."))
        {
            ArticleLayout expected = LayoutTest.Read(text);
            try
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.That(LayoutTest.Read(text), Is.EqualTo(expected), text);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Test]
    public void Line_endings_do_not_matter()
    {
        foreach (string text in Files(2000).Select(static file => file.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\u0085", "", StringComparison.Ordinal)))
        {
            string windows = text.Replace("\n", "\r\n", StringComparison.Ordinal);
            ArticleLayout lf = LayoutTest.Read(text);
            ArticleLayout crlf = LayoutTest.Read(windows);
            Assert.That(crlf.Metadata, Is.EqualTo(lf.Metadata), text);
            Assert.That((crlf.Id, crlf.Lead, crlf.WordCount), Is.EqualTo((lf.Id, lf.Lead, lf.WordCount)), text);
            Assert.That(LayoutTest.Paragraphs(windows).Select(static p => p.Replace("\r\n", "\n", StringComparison.Ordinal)), Is.EqualTo(LayoutTest.Paragraphs(text)), text);
            Assert.That(crlf.Problems.Select(static p => (p.Rule, p.Line, p.Column)), Is.EqualTo(lf.Problems.Select(static p => (p.Rule, p.Line, p.Column))), text);
        }
    }

    [Test]
    public void Cancellation_is_honoured()
    {
        var cancelled = new CancellationToken(canceled: true);
        foreach (string text in (string[])["It is shut.", "---\ntitle: Shut\n---\nIt is shut."])
            Assert.That(() => LayoutReader.Read("a.txt", text, FrontMatter.Read(text), null, new LineMap(text), cancelled), Throws.InstanceOf<OperationCanceledException>());
    }
}
