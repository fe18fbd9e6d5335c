namespace Corpus.Reading;

/// <summary>Reads an hour without minutes after a date, where the name of a time zone shows that it is one: <c>2 May 2024 (10 BST)</c>.</summary>
internal static class HourWithZone
{
    /// <summary>Reads the hour at <paramref name="cursor"/>, which moves after it, or stays if there is none.</summary>
    public static bool TryRead(ref DateCursor cursor, CalendarDate date, out PublicationTime value)
    {
        DateCursor start = cursor;
        value = default;
        _ = cursor.SkipBlanks() | cursor.Skip(',');
        cursor.SkipBlanks();
        if (cursor.SkipWord("at"))
            cursor.SkipBlanks();
        bool bracket = cursor.Skip('(');
        if (cursor.Number(2, out int hour, out _) && hour < 24 && cursor.SkipBlanks() && ZoneNames.TryRead(ref cursor, date.Month, out int? minutes) && (!bracket || cursor.Skip(')')))
        {
            value = new(date, new ClockTime(hour, 0, 0), minutes);
            return true;
        }

        cursor = start;
        return false;
    }
}
