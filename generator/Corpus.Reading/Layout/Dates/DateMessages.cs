using System;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>Says what is wrong with a date.</summary>
internal static class DateMessages
{
    /// <summary>The day as messages name it: <c>2023-12-16</c>.</summary>
    public static string Iso(CalendarDate date) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", date.Year, date.Month, date.Day);

    /// <summary>What is wrong with <paramref name="written"/>, of which <paramref name="reading"/> made no date.</summary>
    public static string For(string written, DateReading reading) => reading.Outcome == DateOutcome.Impossible
        ? "The " + Impossible(written, reading)
        : UnknownDates.Contains(written) ? $"`{Shown.Of(written)}` cannot be read as a date. If the day is not known, delete the key; else write it like {DateReader.Forms}."
        : $"`{Shown.Of(written)}` cannot be read as a date. Write it like {DateReader.Forms}.";

    /// <summary>What is impossible in <paramref name="written"/>, and what to do: what stands behind “the” in a sentence, and another one.</summary>
    public static string Impossible(string written, DateReading reading) => reading.Fault switch
    {
        DateFault.Time => $"clock has no time as in `{Shown.Of(written)}`. Correct the time: it goes from 00:00 to 23:59.",
        DateFault.Offset => $"world has no offset from UTC as in `{Shown.Of(written)}`. Correct the offset: it goes from -14:00 to +14:00.",
        _ => $"calendar has no `{Shown.Of(written)}`. Correct the date: {Hint(reading)}.",
    };

    private static string Hint(DateReading reading) => reading.Written switch
    {
        { Year: < 1 or > 9999 } => "years go from 1 to 9999",
        { Month: >= 1 and <= 12, Day: > 0 } day =>
            string.Format(CultureInfo.InvariantCulture, "{0} {1} has {2} days", MonthNames.Of(day.Month), day.Year, DateTime.DaysInMonth(day.Year, day.Month)) + Order(reading.Fault),
        _ => "months go from 1 to 12, and days from 1 on" + Order(reading.Fault),
    };

    private static string Order(DateFault fault) => fault switch
    {
        DateFault.YearFirst => "; behind the year comes the month, then the day",
        DateFault.DayFirst => "; the day comes first, then the month",
        DateFault.MonthFirst => "; the month comes first here, then the day",
        _ => "",
    };
}
