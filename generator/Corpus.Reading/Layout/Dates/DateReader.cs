using System;

namespace Corpus.Reading;

/// <summary>Reads a date as people and machines write it, with the time and offset behind it.</summary>
internal static class DateReader
{
    /// <summary>The forms that messages name.</summary>
    public const string Forms = "2023-12-16, 2023-12-16T19:53:10+02:00, 16/12/2023 19h53 or December 16, 2023";

    /// <summary>Reads the whole of <paramref name="span"/> as a date.</summary>
    public static DateReading ReadWhole(string text, SourceSpan span, DayOrder order)
    {
        DateReading reading = ReadAt(text, span.Start, span.End, order);
        return reading.Outcome == DateOutcome.None || reading.End == span.End ? reading : default;
    }

    /// <summary>Reads a date that starts at <paramref name="start"/>, as far as it goes.</summary>
    public static DateReading ReadAt(string text, int start, int end, DayOrder order)
    {
        var cursor = new DateCursor(text, start, end);
        DayOfWeek? weekday = Weekday(ref cursor);
        if (TryYearLast(cursor) is { } yearLast)
            return yearLast;
        SkipThe(ref cursor);
        if (!TryDay(ref cursor, order, out CalendarDate date, out bool ambiguous))
            return default;
        if (ambiguous && weekday is { } day)
            ambiguous = !TrySettle(ref date, day);
        DateFault fault = Weekdays.HasDay(date) ? DateFault.None : DateFault.Day;
        ClockTime? time = null;
        DateFault timeFault = DateFault.None;
        int? offset = null;
        DateCursor behindDate = cursor;
        if ((cursor.Here is 'T' or 't' && SkipT(ref cursor) && ClockReader.TryReadBasic(ref cursor, out time, out timeFault)) || (SkipToTime(ref cursor) && ClockReader.TryRead(ref cursor, out time, out timeFault)))
        {
            if (fault == DateFault.None)
                fault = timeFault;
            if (!OffsetReader.TryRead(ref cursor, date.Month, out offset) && fault == DateFault.None)
                fault = DateFault.Offset;
        }
        else
        {
            cursor = behindDate;
        }

        return fault == DateFault.None
            ? new(DateOutcome.Date, new(date, time, offset), cursor.At, ambiguous)
            : new(DateOutcome.Impossible, default, cursor.At, false) { Fault = fault, Written = date };
    }

    /// <summary>Reads the weekday before a date.</summary>
    private static DayOfWeek? Weekday(ref DateCursor cursor)
    {
        DateCursor start = cursor;
        if (MonthNames.Weekday(cursor.Word()) is not { } weekday)
        {
            cursor = start;
            return null;
        }

        cursor.Skip('.');
        cursor.Skip(',');
        cursor.SkipBlanks();
        return weekday;
    }

    /// <summary>Takes the one of the two days that a date in numbers may be which is a <paramref name="weekday"/>; false where both are or none is.</summary>
    private static bool TrySettle(ref CalendarDate date, DayOfWeek weekday)
    {
        var other = new CalendarDate(date.Year, date.Day, date.Month);
        bool fits = Weekdays.HasDay(date) && Weekdays.Of(date) == weekday;
        bool otherFits = Weekdays.HasDay(other) && Weekdays.Of(other) == weekday;
        if (otherFits && !fits)
            date = other;
        return fits != otherFits;
    }

    /// <param name="cursor">Where to read.</param>
    /// <param name="order">What the file shows of the order of day and month.</param>
    /// <param name="date">The day.</param>
    /// <param name="ambiguous">Whether day and month may as well be the other way round.</param>
    private static bool TryDay(ref DateCursor cursor, DayOrder order, out CalendarDate date, out bool ambiguous)
    {
        DateCursor start = cursor;
        ambiguous = false;
        bool found = cursor.Here is >= '0' and <= '9'
            ? NumericDay.TryRead(ref cursor, order, out date, out ambiguous) || TryDayMonthYear(ref cursor, out date)
            : TryMonthDayYear(ref cursor, out date);
        if (found && (cursor.AtWordEnd || cursor.Here is 'T' or 't'))
            return true;
        cursor = start;
        return false;
    }

    private static bool TryMonthDayYear(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        int month = MonthNames.Month(cursor.Word());
        if (month == 0)
            return false;
        cursor.Skip('.');
        cursor.SkipBlanks();
        if (!cursor.Number(2, out int day, out _))
            return false;
        cursor.SkipOrdinal();
        bool apart = cursor.Skip(',') | cursor.SkipBlanks();
        if (!apart || !cursor.Number(4, out int year, out int digits) || digits != 4)
            return false;
        date = new(year, month, day);
        return true;
    }

    private static bool TryDayMonthYear(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        DateCursor start = cursor;
        if (cursor.Number(2, out int day, out _))
        {
            cursor.SkipOrdinal();
            bool hyphen = cursor.Skip('-') || !cursor.SkipBlanks();
            if (cursor.SkipWord("of"))
                cursor.SkipBlanks();
            int month = MonthNames.Month(cursor.Word());
            cursor.Skip('.');
            cursor.Skip(',');
            bool apart = hyphen ? cursor.Skip('-') : cursor.SkipBlanks();
            if (month > 0 && apart && cursor.Number(4, out int year, out int digits) && digits == 4)
            {
                date = new(year, month, day);
                return true;
            }
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads a day whose year stands behind the time, as the clocks of computers write it: <c>Thu May  2 10:00:00 GMT 2024</c>.</summary>
    private static DateReading? TryYearLast(DateCursor cursor)
    {
        int month = MonthNames.Month(cursor.Word());
        if (month == 0 || !cursor.SkipBlanks() || !cursor.Number(2, out int day, out _) || !cursor.SkipBlanks() || !ClockReader.TryRead(ref cursor, out ClockTime? time, out DateFault timeFault))
            return null;
        bool offset = OffsetReader.TryRead(ref cursor, month, out int? minutes);
        if (!cursor.SkipBlanks() || !cursor.Number(4, out int year, out int digits) || digits != 4 || !cursor.AtWordEnd)
            return null;
        var date = new CalendarDate(year, month, day);
        DateFault fault = !Weekdays.HasDay(date) ? DateFault.Day : timeFault != DateFault.None ? timeFault : !offset ? DateFault.Offset : DateFault.None;
        return fault == DateFault.None
            ? new(DateOutcome.Date, new(date, time, minutes), cursor.At, false)
            : new(DateOutcome.Impossible, default, cursor.At, false) { Fault = fault, Written = date };
    }

    /// <summary><c>the 2nd of May 2024</c>.</summary>
    private static void SkipThe(ref DateCursor cursor)
    {
        DateCursor start = cursor;
        if (!cursor.SkipWord("the") || !cursor.SkipBlanks() || cursor.Here is not (>= '0' and <= '9'))
            cursor = start;
    }

    private static bool SkipT(ref DateCursor cursor) => cursor.Skip('T') || cursor.Skip('t');

    private static bool SkipToTime(ref DateCursor cursor)
    {
        // The T may stand before.
        if (cursor.Here is >= '0' and <= '9' || SkipT(ref cursor))
            return true;
        bool apart = cursor.Skip(',') | cursor.SkipBlanks();
        if ((Separators.Is(cursor.Here) || cursor.Here == '@') && cursor.Peek(1) == ' ')
        {
            cursor.At++;
            cursor.SkipBlanks();
        }

        if (cursor.SkipWord("at"))
            cursor.SkipBlanks();
        return apart;
    }
}
