using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

public class DateTests
{
    // Every form that the design lists, and its neighbours: what is written, and what is read.
    [TestCase("2023-12-16", "2023-12-16")]
    [TestCase("2023-1-5", "2023-01-05")]
    [TestCase("2023/12/16", "2023-12-16")]
    [TestCase("20231216", "2023-12-16")]
    [TestCase("16/12/2023", "2023-12-16")]
    [TestCase("16.12.2023", "2023-12-16")]
    [TestCase("5-4-2023", "2023-04-05")]
    [TestCase("16/12/2023 19h53", "2023-12-16 19:53:00")]
    [TestCase("16/12/2023 19h", "2023-12-16 19:00:00")]
    [TestCase("16/12/2023 - 19:53", "2023-12-16 19:53:00")]
    [TestCase("2023-12-16 19:53:10", "2023-12-16 19:53:10")]
    [TestCase("2023-12-16T19:53", "2023-12-16 19:53:00")]
    [TestCase("2023-12-16T19:53:10Z", "2023-12-16 19:53:10 +0")]
    [TestCase("2023-12-16T19:53:10.250+02:00", "2023-12-16 19:53:10 +120")]
    [TestCase("2023-12-16t19:53:10-05:30", "2023-12-16 19:53:10 -330")]
    [TestCase("2023-12-16 19:53:10 -5", "2023-12-16 19:53:10 -300")]
    [TestCase("2023-12-16 19:53 +0200", "2023-12-16 19:53:00 +120")]
    [TestCase("2023-12-16 19:53 GMT", "2023-12-16 19:53:00 +0")]
    [TestCase("2023-12-16 19:53 UTC", "2023-12-16 19:53:00 +0")]
    [TestCase("2023-12-16 19:53 (UTC+3)", "2023-12-16 19:53:00 +180")]
    [TestCase("2023-12-16 19:53 GMT-04:00", "2023-12-16 19:53:00 -240")]
    [TestCase("2023-12-16 19:53 EST", "2023-12-16 19:53:00 -300")]
    [TestCase("2023-12-16 19:53 ET", "2023-12-16 19:53:00")]
    [TestCase("December 19, 2024", "2024-12-19")]
    [TestCase("Dec. 19, 2024", "2024-12-19")]
    [TestCase("Sept 9 2024", "2024-09-09")]
    [TestCase("December 1st, 2024", "2024-12-01")]
    [TestCase("19 December 2024", "2024-12-19")]
    [TestCase("19th of December 2024", "2024-12-19")]
    [TestCase("19-Dec-2024", "2024-12-19")]
    [TestCase("2 MAY 2024", "2024-05-02")]
    [TestCase("Thursday, December 19, 2024", "2024-12-19")]
    [TestCase("Thu, 19 Dec 2024 19:53:10 GMT", "2024-12-19 19:53:10 +0")]
    [TestCase("thu 19 december 2024", "2024-12-19")]
    [TestCase("Thurs. 19/12/2024", "2024-12-19")]
    [TestCase("December 19, 2024 at 7:05 p.m.", "2024-12-19 19:05:00")]
    [TestCase("December 19, 2024, 7:05 PM EDT", "2024-12-19 19:05:00 -240")]
    [TestCase("December 19, 2024 12:30 am", "2024-12-19 00:30:00")]
    [TestCase("December 19, 2024 12 pm", "2024-12-19 12:00:00")]
    [TestCase("29 February 2024", "2024-02-29")]
    public void Is_read(string written, string expected) => Assert.That(Shown(Read(written)), Is.EqualTo(expected));

    [TestCase("2023-13-01")]
    [TestCase("2023-02-29")]
    [TestCase("31/04/2023")]
    [TestCase("31/31/2023")]
    [TestCase("00/12/2023")]
    [TestCase("0000-01-01")]
    [TestCase("December 32, 2024")]
    [TestCase("2023-12-16 24:00")]
    [TestCase("2023-12-16 19:60")]
    [TestCase("16/12/2023 25h10")]
    [TestCase("2023-12-16 13:05 pm")]
    [TestCase("2023-12-16 19:53 +15:00")]
    [TestCase("2023-12-16 19:53 +02:75")]
    public void Is_impossible(string written) => Assert.That(Read(written).Outcome, Is.EqualTo(DateOutcome.Impossible));

