namespace Corpus.Reading;

/// <summary>Knows the names of time zones, short and long.</summary>
internal static class ZoneNames
{
    private static readonly (string Name, int? Minutes)[] Long =
    [
        ("greenwich mean time", 0), ("coordinated universal time", 0), ("british summer time", 60), ("irish standard time", 60), ("central european time", 60),
        ("central european summer time", 120), ("eastern standard time", -300), ("eastern daylight time", -240), ("central standard time", -360),
        ("central daylight time", -300), ("mountain standard time", -420), ("mountain daylight time", -360), ("pacific standard time", -480), ("pacific daylight time", -420),
        ("india standard time", 330), ("indian standard time", 330), ("singapore time", 480), ("hong kong time", 480), ("japan standard time", 540),
        // These have a summer and a winter, or are of more than one place.
        ("eastern time", null), ("central time", null), ("mountain time", null), ("pacific time", null), ("london time", null), ("local time", null), ("uk time", null),
    ];

    /// <summary>Goes over the name of a zone at <paramref name="cursor"/>.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="month">The month of the date: British summer time is only in summer, and in winter <c>BST</c> is another zone.</param>
    /// <param name="minutes">The offset; null where the name has more than one (<c>ET</c>, <c>IST</c>).</param>
    public static bool TryRead(ref DateCursor cursor, int month, out int? minutes)
    {
        foreach ((string name, int? offset) in Long)
        {
            minutes = offset;
            if (cursor.SkipWord(name))
                return true;
        }

        DateCursor start = cursor;
        if (cursor.Word().ToString() is { Length: > 0 } word && cursor.AtWordEnd && TryShort(word, month, out minutes))
            return true;
        cursor = start;
        minutes = null;
        return false;
    }

    /// <summary>Whether <paramref name="word"/> is the short name of a zone, in capitals.</summary>
    public static bool IsShortName(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && TryShort(word, 0, out _);

    private static bool TryShort(string word, int month, out int? minutes)
    {
        (bool known, int? offset) = word.ToUpperInvariant() switch
        {
            "Z" or "GMT" or "UTC" or "UT" or "WET" => (true, (int?)0),
            "BST" => (true, month is >= 3 and <= 10 ? 60 : null),
            "CET" or "WEST" or "WAT" => (true, 60),
            "CEST" or "EET" or "SAST" or "CAT" => (true, 120),
            "EEST" or "MSK" or "EAT" => (true, 180),
            "PKT" => (true, 300),
            "NPT" => (true, 345),
            "WIB" => (true, 420),
            "HKT" or "SGT" or "AWST" or "PHT" or "WITA" => (true, 480),
            "JST" or "KST" => (true, 540),
            "ACST" => (true, 570),
            "AEST" => (true, 600),
            "ACDT" => (true, 630),
            "AEDT" => (true, 660),
            "NZST" => (true, 720),
            "NZDT" => (true, 780),
            "NDT" => (true, -150),
            "EDT" => (true, -240),
            "EST" or "CDT" => (true, -300),
            "CST" or "MDT" => (true, -360),
            "MST" or "PDT" => (true, -420),
            "PST" or "AKDT" => (true, -480),
            "AKST" => (true, -540),
            "HST" => (true, -600),
            // Of several places, or without summer and winter.
            "ET" or "CT" or "MT" or "PT" or "IST" or "AST" or "ADT" or "GST" or "SST" or "AMT" or "NST" => (true, null),
            _ => (false, null),
        };
        minutes = offset;
        return known;
    }
}
