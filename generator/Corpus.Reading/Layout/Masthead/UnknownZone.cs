namespace Corpus.Reading;

/// <summary>Knows what is written like the short name of a time zone and is none that is known: <c>10:00 AM XYZT</c>. The time has no offset then.</summary>
internal static class UnknownZone
{
    private const int Shortest = 3;
    private const int Longest = 5;

    /// <summary>Skips such a name after a time at <paramref name="cursor"/>; stays if there is none.</summary>
    public static void Skip(ref DateCursor cursor)
    {
        DateCursor start = cursor;
        cursor.SkipBlanks();
        bool bracket = cursor.Skip('(');
        int first = cursor.At;
        while (cursor.Here is >= 'A' and <= 'Z')
            cursor.At++;
        DateCursor name = start;
        name.At = first;
        bool isOne = cursor.At - first is >= Shortest and <= Longest && cursor.AtWordEnd && name.Word() is var word && MonthNames.Month(word) == 0 && MonthNames.Weekday(word) is null;
        if (!isOne || (bracket && !cursor.Skip(')')))
            cursor = start;
    }
}
