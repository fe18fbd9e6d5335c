using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

public class DatelineTests
{
    [TestCase("(MENAFN) The bridge is shut.", "MENAFN", null)]
    [TestCase("(MENAFN - AFP) The bridge is shut.", "MENAFN - AFP", null)]
    [TestCase("(Reuters) - The bridge is shut.", "Reuters", null)]
    [TestCase("(MENAFN) OSLO, March 9, 2024 (AFP) — The bridge is shut.", "MENAFN", "2024-3-9")]
    [TestCase("Saturday, March 9, 2024 - The bridge is shut.", null, "2024-3-9")]
    [TestCase("9 March 2024 – “The bridge is shut.”", null, "2024-3-9")]
    [TestCase("OSLO (Reuters) - The bridge is shut.", "Reuters", null)]
    [TestCase("Oslo (AFP) – The bridge is shut.", "AFP", null)]
    [TestCase("OSLO, Norway (AP) — The bridge is shut.", "AP", null)]
    [TestCase("NEW YORK, March 9 (UPI) -- The bridge is shut.", "UPI", null)]
    [TestCase("ST. LOUIS, Mo., 9 March 2024 (Globe Newswire): The bridge is shut.", "Globe Newswire", "2024-3-9")]
    [TestCase("MOSCOW, March 9. /TASS/. The bridge is shut.", "TASS", null)]
    [TestCase("OSLO — The bridge is shut.", null, null)]
    [TestCase("OSLO, March 9 - The bridge is shut.", null, null)]
    public void Is_metadata(string text, string? credit, string? date)
    {
        ArticleMetadata metadata = LayoutTest.Metadata(text);
        CalendarDate? day = metadata.Published.Date;
        Assert.That(metadata.CreditText, Is.EqualTo(credit));
        Assert.That(day is { } d ? $"{d.Year}-{d.Month}-{d.Day}" : null, Is.EqualTo(date));
        Assert.That(LayoutTest.Paragraphs(text), Has.Length.EqualTo(1).And.All.Contains("The bridge is shut.").And.None.Contains("OSLO").And.None.Contains("("));
    }

    [TestCase("NATO – the old alliance – said the bridge is shut.")]
    [TestCase("Ann Lee (Labour) - once mayor - said the bridge is shut.")]
    [TestCase("(This story has been corrected.) The bridge is shut.")]
    [TestCase("(She laughs) The bridge is shut.")]
    [TestCase("EXCLUSIVE – The bridge is shut.")]
    [TestCase("March 9, 2024 was the day on which the bridge was shut.")]
    [TestCase("The bridge (see map) - the old one - is shut.")]
    [TestCase("LEE: The bridge is shut.")]
    [TestCase("A-")]
    [TestCase("OSLO (Reuters) -")]
    public void Prose_is_not(string text)
    {
        Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(["Text: " + text]));
        Assert.That(LayoutTest.Metadata(text).Published.Date, Is.Null);
    }

    [Test]
    public void Stands_behind_a_headline_that_ends_like_a_sentence() =>
        Assert.That(LayoutTest.Paragraphs("Bridge shut for good.\n\nOSLO (AP) — It will not open.\n\nPARIS (AP) — No more."),
            Is.EqualTo(["Text: Bridge shut for good.", "Text: It will not open.", "Text: PARIS (AP) — No more."]));

    [TestCase(" date 2024-03-09 The bridge is shut.")]
    [TestCase("date 2024-03-09\n\n\n\nThe bridge is shut.")]
    [TestCase("Date: 9 March 2024 The bridge is shut.")]
    [TestCase("\n date 2024-03-09 Saturday, March 9, 2024 - The bridge is shut.")]
    [TestCase(" date 2024-03-09 \n\nFriday, March 8, 2024 - The bridge is shut.")]
    public void A_date_prefix_is_metadata(string text)
    {
        Assert.That(LayoutTest.Metadata(text).Published, Is.EqualTo(new PublicationTime(new(2024, 3, 9), null, null)));
        Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(["Text: The bridge is shut."]));
    }

    [TestCase("date night was over when the bridge was shut.")]
    [TestCase("dates 2024-03-09 are bad.")]
    [TestCase("date 5 of the bridge talks.")]
    public void The_word_date_may_be_prose(string text) => Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(["Text: " + text]));

    [Test]
    public void A_date_prefix_may_stand_before_a_masthead()
    {
        ArticleMetadata metadata = LayoutTest.Metadata(" date 2024-03-09 \n\nBridge Shut for Good\nBy Ann Lee\nMarch 9, 2024 7:05 am\n\nThe bridge is shut.");
        Assert.That((metadata.Headline, metadata.Author), Is.EqualTo(("Bridge Shut for Good", "Ann Lee")));
        Assert.That(metadata.Published, Is.EqualTo(new PublicationTime(new(2024, 3, 9), new(7, 5, 0), null)));
    }
}
