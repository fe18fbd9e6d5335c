using System;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>Reads days, times of day and instants, in the forms in which dates of publication may be written.</summary>
internal static class DateValues
{
    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mm:ss.FFFFFFF'Z'"];

    private static readonly string[] TimeForms = ["HH:mm:ss.FFFFFFF", "HH:mm", "H:mm:ss.FFFFFFF", "H:mm"];

    /// <summary>A day, without a time.</summary>
    public static ScalarReading Day(string text, DayOrder order)
    {
        DateReading reading = DateReader.ReadWhole(text, new(0, text.Length), order);
        if (reading is not { Outcome: DateOutcome.Date, Value.Date: { } date })
            return Not(text, reading, "2023-12-16, 16/12/2023 or December 16, 2023");
        if (reading.Value.Time is not null)
            return ScalarReading.No($"`{Shown.Of(text)}` has a time of day too. Write the day alone.");
        return ScalarReading.Of(DateMessages.Iso(date), text, Ticks(date)) with { IsAmbiguous = reading.IsAmbiguous };
    }

    /// <summary>A time of day.</summary>
    public static ScalarReading Time(string text)
    {
        if (DateTime.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out DateTime exact))
            return Time(exact.TimeOfDay, text);
        var cursor = new DateCursor(text, 0, text.Length);
        if (!ClockReader.TryRead(ref cursor, out ClockTime? time, out DateFault fault) || cursor.At != text.Length)
            return ScalarReading.No($"`{Shown.Of(text)}` cannot be read as a time of day. Write it like 19:53.");
        return time is { } clock
            ? Time(new TimeSpan(clock.Hour, clock.Minute, clock.Second) + SecondFraction.Find(text), text)
            : ScalarReading.No(DateRanges.Message(text, fault, dayProblem: null));
    }

    /// <summary>A day, a time and an offset from UTC: nothing is taken from the machine where the file does not say it.</summary>
    public static ScalarReading Instant(string text, DayOrder order)
    {
        if (DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset exact))
            return Instant(exact, text);
        DateReading reading = DateReader.ReadWhole(text, new(0, text.Length), order);
        if (reading is not { Outcome: DateOutcome.Date, Value.Date: { } date })
            return Not(text, reading, "2023-12-16T19:53:10+02:00");
        if (reading.Value is not { Time: { } time, UtcOffsetMinutes: { } offset })
            return ScalarReading.No($"`{Shown.Of(text)}` lacks {(reading.Value.Time is null ? "a time and " : "")}an offset from UTC. Write it like 2023-12-16T19:53:10+02:00, or with a Z behind it for UTC.");
        try
        {
            var whole = new DateTimeOffset(date.Year, date.Month, date.Day, time.Hour, time.Minute, time.Second, TimeSpan.FromMinutes(offset));
            return Instant(whole + SecondFraction.Find(text), text) with { IsAmbiguous = reading.IsAmbiguous };
        }
        catch (ArgumentOutOfRangeException)
        {
            // Near the first and the last day that .NET knows, an offset leads beyond it.
            return ScalarReading.No($"`{Shown.Of(text)}` is not a valid date: in UTC, the year must be between 1 and 9999.");
        }
    }

    private static ScalarReading Time(TimeSpan time, string text) =>
        ScalarReading.Of(time.ToString(@"hh\:mm\:ss\.fffffff", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.'), text, time.Ticks);

    private static ScalarReading Instant(DateTimeOffset instant, string text) =>
        ScalarReading.Of(instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture), text, instant.UtcTicks);

    private static ScalarReading Not(string text, DateReading reading, string forms) => ScalarReading.No(reading.Outcome == DateOutcome.Impossible
        ? DateMessages.Impossible(text, reading)
        : $"`{Shown.Of(text)}` cannot be read as one. Write it like {forms}.");

    private static long Ticks(CalendarDate date) => new DateTime(date.Year, date.Month, date.Day).Ticks;
}
