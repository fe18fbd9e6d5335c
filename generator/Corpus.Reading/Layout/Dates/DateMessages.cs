using System.Globalization;

namespace Corpus.Reading;

/// <summary>The messages about dates that cannot be read.</summary>
internal static class DateMessages
{
    /// <summary>The day as messages name it: <c>2023-12-16</c>.</summary>
    public static string Iso(CalendarDate date) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", date.Year, date.Month, date.Day);

    /// <summary>Why <paramref name="written"/>, of which <paramref name="reading"/> made no date, is not valid.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="holder">What to delete if the day is not known.</param>
    public static string For(string written, DateReading reading, string holder = "key") => reading.Outcome == DateOutcome.Impossible
        ? Impossible(written, reading)
        : UnknownDates.Contains(written) ? $"`{Shown.Of(written)}` cannot be read as a date. If the day is not known, delete the {holder}; else write it like {DateReader.Forms}."
        : $"`{Shown.Of(written)}` cannot be read as a date. Write it like {DateReader.Forms}.";

    /// <summary>The part of <paramref name="written"/> that is not valid, and its range.</summary>
    public static string Impossible(string written, DateReading reading) => DateRanges.Message(written, reading.Fault, DateRanges.DayProblem(reading.Written));
}