    [TestCase("2024-13-40", "`2024-13-40` is not a valid date: the month must be between 1 and 12.")]
    [TestCase("20241340", "`20241340` is not a valid date: the month must be between 1 and 12.")]
    [TestCase("2023-02-29", "`2023-02-29` is not a valid date: the day must be between 1 and 28 in February 2023.")]
    [TestCase("31/04/2023", "`31/04/2023` is not a valid date: the day must be between 1 and 30 in April 2023.")]
    [TestCase("31/31/2023", "`31/31/2023` is not a valid date: the month must be between 1 and 12.")]
    [TestCase("04/31/2023", "`04/31/2023` is not a valid date: the day must be between 1 and 30 in April 2023.")]
    [TestCase("December 32, 2024", "`December 32, 2024` is not a valid date: the day must be between 1 and 31 in December 2024.")]
    [TestCase("2023-12-00", "`2023-12-00` is not a valid date: the day must be between 1 and 31 in December 2023.")]
    [TestCase("0000-01-01", "`0000-01-01` is not a valid date: the year must be between 1 and 9999.")]
    [TestCase("2023-12-16 24:00", "`2023-12-16 24:00` is not a valid time: the hour must be between 0 and 23.")]
    [TestCase("20231216T2460", "`20231216T2460` is not a valid time: the hour must be between 0 and 23.")]
    [TestCase("2023-12-16 19:60", "`2023-12-16 19:60` is not a valid time: the minute must be between 0 and 59.")]
    [TestCase("2023-12-16 19:53:60", "`2023-12-16 19:53:60` is not a valid time: the second must be between 0 and 59.")]
    [TestCase("16/12/2023 13:05 pm", "`16/12/2023 13:05 pm` is not a valid time: the hour must be between 1 and 12 before AM or PM.")]
    [TestCase("2023-12-16 19:53 +15:00", "`2023-12-16 19:53 +15:00` has an invalid UTC offset: it must be between -14:00 and +14:00.")]
    [TestCase("2023-12-16 19:53 -02:75", "`2023-12-16 19:53 -02:75` has an invalid UTC offset: it must be between -14:00 and +14:00.")]
    public void A_date_that_is_not_valid_is_reported_with_its_reason(string written, string message) => Assert.That(DateMessages.For(written, Read(written)), Is.EqualTo(message));

    [TestCase("")]
    [TestCase("yesterday")]
    [TestCase("2023")]
    [TestCase("2023-12")]
    [TestCase("16/12/23")]
    [TestCase("May 2024")]
    [TestCase("Thursday")]
    [TestCase("2023-12/16")]
    [TestCase("2023-12-16 and more")]
    [TestCase("2023-12-161")]
    [TestCase("12023-12-16")]
    [TestCase("2023-12-16 19")]
    [TestCase("2023-12-16 19:5")]
    [TestCase("٢٠٢٣-١٢-١٦")]
    public void Is_none(string written) => Assert.That(Read(written).Outcome, Is.EqualTo(DateOutcome.None));

    [Test]
    public void Day_comes_first_where_the_file_does_not_say() =>
        Assert.That(Shown(DateReader.ReadWhole("01/02/2023", new(0, 10), new DayOrder("01/02/2023 and 03/04/2023"))), Is.EqualTo("2023-02-01"));

    [TestCase("12/16/2023", "2023-12-16")]
    [TestCase("16/12/2023", "2023-12-16")]
    public void A_day_above_twelve_shows_its_own_order(string written, string expected) => Assert.That(Shown(Read(written)), Is.EqualTo(expected));

    [Test]
    public void A_day_above_twelve_shows_the_order_of_the_file() =>
        Assert.That(Shown(DateReader.ReadWhole("01/02/2023", new(0, 10), new DayOrder("01/02/2023\n\nIt rained on 12/16/2022."))), Is.EqualTo("2023-01-02"));

    [Test]
    public void A_file_that_shows_both_orders_shows_none() =>
        Assert.That(Shown(DateReader.ReadWhole("01/02/2023", new(0, 10), new DayOrder("12/16/2022, 16/12/2022"))), Is.EqualTo("2023-02-01"));

    [TestCase("see 12/16 of 2023")]
    [TestCase("version 1.16.2.2023")]
    [TestCase("12/32/2022")]
    [TestCase("112/16/2022")]
    public void What_is_no_date_shows_no_order(string text) => Assert.That(new DayOrder(text).MonthFirst, Is.False);

    private static DateReading Read(string written) => DateReader.ReadWhole(written, new(0, written.Length), new DayOrder(written));

    private static string Shown(DateReading reading)
    {
        if (reading.Outcome != DateOutcome.Date)
            return reading.Outcome.ToString();
        (CalendarDate? date, ClockTime? time, int? offset) = reading.Value;
        string shown = $"{date!.Value.Year:0000}-{date.Value.Month:00}-{date.Value.Day:00}";
        if (time is { } t)
            shown += $" {t.Hour:00}:{t.Minute:00}:{t.Second:00}";
        return offset is { } o ? shown + (o < 0 ? " -" : " +") + System.Math.Abs(o).ToString(System.Globalization.CultureInfo.InvariantCulture) : shown;
    }
}
