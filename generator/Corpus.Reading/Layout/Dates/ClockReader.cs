namespace Corpus.Reading;

/// <summary>Reads the time of day behind a date: <c>19:53</c>, <c>19:53:10.5</c>, <c>19h53</c>, <c>7:53 p.m.</c>, <c>7 pm</c>.</summary>
internal static class ClockReader
{
    /// <summary>Reads a time at <paramref name="cursor"/>, which moves behind it.</summary>
    /// <returns>Whether something written like a time stands there; <paramref name="time"/> is null where the clock has no such time.</returns>
    public static bool TryRead(ref DateCursor cursor, out ClockTime? time)
    {
        time = null;
        DateCursor start = cursor;
        if (!cursor.Number(2, out int hour, out _))
            return false;
        int minute = 0, second = 0;
        bool clock = TryMinutes(ref cursor, ref minute, ref second);
        DateCursor beforeHalf = cursor;
        int? half = Half(ref cursor);
        if (half is null)
            cursor = beforeHalf;
        if ((!clock && half is null) || (half is null && !cursor.AtWordEnd && !StartsOffset(cursor)))
        {
            cursor = start;
            return false;
        }

        bool possible = minute < 60 && second < 60 && (half is null ? hour < 24 : hour is >= 1 and <= 12);
        if (half is int noon)
            hour = (hour % 12) + noon;
        time = possible ? new ClockTime(hour, minute, second) : null;
        return true;
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
