using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

public class MastheadTests
{
    private const string Prose = "The bridge will not open again, the mayor said.";

    [Test]
    public void Has_headline_image_publisher_section_and_date()
    {
        const string text = $"Bridge Shut for Good\n\nhttps://a.example/images/9\nHarbour Gazette\nLocal\n09/03/2024 7h05\n\n{Prose}";
        Assert.That(LayoutTest.Metadata(text), Is.EqualTo(new ArticleMetadata
        {
            Headline = "Bridge Shut for Good",
            Image = "https://a.example/images/9",
            Publisher = "Harbour Gazette",
            ArticleSection = "Local",
            Published = new(new(2024, 3, 9), new(7, 5, 0), null),
        }));
        Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(["Text: " + Prose]));
    }

    [Test]
    public void Has_byline_and_address_in_any_order()
    {
        const string text = $"Politics\nBridge Shut for Good\nBy Ann Lee and Bo Po\nPublished: March 9, 2024\nhttps://a.example/story\nHarbour Gazette\n\n{Prose}\n\nMore of it.";
        ArticleMetadata metadata = LayoutTest.Metadata(text);
        Assert.That((metadata.Headline, metadata.ArticleSection, metadata.Author), Is.EqualTo(("Bridge Shut for Good", "Politics", "Ann Lee and Bo Po")));
        Assert.That((metadata.Publisher, metadata.Url, metadata.Image), Is.EqualTo(("Harbour Gazette", "https://a.example/story", (string?)null)));
    }

    [Test]
    public void Stands_without_blank_lines_too()
    {
        const string text = $"Bridge Shut for Good\n9 March 2024\n{Prose}\nMore of it.";
        Assert.That(LayoutTest.Metadata(text).Headline, Is.EqualTo("Bridge Shut for Good"));
        Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(["Text: " + Prose, "Text: More of it."]));
    }

    [TestCase("Bridge Shut for Good")]
    [TestCase("Who Shut the Harbour Bridge?")]
    [TestCase("Bridge Shut by the U.S.")]
    public void A_lone_heading_above_prose_is_the_headline(string line)
    {
        Assert.That(LayoutTest.Metadata($"{line}\n\n{Prose}").Headline, Is.EqualTo(line));
        Assert.That(LayoutTest.Paragraphs($"{line}\n\n{Prose}"), Is.EqualTo(["Text: " + Prose]));
    }

    [TestCase("The bridge is shut.")]
    [TestCase("“The bridge is shut”")]
    [TestCase("“The bridge is shut,” she said")]
    [TestCase("She said of the bridge:")]
    [TestCase("and so it was shut")]
    [TestCase("– It is shut")]
    [TestCase("They flew home to the U.S.")]
    [TestCase("Is it shut?")]
    public void What_may_be_prose_stays_in_the_text(string line)
    {
        Assert.That(LayoutTest.Metadata($"{line}\n\n{Prose}").Headline, Is.Null);
        Assert.That(LayoutTest.Paragraphs($"{line}\n\n{Prose}"), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_file_of_one_line_is_prose() => Assert.That(LayoutTest.Paragraphs("Bridge Shut for Good"), Is.EqualTo(["Text: Bridge Shut for Good"]));

    [Test]
    public void A_deck_below_the_headline_stays_with_the_text() =>
        Assert.That(LayoutTest.Paragraphs($"Bridge Shut\n\nMayor gives no reason for the end of a long era\n\n{Prose}")[0], Does.StartWith("Subheading: Mayor"));

    [Test]
    public void By_is_not_always_a_byline() => Assert.That(LayoutTest.Metadata($"By Monday it was over\n\n{Prose}").Author, Is.Null);
}
