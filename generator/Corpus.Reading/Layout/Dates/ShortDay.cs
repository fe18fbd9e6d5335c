namespace Corpus.Reading;

/// <summary>Reads a day without its year: <c>Dec. 9</c>, <c>December 9th</c>, <c>9 December</c>, <c>9th of December</c>.</summary>
internal static class ShortDay
{
    /// <summary>Reads a day at <paramref name="cursor"/>, which moves behind it, or stays where there is none.</summary>
    public static bool TryRead(ref DateCursor cursor, out int month, out int day)
    {
        DateCursor start = cursor;
        if (TryMonthDay(ref cursor, out month, out day))
            return true;
        cursor = start;
        if (TryDayMonth(ref cursor, out month, out day))
            return true;
        cursor = start;
        return false;
    }

    private static bool TryMonthDay(ref DateCursor cursor, out int month, out int day)
    {
        day = 0;
        month = Month(ref cursor);
        if (month == 0)
            return false;
        cursor.Skip('.');
        cursor.SkipBlanks();
        if (!cursor.Number(2, out day, out _))
            return false;
        cursor.SkipOrdinal();
        return cursor.AtWordEnd;
    }

    private static bool TryDayMonth(ref DateCursor cursor, out int month, out int day)
    {
        month = 0;
        if (!cursor.Number(2, out day, out _))
            return false;
        cursor.SkipOrdinal();
        if (!cursor.SkipBlanks())
            return false;
        if (cursor.SkipWord("of"))
            cursor.SkipBlanks();
        month = Month(ref cursor);
        return month > 0 && (cursor.Skip('.') || cursor.AtWordEnd);
    }

    /// <summary>In small letters, two months are verbs: <c>On Friday may 10 people come</c>.</summary>
    private static int Month(ref DateCursor cursor) => cursor.Word() is var word && word is "may" or "march" ? 0 : MonthNames.Month(word);
}
