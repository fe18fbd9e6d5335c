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
        SkipWeekday(ref cursor);
        if (!TryDay(ref cursor, order, out CalendarDate date))
            return default;
        bool possible = IsPossible(date);
        ClockTime? time = null;
        int? offset = null;
        DateCursor behindDate = cursor;
        if (SkipToTime(ref cursor) && ClockReader.TryRead(ref cursor, out time))
        {
            possible &= time is not null;
            possible &= OffsetReader.TryRead(ref cursor, out offset);
        }
        else
        {
            cursor = behindDate;
        }

        return possible
            ? new(DateOutcome.Date, new(date, time, offset), cursor.At)
            : new(DateOutcome.Impossible, default, cursor.At);
    }

    private static void SkipWeekday(ref DateCursor cursor)
    {
        DateCursor start = cursor;
        if (!MonthNames.IsWeekday(cursor.Word()))
        {
            cursor = start;
            return;
        }

        cursor.Skip('.');
        cursor.Skip(',');
        cursor.SkipBlanks();
    }

    private static bool TryDay(ref DateCursor cursor, DayOrder order, out CalendarDate date)
    {
        DateCursor start = cursor;
        bool found = cursor.Here is >= '0' and <= '9'
            ? NumericDay.TryRead(ref cursor, order, out date) || TryDayMonthYear(ref cursor, out date)
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
        SkipOrdinal(ref cursor);
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
            SkipOrdinal(ref cursor);
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

    private static void SkipOrdinal(ref DateCursor cursor)
    {
        foreach (string ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
        {
            if (cursor.SkipWord(ending))
                return;
        }
    }

    private static bool SkipToTime(ref DateCursor cursor)
    {
        if (cursor.Here is 'T' or 't')
        {
            cursor.At++;
            return true;
        }

        bool apart = cursor.Skip(',') | cursor.SkipBlanks();
        if (cursor.Here is '-' or '–' or '|' or '·' && cursor.Peek(1) == ' ')
        {
            cursor.At++;
            cursor.SkipBlanks();
        }

        if (cursor.SkipWord("at"))
            cursor.SkipBlanks();
        return apart;
    }

    private static bool IsPossible(CalendarDate date) =>
        date.Year is >= 1 and <= 9999 && date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month);
}
