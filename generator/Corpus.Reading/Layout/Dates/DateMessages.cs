using System.Globalization;

namespace Corpus.Reading;

/// <summary>Says what is wrong with a date.</summary>
internal static class DateMessages
{
    /// <summary>The day as messages name it: <c>2023-12-16</c>.</summary>
    public static string Iso(CalendarDate date) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", date.Year, date.Month, date.Day);

    /// <summary>What is wrong with <paramref name="written"/>.</summary>
    public static string For(string written, DateOutcome outcome) => outcome == DateOutcome.Impossible
        ? $"The calendar has no `{Shown.Of(written)}`. Correct the date; when day and month are numbers, the day comes first."
        : $"`{Shown.Of(written)}` cannot be read as a date. Write it like {DateReader.Forms}.";
}
