namespace Corpus.Reading;

/// <summary>Reads the offset from UTC behind a time: <c>Z</c>, <c>GMT</c>, <c>UTC+2</c>, <c>+02:00</c>, <c>-0500</c>, <c>EST</c>.</summary>
internal static class OffsetReader
{
    /// <summary>Reads an offset at <paramref name="cursor"/>, which moves behind it; stays where none stands there.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="month">The month of the date.</param>
    /// <param name="minutes">The offset; null where there is none, or where a zone is named that has two of them (<c>ET</c>).</param>
    /// <returns>False where something written like an offset stands there that no zone has.</returns>
    public static bool TryRead(ref DateCursor cursor, int month, out int? minutes)
    {
        DateCursor start = cursor;
        cursor.SkipBlanks();
        bool bracket = cursor.Skip('(');
        DateCursor atZone = cursor;
        bool zone = ZoneNames.TryRead(ref cursor, month, out minutes);
        // "UTC +2" is one offset; "Z +2" and "EST -5" are not.
        bool possible = true;
        bool greenwich = zone && minutes == 0 && cursor.At - atZone.At == 3;
        bool number = false;
        if (!zone || greenwich)
        {
            number = TryDigits(ref cursor, out int? digits, out possible);
            minutes = number ? digits : minutes;
        }

        if ((!zone && !number) || (bracket && !cursor.Skip(')')))
        {
            cursor = start;
            minutes = null;
            SkipRegion(ref cursor);
            return possible;
        }

        if (number)
            SkipComment(ref cursor, month);
        SkipRegion(ref cursor);
        return possible;
    }

    /// <summary>The name of the zone behind its offset: <c>-0400 (EDT)</c>, <c>+0000 UTC</c>.</summary>
    private static void SkipComment(ref DateCursor cursor, int month)
    {
        DateCursor start = cursor;
        cursor.SkipBlanks();
        bool bracket = cursor.Skip('(');
        if (!ZoneNames.TryRead(ref cursor, month, out _) || (bracket && !cursor.Skip(')')))
            cursor = start;
    }

    /// <summary>The name of a region, which RFC 9557 puts in brackets: <c>[Europe/Zagreb]</c>. Its offset changes with the laws.</summary>
    private static void SkipRegion(ref DateCursor cursor)
    {
        DateCursor start = cursor;
        cursor.SkipBlanks();
        if (!cursor.Skip('['))
        {
            cursor = start;
            return;
        }

        while (char.IsLetterOrDigit(cursor.Here) || cursor.Here is '/' or '_' or '-' or '+' or '=' or '!')
            cursor.At++;
        if (!cursor.Skip(']'))
            cursor = start;
    }

    private static bool TryDigits(ref DateCursor cursor, out int? minutes, out bool possible)
    {
        minutes = null;
        possible = true;
        DateCursor start = cursor;
        cursor.SkipBlanks();
        int sign = cursor.Here switch { '+' => 1, '-' or '\u2212' => -1, _ => 0 };
        if (sign != 0)
            cursor.At++;
        if (sign == 0 || !cursor.Number(4, out int number, out int digits) || digits == 3)
        {
            cursor = start;
            return false;
        }

        int hours = digits == 4 ? number / 100 : number;
        int rest = digits == 4 ? number % 100 : 0;
        if (digits < 3 && cursor.Here == ':' && cursor.Peek(1) is >= '0' and <= '9')
        {
            cursor.Skip(':');
            cursor.Number(2, out rest, out _);
        }

        if (!cursor.AtWordEnd)
        {
            cursor = start;
            return false;
        }

        possible = DateRanges.IsOffset(hours, rest);
        minutes = sign * ((hours * 60) + rest);
        return true;
    }
}
