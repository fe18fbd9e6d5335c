using System;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>The ranges of the parts of dates and times, for every form of input, and how messages state them.</summary>
internal static class DateRanges
{
    private const int MostOffsetHours = 14;

    /// <summary>Why <paramref name="date"/> is not a valid day; null if it is one.</summary>
    /// <param name="date">The day as it is written.</param>
    /// <param name="firstYear">The first valid year.</param>
    public static string? DayProblem(CalendarDate date, int firstYear = 1)
    {
        if (date.Year < firstYear || date.Year > 9999)
            return string.Format(CultureInfo.InvariantCulture, "the year must be between {0} and 9999", firstYear);
        if (date.Month is < 1 or > 12)
            return "the month must be between 1 and 12";

        // The year 0 is a leap year, and none that .NET knows.
        int days = DateTime.DaysInMonth(date.Year == 0 ? 2000 : date.Year, date.Month);
        return date.Day >= 1 && date.Day <= days
            ? null
            : string.Format(CultureInfo.InvariantCulture, "the day must be between 1 and {0} in {1} {2}", days, MonthNames.Of(date.Month), date.Year);
    }

    /// <summary>The part of a time that is out of its range.</summary>
    public static DateFault TimeFault(int hour, int minute, int second, int lastSecond = 59) =>
        hour > 23 ? DateFault.Hour : minute > 59 ? DateFault.Minute : second > lastSecond ? DateFault.Second : DateFault.None;

    /// <summary>Whether an offset from UTC is in the range that <see cref="DateTimeOffset"/> has.</summary>
    public static bool IsOffset(int hours, int minutes) => minutes < 60 && (hours * 60) + minutes <= MostOffsetHours * 60;

    /// <summary>The message that <paramref name="written"/> is not valid.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="fault">The part that is not valid.</param>
    /// <param name="dayProblem">Why the day is not valid, if it is the day.</param>
    public static string Message(string written, DateFault fault, string? dayProblem) => fault switch
    {
        DateFault.Offset => $"`{Shown.Of(written)}` has an invalid UTC offset: it must be between -14:00 and +14:00.",
        DateFault.Hour => Time(written, "the hour must be between 0 and 23"),
        DateFault.HourOfHalf => Time(written, "the hour must be between 1 and 12 before AM or PM"),
        DateFault.Minute => Time(written, "the minute must be between 0 and 59"),
        DateFault.Second => Time(written, "the second must be between 0 and 59"),
        _ => $"`{Shown.Of(written)}` is not a valid date: {dayProblem}.",
    };

    private static string Time(string written, string why) => $"`{Shown.Of(written)}` is not a valid time: {why}.";
}
