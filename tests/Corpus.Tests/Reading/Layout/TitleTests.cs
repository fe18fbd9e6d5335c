using System;
using System.Linq;
using System.Text;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>An article that becomes a record has a title that a reader can see.</summary>
public class TitleTests
{
    private static readonly string[] Pieces =
    [
        "# ", "## ", "**", "*", "_", "`", "~~", "![](x.png)", "![a](x.png)", "[](y)", "<b></b>", "<!-- x -->", "&nbsp;", "&amp;", "…", "—", "–", "---", "-", ";", ":", ",", ".", "“", "”", "\"",
        "😀", "👩‍👩‍👧", "\u200B", "\u00A0", "\uFEFF", " ", "\n", "\n\n", "\t", "x", "7", "𝒜", "Shut", "It is shut.", "> ", "- ", "| a | b |\n|---|---|\n", "title: ", "\u3164",
    ];

    private static string[] Hostile =>
    [
        new string('-', 150) + "x", new string('—', 400) + " It is shut.", "x" + new string(' ', 600) + "y", new string(',', 99) + " " + new string(';', 300) + "x", "— — — — " + new string('–', 500) + " a.",
        "𝒜" + new string('\u200B', 700) + "𝒜", ": " + new string('-', 98) + "x", "😀 x", "-\n-\n- x",
    ];

    [TestCaseSource(nameof(Hostile))]
    public void Of_odd_text_is_not_empty(string text)
    {
        foreach (string file in new[] { "a.txt", "a.md" })
            IsTitled(ArticleReader.Read(file, text), text);
    }

    [Test]
    public void Of_any_file_is_not_empty()
    {
        var random = new Random(11);
        for (int i = 0; i < 6000; i++)
        {
            var text = new StringBuilder(random.Next(4) == 0 ? "---\ntitle: " + Pieces[random.Next(Pieces.Length)].Trim() + "\n---\n" : "");
            for (int pieces = random.Next(1, 14); pieces > 0; pieces--)
                text.Append(string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(6) == 0 ? 120 : 1)));
            IsTitled(ArticleReader.Read(i % 2 == 0 ? "a.txt" : "a.md", text.ToString()), text.ToString());
        }
    }

    [TestCase("Harbour Bridge Shut For Good.", "Harbour Bridge Shut For Good.")]
    [TestCase("Mayor says the bridge will not open again, council told ...", "Mayor says the bridge will not open again, council told ...")]
    public void A_headline_may_end_otherwise(string line, string headline) =>
        Assert.That(LayoutTest.Metadata($"{line}\n\nIt is shut, the mayor said.\n\nMore of it.").Headline, Is.EqualTo(headline));

    [TestCase("The mayor of Harbour flew home to Oslo.")]
    [TestCase("Rune Vik met Sara Holm in Harbour on Monday.")]
    [TestCase("The Mayor of Harbour Flew Home. Ann Lee Stayed.")]
    [TestCase("He paused...")]
    public void Prose_above_prose_is_no_headline(string line) =>
        Assert.That(LayoutTest.Metadata($"{line}\n\nIt is shut, the mayor said.\n\nMore of it.").Headline, Is.Null);

    [Test]
    public void Short_lines_of_a_menu_do_not_cost_the_headline() =>
        Assert.That(LayoutTest.Metadata("Harbour bridge shut for good by council\n\nTides\n\nBoat Prices\n\nThe Week\n\nIt is shut, the mayor said.").Headline, Is.EqualTo("Harbour bridge shut for good by council"));

    private static void IsTitled(ParsedArticle article, string text)
    {
        if (!article.IsValid || article.IsLeftOut)
            return;
        string title = article.Metadata.Headline ?? article.Lead;
        Assert.That(title.Trim(), Is.Not.Empty, text);
        Assert.That(Enumerable.Any(title, static c => !Blanks.IsBlank(c)), Is.True, text);
    }
}
