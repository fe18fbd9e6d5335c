namespace Corpus.Reading;

/// <summary>Reads the offset from UTC behind a time: <c>Z</c>, <c>GMT</c>, <c>UTC+2</c>, <c>+02:00</c>, <c>-0500</c>, <c>EST</c>.</summary>
internal static class OffsetReader
{
    /// <summary>Reads an offset at <paramref name="cursor"/>, which moves behind it; stays where none stands there.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="minutes">The offset; null where there is none, or where a zone is named that has two of them (<c>ET</c>).</param>
    /// <returns>False where something written like an offset stands there that no zone has.</returns>
    public static bool TryRead(ref DateCursor cursor, out int? minutes)
    {
        minutes = null;
        DateCursor start = cursor;
        cursor.SkipBlanks();
        bool bracket = cursor.Skip('(');
        string word = cursor.Word().ToString();
        if (word.Length > 0 && (!cursor.AtWordEnd || !TryZone(word, out minutes)))
        {
            cursor = start;
            return true;
        }

        // "UTC +2" is one offset; "Z +2" and "EST -5" are not.
        bool possible = true;
        bool greenwich = word.Length == 3 && minutes == 0;
        if (word.Length == 0 || greenwich)
        {
            if (TryDigits(ref cursor, out int? digits, out possible))
                minutes = digits;
            else if (word.Length == 0)
                cursor = start;
        }

        if (bracket && cursor.At != start.At && !cursor.Skip(')'))
        {
            cursor = start;
            minutes = null;
        }

        return possible;
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

        // .NET's offsets, like the world's, reach 14 hours.
        possible = rest < 60 && (hours * 60) + rest <= 14 * 60;
        minutes = sign * ((hours * 60) + rest);
        return true;
    }

    /// <summary>The zones of RFC 822 and the European ones; a zone named without saying summer or winter has no offset of its own.</summary>
    private static bool TryZone(string word, out int? minutes)
    {
        (bool known, int? hours) = word.ToUpperInvariant() switch
        {
            "Z" or "GMT" or "UTC" or "UT" or "WET" => (true, (int?)0),
            "BST" or "CET" or "WEST" => (true, 1),
            "CEST" or "EET" => (true, 2),
            "EEST" or "MSK" => (true, 3),
            "EDT" => (true, -4),
            "EST" or "CDT" => (true, -5),
            "CST" or "MDT" => (true, -6),
            "MST" or "PDT" => (true, -7),
            "PST" => (true, -8),
            "ET" or "CT" or "MT" or "PT" => (true, null),
            _ => (false, null),
        };
        minutes = hours * 60;
        return known;
    }
}
