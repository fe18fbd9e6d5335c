namespace Corpus.Reading;

/// <summary>Reads the time of day behind a date: <c>19:53</c>, <c>19:53:10.5</c>, <c>19h53</c>, <c>7:53 p.m.</c>, <c>7 pm</c>, <c>19.53 GMT</c>, <c>noon</c>.</summary>
internal static class ClockReader
{
    /// <summary>Reads a time at <paramref name="cursor"/>, which moves behind it.</summary>
    /// <returns>Whether something written like a time stands there; <paramref name="time"/> is null if it is not valid, and <paramref name="fault"/> says why.</returns>
    public static bool TryRead(ref DateCursor cursor, out ClockTime? time, out DateFault fault)
    {
        time = null;
        fault = DateFault.None;
        DateCursor start = cursor;
        if (TryNamed(ref cursor, out time))
            return true;
        if (!cursor.Number(2, out int hour, out _))
            return false;
        int minute = 0, second = 0;
        bool clock = TryMinutes(ref cursor, ref minute, ref second) || TryMinutesBehindPoint(ref cursor, ref minute);
        DateCursor beforeHalf = cursor;
        int? half = Half(ref cursor);
        if (half is null)
            cursor = beforeHalf;
        if ((!clock && half is null) || (half is null && !cursor.AtWordEnd && !StartsOffset(cursor)))
        {
            cursor = start;
            return false;
        }

        fault = half is not null && hour is (< 1 or > 12) ? DateFault.HourOfHalf : DateRanges.TimeFault(hour, minute, second);
        if (half is int noon)
            hour = (hour % 12) + noon;
        time = fault == DateFault.None ? new ClockTime(hour, minute, second) : null;
        SkipHours(ref cursor);
        return true;
    }

    /// <summary>Reads a time without separators, as it stands behind the <c>T</c> of <c>20231216T195310</c>.</summary>
    public static bool TryReadBasic(ref DateCursor cursor, out ClockTime? time, out DateFault fault)
    {
        time = null;
        fault = DateFault.None;
        DateCursor start = cursor;
        if (!cursor.Number(6, out int number, out int digits) || digits is not (4 or 6))
        {
            cursor = start;
            return false;
        }

        if (digits == 6)
            SkipFraction(ref cursor);
        else
            number *= 100;
        (int hour, int minute, int second) = (number / 10000, number / 100 % 100, number % 100);
        fault = DateRanges.TimeFault(hour, minute, second);
        time = fault == DateFault.None ? new ClockTime(hour, minute, second) : null;
        return true;
    }

    /// <summary><c>noon</c>, <c>12 noon</c>, <c>midnight</c>.</summary>
    private static bool TryNamed(ref DateCursor cursor, out ClockTime? time)
    {
        DateCursor start = cursor;
        if (cursor.Skip('1') && cursor.Skip('2'))
            cursor.SkipBlanks();
        else
            cursor = start;
        bool noon = cursor.SkipWord("noon");
        time = new(noon ? 12 : 0, 0, 0);
        // In prose, such a word may open the next sentence.
        if ((noon || cursor.SkipWord("midnight")) && EndsTime(cursor))
            return true;
        cursor = start;
        time = null;
        return false;
    }

    private static bool EndsTime(DateCursor cursor)
    {
        cursor.SkipBlanks();
        return cursor.Here is '\0' or '|' or '/' or '·' or '•' or ')' || ZoneNames.TryRead(ref cursor, 0, out _);
    }

    /// <summary>The minutes behind a full stop, where nothing but a time can be meant: <c>10.00 BST</c>, <c>7.05pm</c>, or nothing behind.</summary>
    private static bool TryMinutesBehindPoint(ref DateCursor cursor, ref int minute)
    {
        DateCursor start = cursor;
        if (cursor.Skip('.') && cursor.Number(2, out minute, out int digits) && digits == 2)
        {
            DateCursor behind = cursor;
            if (behind.Here == '\0' || Half(ref behind) is not null)
                return true;
            behind = cursor;
            behind.SkipBlanks();
            if (behind.SkipWord("hrs") || ZoneNames.TryRead(ref behind, 0, out _))
                return true;
        }

        minute = 0;
        cursor = start;
        return false;
    }

    private static void SkipHours(ref DateCursor cursor)
    {
        DateCursor start = cursor;
        cursor.SkipBlanks();
        if (!cursor.SkipWord("hrs") && !cursor.SkipWord("hours"))
            cursor = start;
    }

    private static bool TryMinutes(ref DateCursor cursor, ref int minute, ref int second)
    {
        DateCursor start = cursor;
        char separator = cursor.Here;
        if (separator is 'h' or 'H')
        {
            cursor.Skip(separator);
            if (cursor.Here is >= '0' and <= '9' ? cursor.Number(2, out minute, out int hourDigits) && hourDigits == 2 : cursor.AtWordEnd)
                return true;
        }
        else if (cursor.Skip(':') && cursor.Number(2, out minute, out int digits) && digits == 2)
        {
            if (cursor.Here != ':' || cursor.Peek(1) is not (>= '0' and <= '9'))
                return true;
            cursor.Skip(':');
            if (cursor.Number(2, out second, out digits) && digits == 2)
            {
                SkipFraction(ref cursor);
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static void SkipFraction(ref DateCursor cursor)
    {
        if (cursor.Here is not ('.' or ',') || cursor.Peek(1) is not (>= '0' and <= '9'))
            return;
        cursor.At++;
        while (cursor.Here is >= '0' and <= '9')
            cursor.At++;
    }

    /// <summary>The hours that <c>am</c> or <c>pm</c> adds, in all its spellings; null where neither stands there.</summary>
    private static int? Half(ref DateCursor cursor)
    {
        cursor.SkipBlanks();
        int? hours = cursor.Here switch { 'a' or 'A' => 0, 'p' or 'P' => 12, _ => null };
        if (hours is null)
            return null;
        cursor.At++;
        bool dotted = cursor.Skip('.');
        if (cursor.Here is not ('m' or 'M'))
            return null;
        cursor.At++;
        if (dotted)
            cursor.Skip('.');
        return cursor.AtWordEnd ? hours : null;
    }

    private static bool StartsOffset(DateCursor cursor) => cursor.Here is 'Z' or 'z';
}
