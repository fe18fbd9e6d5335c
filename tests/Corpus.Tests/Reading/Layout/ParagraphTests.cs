using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

public class ParagraphTests
{
    private const string Prose = "The bridge will not open again.";

    [TestCase("One is here.\n\nTwo is here.\nAnd goes on.", new[] { "Text: One is here.", "Text: Two is here.\nAnd goes on." })]
    [TestCase("One is here.\nTwo is here.", new[] { "Text: One is here.", "Text: Two is here." })]
    [TestCase("\n\nOne is here.\nTwo is here.\n\n", new[] { "Text: One is here.", "Text: Two is here." })]
    [TestCase("One is here.\r\n \t\r\nTwo is here.\r\n", new[] { "Text: One is here.", "Text: Two is here." })]
    [TestCase("One is here.\r\rTwo is here.", new[] { "Text: One is here.", "Text: Two is here." })]
    [TestCase("One is here.\u2029\u2029Two is here.", new[] { "Text: One is here.", "Text: Two is here." })]
    [TestCase("One is here.\u2028Two is here.", new[] { "Text: One is here.", "Text: Two is here." })]
    [TestCase("\u00A0 One is here.\u200B\n\u200B\nTwo is here.", new[] { "Text: One is here.", "Text: Two is here." })]
    [TestCase("Bridge Shut for Good\n\nOne is here.\nTwo is here.", new[] { "Text: One is here.", "Text: Two is here." })]
    public void Ends_at_blank_lines_or_at_each_line(string text, string[] expected) => Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(expected));

    [TestCase("Why now")]
    [TestCase("1. Money")]
    [TestCase("A House Divided. “The worst of bridges”")]
    [TestCase("What Comes Next?")]
    [TestCase("## The money")]
    public void A_short_line_without_an_end_over_prose_is_a_subheading(string line) =>
        Assert.That(LayoutTest.Paragraphs($"{Prose}\n\n{line}\n\n{Prose}")[1], Is.EqualTo("Subheading: " + line));

    [TestCase("“We will win”")]
    [TestCase("\"We will win,\" she said")]
    [TestCase("She said:")]
    [TestCase("Q: Who Shut the Bridge?")]
    [TestCase("“And")]
    [TestCase("The crowd cheered.")]
    [TestCase("they cheered")]
    [TestCase("They flew to the U.S.")]
    [TestCase("Asked whether it would open, the mayor replied;")]
    public void A_short_paragraph_of_prose_is_text(string line) =>
        Assert.That(LayoutTest.Paragraphs($"{Prose}\n\n{line}\n\n{Prose}")[1], Is.EqualTo("Text: " + line));

    [Test]
    public void Short_lines_in_a_row_are_a_list() =>
        Assert.That(LayoutTest.Paragraphs($"She bought:\n\nMilk\n\nEggs\n\nBread\n\n{Prose}"), Has.All.StartsWith("Text: "));

    [Test]
    public void A_last_line_is_no_subheading() => Assert.That(LayoutTest.Paragraphs($"{Prose}\n\n{Prose}\n\nAnn Lee")[2], Is.EqualTo("Text: Ann Lee"));

    [TestCase("Ann Lee opens the bridge in May.(AFP)")]
    [TestCase("Ann Lee opens the bridge. (Reuters)")]
    [TestCase("Ann Lee opens the bridge (Photo by Bo Po)")]
    [TestCase("Ann Lee opens the bridge. [Bo Po/Getty Images]")]
    [TestCase("Ann Lee opens the bridge | Photo credit: Bo Po")]
    [TestCase("Photo: Ann Lee on the bridge")]
    [TestCase("FILE - Ann Lee opens the bridge in May.")]
    [TestCase("Bo Po/AFP")]
    public void A_photograph_has_a_caption(string line) =>
        Assert.That(LayoutTest.Paragraphs($"{Prose}\n\n{line}\n\n{Prose}")[1], Is.EqualTo("Caption: " + line));

    [TestCase("The bridge was built by the Port of Harbour (PH).")]
    [TestCase("It was built by the Associated Press of Harbour (AP) in May.")]
    [TestCase("“The bridge is shut,” she told the agency. (Reuters)")]
    [TestCase("The photo of the bridge was shown on Monday.")]
    [TestCase("The crowd was glad. (Applause)")]
    [TestCase("Photographs of the bridge were shown.")]
    public void What_only_resembles_a_caption_is_text(string line) =>
        Assert.That(LayoutTest.Paragraphs($"{Prose}\n\n{line}\n\n{Prose}")[1], Is.EqualTo("Text: " + line));

    [Test]
    public void An_agency_signs_its_article() => Assert.That(LayoutTest.Paragraphs($"{Prose}\n\n{Prose} (AFP)")[1], Is.EqualTo($"Text: {Prose} (AFP)"));

    [Test]
    public void A_digest_names_its_sources() =>
        Assert.That(LayoutTest.Paragraphs("A is so. (AP)\n\nB is so. (AFP)\n\nC is so. (Reuters)\n\nD is so. (AP)\n\nE is so."), Has.All.StartsWith("Text: "));

    [TestCase("The views expressed here are those of the author and not of the Gazette.")]
    [TestCase("Opinions expressed in this column do not necessarily reflect those of the Gazette.")]
    [TestCase("Disclaimer: the Gazette is not liable.")]
    [TestCase("© 2024 Harbour Gazette")]
    public void A_publisher_disclaims(string line) =>
        Assert.That(LayoutTest.Paragraphs($"{Prose}\n\n{line}")[1], Is.EqualTo("Disclaimer: " + line));

    [TestCase("“The views expressed there do not reflect ours,” she said.")]
    [TestCase("She expressed her views on the bridge.")]
    public void A_report_of_views_is_text(string line) => Assert.That(LayoutTest.Paragraphs($"{Prose}\n\n{line}")[1], Is.EqualTo("Text: " + line));

    [TestCase("Related")]
    [TestCase("RELATED:")]
    [TestCase("Advertisement")]
    [TestCase("Read more")]
    [TestCase("Share this…")]
    [TestCase("Share | Tweet | Email")]
    [TestCase("Read more: Old Bridge Shut")]
    [TestCase("* * *")]
    [TestCase("___.")]
    public void Page_furniture_is_no_paragraph(string line) =>
        Assert.That(LayoutTest.Paragraphs($"{Prose}\n\n{line}\n\n{Prose}"), Is.EqualTo(["Text: " + Prose, "Text: " + Prose]));

    [TestCase("Read more books, the mayor said.")]
    [TestCase("Related firms were shut.")]
    [TestCase("Watch: the bridge is shut, he said.")]
    public void A_sentence_with_such_words_is_text(string line) =>
        Assert.That(LayoutTest.Paragraphs($"{Prose}\n\n{line}\n\n{Prose}")[1], Is.EqualTo("Text: " + line));
}
