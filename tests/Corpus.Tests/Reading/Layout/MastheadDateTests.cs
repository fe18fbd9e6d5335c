using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Dates in a masthead, in the forms that newspapers write.</summary>
public class MastheadDateTests
{
    private const string Prose = "The bridge will not open again, the mayor said.";

    [TestCase("Published: 9 March 2023, 07:15 GMT", "2023-03-09 07:15:00 0")]
    [TestCase("First published on Sat 17 Jun 2023 18.30 BST", "2023-06-17 18:30:00 60")]
    [TestCase("Published at 18:30 BST 17 January 2023", "2023-01-17 18:30:00")]
    [TestCase("6:05 PM PDT, Sat June 17, 2023", "2023-06-17 18:05:00 -420")]
    [TestCase("18:05 | 17 June 2023", "2023-06-17 18:05:00")]
    [TestCase("June 17, 2023 / 6:05 PM / Harbour Gazette", "2023-06-17 18:05:00")]
    [TestCase("June 17, 2023 • 4 min read", "2023-06-17")]
    [TestCase("June 17, 2023 · 4-minute read", "2023-06-17")]
    [TestCase("Last Updated: 17 June 2023, 06:05 PM IST", "2023-06-17 18:05:00")]
    [TestCase("Updated June 17, 2023", "2023-06-17")]
    [TestCase("Published 16 June 2023 | Updated 17 June 2023", "2023-06-16")]
    [TestCase("Updated 17 June 2023, published 16 June 2023", "2023-06-16")]
    [TestCase("Posted on June 16, 2023 (updated June 17, 2023)", "2023-06-16")]
    [TestCase("Published 16 June 2023 Updated 17 June 2023", "2023-06-16")]
    [TestCase("Sat, 17 Jun 2023 18:05:00 +1000 (AEST)", "2023-06-17 18:05:00 600")]
    [TestCase("Saturday 17 June 2023 18:05 NZST", "2023-06-17 18:05:00 720")]
    [TestCase("17 June 2023, 18:05 British Summer Time", "2023-06-17 18:05:00 60")]
    [TestCase("17 June 2023, 18:05 Eastern Time", "2023-06-17 18:05:00")]
    [TestCase("Saturday, the 17th of June 2023", "2023-06-17")]
    [TestCase("17 June 2023 (Saturday), 18:05 hrs", "2023-06-17 18:05:00")]
    [TestCase("Sat Jun 17 18:05:09 2023", "2023-06-17 18:05:09")]
    [TestCase("Sat Jun  3 18:05:09 UTC 2023", "2023-06-03 18:05:09 0")]
    [TestCase("20230617T180509Z", "2023-06-17 18:05:09 0")]
    [TestCase("20230617T1805+0200", "2023-06-17 18:05:00 120")]
    [TestCase("2023-06-17T18:05:09+02:00[Europe/Vienna]", "2023-06-17 18:05:09 120")]
    [TestCase("2023-06-17T18:05:09Z [Europe/London]", "2023-06-17 18:05:09 0")]
    [TestCase("June 17, 2023, noon", "2023-06-17 12:00:00")]
    [TestCase("June 17, 2023, 12 midnight", "2023-06-17 00:00:00")]
    [TestCase("2023. 06. 17", "2023-06-17")]
    [TestCase("17 juin 2023 | June 17, 2023", "2023-06-17")]
    [TestCase("17/06/2023 18h05", "2023-06-17 18:05:00")]
    [TestCase("Updated 6:05 PM QRST, Sat June 17, 2023", "2023-06-17 18:05:00")]
    [TestCase("17 June 2023, 18:05 (QRST)", "2023-06-17 18:05:00")]
    [TestCase("Saturday 17 June 2023 (18 BST)", "2023-06-17 18:00:00 60")]
    [TestCase("17 June 2023 at 18 GMT", "2023-06-17 18:00:00 0")]
    [TestCase("River News, 17 June 2023", "2023-06-17")]
    public void Is_read_and_costs_no_other_line(string line, string published)
    {
        string text = $"Bridge Shut for Good\nHarbour Gazette\n{line}\n\n{Prose}";
        ArticleMetadata metadata = LayoutTest.Metadata(text);
        Assert.That(Shown(metadata.Published), Is.EqualTo(published));
        Assert.That((metadata.Headline, metadata.Publisher, metadata.ArticleSection), Is.EqualTo(("Bridge Shut for Good", "Harbour Gazette", (string?)null)));
        Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(["Text: " + Prose]));
        Assert.That(LayoutTest.Problems(text), Is.Empty);
    }

    [TestCase("By Ann Lee | June 17, 2023")]
    [TestCase("By Ann Lee, June 17, 2023 6:05 PM IST")]
    [TestCase("By Ann Lee on June 17, 2023")]
    [TestCase("June 17, 2023 - By Ann Lee")]
    [TestCase("Posted by Ann Lee on June 17, 2023")]
    [TestCase("Written by Ann Lee | Dated 17 June 2023")]
    [TestCase("By\nAnn Lee\n17 June 2023")]
    public void Stands_beside_an_author(string lines)
    {
        ArticleMetadata metadata = LayoutTest.Metadata($"Bridge Shut for Good\n{lines}\n\n{Prose}");
        Assert.That((metadata.Headline, metadata.Author, metadata.Published.Date), Is.EqualTo(("Bridge Shut for Good", "Ann Lee", new CalendarDate(2023, 6, 17))));
    }

    [Test]
    public void Stands_beside_a_publisher_in_a_line_alone()
    {
        ArticleMetadata metadata = LayoutTest.Metadata($"Gazette | 17 June 2023\n\n{Prose}\n\n{Prose}");
        Assert.That((metadata.Publisher, metadata.Published.Date), Is.EqualTo(("Gazette", new CalendarDate(2023, 6, 17))));
    }

    [TestCase("Updated 3 hours ago", "3 hours ago")]
    [TestCase("Published: June 2023", "June 2023")]
    [TestCase("Posted yesterday at 18:05", "yesterday at 18:05")]
    [TestCase("June 17-18, 2023", "June 17-18, 2023")]
    public void That_is_none_costs_itself_alone_and_is_reported(string line, string shown)
    {
        string text = $"Bridge Shut for Good\nHarbour Gazette\n{line}\n\n{Prose}";
        ArticleLayout article = LayoutTest.Read(text);
        Assert.That((article.Metadata.Headline, article.Metadata.Publisher, article.Metadata.Published.Date), Is.EqualTo(("Bridge Shut for Good", "Harbour Gazette", (CalendarDate?)null)));
        ReadingProblem problem = article.Problems.Single();
        Assert.That(problem.Rule.Severity, Is.EqualTo(RuleSeverity.Warning));
        Assert.That((LayoutTest.Cut(text, problem.Span), problem.Line), Is.EqualTo((shown, 3)));
    }

    [TestCase("Published 31 September 2023", "31 September 2023", "`31 September 2023` is not a valid date: the day must be between 1 and 30 in September 2023.")]
    [TestCase("Last Edited: April 31, 2023", "April 31, 2023", "the day must be between 1 and 30 in April 2023")]
    [TestCase("2023-02-29", "2023-02-29", "the day must be between 1 and 28 in February 2023")]
    [TestCase("2023-17-06", "2023-17-06", "the month must be between 1 and 12")]
    [TestCase("13:61 PM, June 17, 2023", "13:61 PM, June 17, 2023", "the hour must be between 1 and 12 before AM or PM")]
    [TestCase("Posted 24:30, 17 June 2023", "24:30, 17 June 2023", "is not a valid time: the hour must be between 0 and 23")]
    [TestCase("17 June, 2023 at 18:75", "17 June, 2023 at 18:75", "the minute must be between 0 and 59")]
    [TestCase("17 June 2023 18:05 -87:00", "17 June 2023 18:05 -87:00", "has an invalid UTC offset: it must be between -14:00 and +14:00")]
    [TestCase("Harbour Gazette | 31 September 2023 | 4 min read", "31 September 2023", "the day must be between 1 and 30 in September 2023")]
    [TestCase("Dated 31 September 2023", "31 September 2023", "the day must be between 1 and 30 in September 2023")]
    [TestCase("17th of Junii, 2023", "17th of Junii, 2023", "cannot be read as a date. Write it like")]
    [TestCase("Published 17 Junii 2023", "17 Junii 2023", "`17 Junii 2023` cannot be read as a date. Write it like")]
    [TestCase("Junii 17, 2023, 18:05", "Junii 17, 2023, 18:05", "cannot be read as a date. Write it like")]
    [TestCase("17 June '23", "17 June '23", "cannot be read as a date. Write it like")]
    [TestCase("17/06/23", "17/06/23", "cannot be read as a date. Write it like")]
    [TestCase("6:05 PM PDT, Sat June 17", "6:05 PM PDT, Sat June 17", "cannot be read as a date. Write it like")]
    [TestCase("Date: not known", "not known", "`not known` cannot be read as a date. If the day is not known, delete the line;")]
    [TestCase("Published: TBC", "TBC", "If the day is not known, delete the line;")]
    [TestCase("Updated: later", "later", "If the day is not known, delete the line;")]
    public void That_is_not_valid_is_a_warning_and_costs_no_other_line(string line, string shown, string says)
    {
        string text = $"Bridge Shut for Good\nHarbour Gazette\n{line}\n\n{Prose}";
        ArticleLayout article = LayoutTest.Read(text);
        Assert.That((article.Metadata.Headline, article.Metadata.Publisher, article.Metadata.Published.Date), Is.EqualTo(("Bridge Shut for Good", "Harbour Gazette", (CalendarDate?)null)));
        Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(["Text: " + Prose]));
        Assert.That(LayoutTest.Problems(text), Is.EqualTo(["CORPUS012 3:" + (line.IndexOf(shown, System.StringComparison.Ordinal) + 1) + " " + shown]));
        Assert.That(article.Problems[0].Rule.Severity, Is.EqualTo(RuleSeverity.Warning));
        Assert.That(article.Problems[0].Message, Does.Contain(says));
    }

    [TestCase("Posted on June 17, 2023 in Harbour Life", "Harbour Life")]
    [TestCase("June 17, 2023 in Politics", "Politics")]
    [TestCase("Posted on June 17, 2023 by Ann Lee", null)]
    public void Stands_before_a_section_or_an_author_without_a_separator(string line, string? section)
    {
        ArticleMetadata metadata = LayoutTest.Metadata($"Bridge Shut for Good\nHarbour Gazette\n{line}\n\n{Prose}");
        Assert.That((metadata.Headline, metadata.Publisher, metadata.ArticleSection, metadata.Published.Date), Is.EqualTo(("Bridge Shut for Good", "Harbour Gazette", section, new CalendarDate(2023, 6, 17))));
    }

    [Test]
    public void Stands_after_a_publisher_and_a_comma()
    {
        ArticleMetadata metadata = LayoutTest.Metadata($"Bridge Shut for Good\nRiver News, 17 June 2023\n\n{Prose}");
        Assert.That((metadata.Headline, metadata.Publisher, metadata.Published.Date), Is.EqualTo(("Bridge Shut for Good", "River News", new CalendarDate(2023, 6, 17))));
    }

    [Test]
    public void That_is_not_valid_does_not_hide_the_day_in_the_name_of_the_file() => Assert.That(
        LayoutTest.Read($"Bridge Shut for Good\nHarbour Gazette\nDate: unknown\n\n{Prose}", "2023-06-17-bridge.txt").Metadata.Published.Date,
        Is.EqualTo(new CalendarDate(2023, 6, 17)));

    [TestCase("June 17, 2023 was the day on which the bridge was shut.")]
    [TestCase("On 17 June 2023, at noon, the bridge was shut.")]
    [TestCase("Published in 2019 by a house in the harbour, the book sold well.")]
    [TestCase("Updated plans for 17 June 2023 were shown to the council")]
    [TestCase("Posted prices rose by 5 percent in 2023 | as they did in 2022.")]
    [TestCase("June 17, 2023 / she will not forget that day, she said.")]
    [TestCase("Published 17 June 2023 in the hope of a new start")]
    [TestCase("Posted on June 17, 2023 by the council that runs the harbour.")]
    [TestCase("Date palms and 17 June 2023 are what she remembers.")]
    [TestCase("Noon on June 17, 2023 found the bridge shut.")]
    public void In_a_sentence_leaves_it_prose(string line)
    {
        Assert.That(LayoutTest.Paragraphs($"{line}\n\n{Prose}"), Is.EqualTo((string[])["Text: " + line, "Text: " + Prose]).Or.EqualTo((string[])["Text: " + Prose]));
        Assert.That(LayoutTest.Metadata($"{line}\n\n{Prose}").Published.Date, Is.Null);
    }

    [Test]
    public void The_text_after_a_date_keeps_its_first_words() =>
        Assert.That(LayoutTest.Paragraphs($" date 2023-06-17 Noon bells rang.\n\n{Prose}")[0], Is.EqualTo("Text: Noon bells rang."));

    private static string Shown(PublicationTime published)
    {
        (CalendarDate? date, ClockTime? time, int? offset) = published;
        string shown = $"{date?.Year:0000}-{date?.Month:00}-{date?.Day:00}";
        if (time is { } t)
            shown += $" {t.Hour:00}:{t.Minute:00}:{t.Second:00}";
        return offset is { } o ? $"{shown} {o}" : shown;
    }
}
