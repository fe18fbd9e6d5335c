using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS014.</summary>
public class SameTextTests : RuleTest<SameTextAnalyzer>
{
    private const string Text = "The bridge opened after nine years. “It was worth it,” Ana Horvat said.";

    [Test]
    public async Task The_second_file_is_told_of_the_first()
    {
        string[] messages = await FindsAsync(("a/bridge.txt", Text), ("b/copy.txt", $"[|{Text}|]"));

        Assert.That(messages, Is.EqualTo(new[] { "This article has the same text as a/bridge.txt, word for word. Take one of the two out of the corpus." }));
    }

    [Test]
    public Task Whatever_order_the_compiler_has_them_in() => FindsAsync(new TestProject(), ("c.txt", $"[|{Text}|]"), ("b.txt", $"[|{Text}|]"), ("a.txt", Text));

    [Test]
    public Task Metadata_marks_and_line_ends_are_no_text() => FindsAsync(
        ("a.txt", "The bridge opened after nine years.\n\n“It was worth it,” Ana Horvat said."),
        ("b.txt", "---\nheadline: Another headline\ndate: 2025-05-12\n---\n\n[|The bridge opened after nine years.|]\r\n\r\n\"It was worth it,\"  Ana Horvat said.\r\n"));

    [Test]
    public Task A_long_paragraph_is_marked_at_its_head()
    {
        string head = "The bridge opened after nine years, and everybody who had waited for it came to see it on the first ";
        const string Rest = "day of May, when the sun was out.";
        return FindsAsync(("a.txt", head + Rest), ("b.txt", $"[|{head}|]{Rest}"));
    }

    [Test]
    public Task One_word_makes_another_text() => FindsAsync(("a.txt", Text), ("b.txt", Text.Replace("nine", "ten")));

    [Test]
    public Task Broken_files_have_no_text() => FindsAsync(("a.txt", ""), ("b.txt", ""), ("c.txt", "---\ndatePublished: 2025-13-45\n---\n\n" + Text), ("d.txt", Text));
}
