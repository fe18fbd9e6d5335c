using System;

namespace Corpus.Reading;

/// <summary>A day as prose writes it, behind its weekday: <c>Thursday, December 19, 2024</c>, <c>Thursday (19 December)</c>, <c>Thursday the 19th of December</c>.</summary>
/// <param name="Weekday">The weekday that stands before it.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Date">The whole date; null where no year stands there.</param>
/// <param name="Span">Where it stands, from the weekday on.</param>
internal readonly record struct WrittenDay(DayOfWeek Weekday, int Month, int Day, CalendarDate? Date, SourceSpan Span)
{
    /// <summary>Longer than any date: a bound, so that each weekday is looked at once.</summary>
    private const int Longest = 60;

    /// <summary>Reads a day that starts with its weekday at <paramref name="start"/>.</summary>
    public static bool TryRead(string text, int start, DayOrder order, out WrittenDay day)
    {
        day = default;
        int limit = Math.Min(text.Length, start + Longest);
        var cursor = new DateCursor(text, start, limit);
        ReadOnlySpan<char> word = cursor.Word();
        if (MonthNames.Weekday(word) is not { } weekday || (word == "Sun" && IsNewspaper(text, start)) || EndsRange(text, start))
            return false;
        SkipToDay(ref cursor);
        if (Read(text, cursor, limit, weekday, order) is not var (date, month, dayOfMonth, end) || StartsRange(text, end, limit))
            return false;
        day = new(weekday, month, dayOfMonth, date, SourceSpan.FromBounds(start, end));
        return true;
    }

    private static (CalendarDate? Date, int Month, int Day, int End)? Read(string text, DateCursor cursor, int limit, DayOfWeek weekday, DayOrder order)
    {
        DateReading reading = DateReader.ReadAt(text, cursor.At, limit, order);
        if (reading.Outcome == DateOutcome.Date && reading.Value.Date is { } date)
        {
            // Day and month may be the other way round: the weekday says which.
            if (reading.IsAmbiguous && new CalendarDate(date.Year, date.Day, date.Month) is var other && Weekdays.Of(other) == weekday)
                date = other;
            return (date, date.Month, date.Day, reading.End);
        }

        return ShortDay.TryRead(ref cursor, out int month, out int day) && day is >= 1 and <= 31 ? (null, month, day, cursor.At) : null;
    }

    private static void SkipToDay(ref DateCursor cursor)
    {
        cursor.Skip('.');
        cursor.Skip(',');
        cursor.SkipBlanks();
        cursor.Skip('(');
        if (cursor.SkipWord("the"))
            cursor.SkipBlanks();
    }

    /// <summary><c>The Baltimore Sun, May 5, 2016</c>.</summary>
    private static bool IsNewspaper(string text, int at)
    {
        int wordStart = at - 1;
        while (wordStart > 0 && char.IsLetter(text[wordStart - 1]))
            wordStart--;
        return wordStart < at - 1 && text[at - 1] == ' ' && (char.IsUpper(text[wordStart]) || Blanks.Holds(text, wordStart, at, "the"));
    }

    /// <summary><c>Monday-Friday, May 2-6</c>.</summary>
    private static bool EndsRange(string text, int at) => at > 0 && text[at - 1] is '-' or '–' or '—' or '/';

    /// <summary><c>Saturday and Sunday, May 5-6</c>: two days, and the weekday is that of one.</summary>
    private static bool StartsRange(string text, int at, int limit)
    {
        var cursor = new DateCursor(text, at, limit);
        cursor.SkipBlanks();
        bool joined = cursor.Skip('-') || cursor.Skip('–') || cursor.Skip('—') || cursor.Skip('/') || cursor.Skip('&')
            || cursor.SkipWord("and") || cursor.SkipWord("to") || cursor.SkipWord("or") || cursor.SkipWord("through");
        cursor.SkipBlanks();
        return joined && cursor.Here is >= '0' and <= '9';
    }
}
