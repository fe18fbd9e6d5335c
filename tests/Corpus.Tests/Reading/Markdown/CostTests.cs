using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Benchmarks;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Markdown;

/// <summary>Marks made to be slow are read in time linear in their length: the steps are counted.</summary>
public class CostTests
{
    private const int Length = 8_000;
    private const int MostStepsPerCharacter = 400;
    private const int Start = 5000;

    private static readonly string[] Units =
    [
        "[", "]", "![", "[a](", "[](", "[a](b", "[a](<b", "[a](b \"c", "[a][b", "[a][", "[^a] ", "[[a]", "[a](b) [", "![a](b)", "![![", "*a ", "*a **a ", "a**b c* ", "*a_ ", "_a *b ", "***", "~~a ", "`a", "``a` ",
        "<", "<a ", "<a b='", "<a b=\"", "<a {", "<a {b} {", "<!--", "<!-- a ", "<?", "<http:", "&", "&a", "&amp;", "{{", "{{<", "{%", "{", "{}", "}", "\\", "> ", "> a\n", ">\n", "- ", "- a\n", "- a\n\n", "1. a\n", " - ",
        "# a\n", "a\n---\n", "a|b\n-|-\n", "|", "```\n", "~~~\n", "<div>\n", "<div>\n\n", "<p>a</p>", "<script>", "<pre>\n", "{{< raw >}}\n", "[a]: b\n", "[a]: b 'c\n", "[^a]: b\n", "import a from 'b'\n", "export const a = {\n", "{(\n",
        "![a](b)\n*c*\n\n", "<br>", "<q>", "a\n", "\n", "    a\n", "\t", ":::a\n", "[ ] ", "- [ ] a\n",
        "[a]:\nb\n", "[a]: b\n'", "[a\\]", "[a][\\[", "a\n: b\n", ": b\n", "a\n", "> [!a]\n", "*[a]: b\n", "{.a}\n", "|a|\n|-|\n- ", "<?", "<![CDATA[", "<!a", "<a b=\"{{", "<a {{ ", "<code>", "</code>", "~a", "<div><pre>\n\n", "<pre>a</pre>\n\n", "&lt", "![a][b] ",
    ];

    private static IEnumerable<TestCaseData> Texts()
    {
        for (int i = 0; i < Units.Length; i++)
        {
            string unit = Units[i];
            foreach (string file in (string[])["a.md", "a.mdx"])
                yield return new TestCaseData(file, "", unit).SetArgDisplayNames(i.ToString(System.Globalization.CultureInfo.InvariantCulture), HostileTexts.NameOf(unit), file);
            yield return new TestCaseData("a.md", "[a]: b\n[^a]: c\n\n- ", unit).SetArgDisplayNames(i.ToString(System.Globalization.CultureInfo.InvariantCulture), HostileTexts.NameOf(unit), "in a list, with labels");
        }
    }

    [TestCaseSource(nameof(Texts))]
    public void Grows_with_the_length_and_no_faster(string file, string before, string unit)
    {
        string once = before + HostileTexts.Repeat(unit, Length);
        string twice = before + HostileTexts.Repeat(unit, 2 * Length);
        double growth = (double)twice.Length / once.Length;
        long steps = StepsOf(file, twice);
        Assert.That(steps, Is.LessThanOrEqualTo((long)(StepsOf(file, once) * growth * 1.05) + Start));
        Assert.That((steps - Start) / twice.Length, Is.LessThanOrEqualTo(MostStepsPerCharacter));
    }

    [Test]
    public void Any_mixture_of_marks_is_read()
    {
        string[] parts = [.. Units, "Ana ", "Horvat ", "“", "”", "\"", "said ", ". ", ", ", "We go", "\r\n", "\n\n", " ", "</div>", "-->", "}}", "%}", "`", ")", "](b)"];
        var random = new Random(20_240_229);
        for (int i = 0; i < 4000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
            ParsedArticle article = MarkdownTest.Read(text, i % 2 == 0 ? "a.md" : "a.mdx");
            foreach (ParsedParagraph paragraph in article.Paragraphs)
                Assert.That(MarkupSpan.Read(text, paragraph.Span, article.Markup).Trim(), Is.Not.Empty, text);
            AssertInOrder([.. article.Paragraphs.Select(paragraph => paragraph.Span)], text);
        }
    }

    private static void AssertInOrder(SourceSpan[] spans, string text)
    {
        for (int i = 0; i < spans.Length; i++)
        {
            Assert.That(spans[i].Start, Is.LessThan(spans[i].End), text);
            Assert.That(spans[i].End, Is.LessThanOrEqualTo(text.Length), text);
            if (i > 0)
                Assert.That(spans[i].Start, Is.GreaterThanOrEqualTo(spans[i - 1].End), text);
        }
    }

    [TestCase("[a](")]
    [TestCase("*a ")]
    [TestCase("> ")]
    [TestCase("- a\n")]
    [TestCase("<a {")]
    [CancelAfter(60_000)]
    public void A_megabyte_is_read(string unit, System.Threading.CancellationToken limit)
    {
        string text = HostileTexts.Repeat(unit, 1_000_000);
        ArticleReader.Read("a.mdx", text, limit);
        Assert.That(limit.IsCancellationRequested, Is.False);
    }

    private static long StepsOf(string file, string text)
    {
        if (Steps.Taken is not { } before)
        {
            Assert.Ignore("This build counts no steps: only debug builds do.");
            return 0;
        }

        ArticleReader.Read(file, text);
        return Steps.Taken.Value - before;
    }
}
