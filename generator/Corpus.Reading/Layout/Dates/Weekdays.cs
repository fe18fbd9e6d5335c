using System;

namespace Corpus.Reading;

/// <summary>Counts days.</summary>
internal static class Weekdays
{
    /// <summary>Whether <paramref name="date"/> is a valid day.</summary>
    public static bool HasDay(CalendarDate date) =>
        date.Year is >= 1 and <= 9999 && date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month);

    /// <summary>The day of the week of <paramref name="date"/>, which is in the calendar.</summary>
    public static DayOfWeek Of(CalendarDate date) => Day(date).DayOfWeek;

    /// <summary>How many days <paramref name="to"/> is behind <paramref name="from"/>; both are in the calendar.</summary>
    public static int DaysBetween(CalendarDate from, CalendarDate to) => (Day(to) - Day(from)).Days;

    /// <summary>The date so many days behind <paramref name="date"/>; null where the calendar ends before.</summary>
    public static CalendarDate? Add(CalendarDate date, int days)
    {
        long ticks = Day(date).Ticks + (days * TimeSpan.TicksPerDay);
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks && new DateTime(ticks) is var day ? new(day.Year, day.Month, day.Day) : null;
    }

    private static DateTime Day(CalendarDate date) => new(date.Year, date.Month, date.Day);
}
