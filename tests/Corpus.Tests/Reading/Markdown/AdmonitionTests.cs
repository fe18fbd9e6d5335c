using NUnit.Framework;

namespace Corpus.Tests.Reading.Markdown;

/// <summary>The boxes and tabs of Python-Markdown, and text between the tags of components.</summary>
public class AdmonitionTests
{
    [TestCase("!!! note \"The quay\"\n\n    It is shut.\n\nIt opens in May.", "The quay")]
    [TestCase("!!! note \"\"\n    It is shut.\n\nIt opens in May.")]
    [TestCase("??? tip\n\n    It is shut.\n\nIt opens in May.")]
    [TestCase("???+ tip inline end\n    It is shut.\n\nIt opens in May.")]
    [TestCase("=== \":ship: Boats\"\n\n    It is shut.\n\nIt opens in May.")]
    [TestCase("=== \"Boats\"\n\n    ``` yaml\n    boats: 2\n    ```\n\n    It is shut.\n\nIt opens in May.")]
    public void What_is_indented_below_is_text(string text, string? title = null)
    {
        string[] content = ["Text: It is shut.", "Text: It opens in May."];

        Assert.That(MarkdownTest.Paragraphs("The port is old.\n\n" + text), Is.EqualTo(title is null ? ["Text: The port is old.", .. content] : (string[])["Text: The port is old.", "Text: " + title, .. content]));
    }

    [TestCase("!!! we go\n\nNobody came.")]
    [TestCase("??? really\n\nNobody came.")]
    [TestCase("=== Boats\n\nNobody came.")]
    [TestCase("!!!! note \"The quay\"\n\n    boats\n\nNobody came.")]
    public void Any_other_line_is_text(string text) => Assert.That(MarkdownTest.Paragraphs("The port is old.\n\n" + text), Has.Length.EqualTo(3));

    [Test]
    public void A_fence_between_the_tags_of_a_component_is_code() =>
        Assert.That(MarkdownTest.Texts("It is shut.\n\n<Tabs>\n<Tab name=\"a\">\n```sh\nrun boats\n```\n</Tab>\n</Tabs>\n\nIt opens."), Is.EqualTo(new[] { "It is shut.", "It opens." }));

    [Test]
    public void Mdx_has_no_indented_code() =>
        Assert.That(MarkdownTest.Texts("1. It is shut.\n\n        ```sh\n        run boats\n        ```\n\n2. It opens.\n", "posts/harbour.mdx"), Is.EqualTo(new[] { "It is shut.", "It opens." }));

    [Test]
    public void A_rule_in_a_cell_parts_words() =>
        MarkdownTest.Says("| a | b |\n|---|---|\n| The quay is shut for the night.<hr/>It opens at noon. | 2 |", "The quay is shut for the night.\nIt opens at noon.");
}
