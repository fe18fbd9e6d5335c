namespace Corpus.Reading;

/// <summary>Knows what has the shape of a date and cannot be read as one: <c>2 Maii 2024</c>, <c>Maii 2, 2024</c>, <c>02/05/24</c>.</summary>
internal static class DateShapes
{
    /// <summary>Whether such a thing opens <paramref name="span"/>; if so, <paramref name="end"/> is where it ends.</summary>
    public static bool Opens(string text, SourceSpan span, out int end)
    {
        var cursor = new DateCursor(text, span.Start, span.End);
        bool isOne = cursor.Here is >= '0' and <= '9' ? IsDayWordYear(ref cursor) || IsNumbers(ref cursor) : IsWordDayYear(ref cursor);
        end = cursor.At;
        return isOne && cursor.AtWordEnd;
    }

    private static bool IsDayWordYear(ref DateCursor cursor)
    {
        DateCursor start = cursor;
        if (Day(ref cursor) && Apart(ref cursor) && Word(ref cursor) && Apart(ref cursor) && Year(ref cursor))
            return true;
        cursor = start;
        return false;
    }

    private static bool IsWordDayYear(ref DateCursor cursor) => Word(ref cursor) && Apart(ref cursor) && Day(ref cursor) && Apart(ref cursor) && Year(ref cursor);

    private static bool IsNumbers(ref DateCursor cursor)
    {
        if (!cursor.Number(4, out _, out _))
            return false;
        char separator = cursor.Here;
        return separator is '/' or '-' or '.' && cursor.Skip(separator) && cursor.Number(2, out _, out _) && cursor.Skip(separator) && cursor.Number(4, out _, out _);
    }

    private static bool Day(ref DateCursor cursor)
    {
        bool isDay = cursor.Number(2, out int day, out _) && day is >= 1 and <= 31;
        cursor.SkipOrdinal();
        return isDay;
    }

    private static bool Year(ref DateCursor cursor) => cursor.Number(4, out int year, out int digits) && digits == 4 && year is >= 1500 and < 2200;

    private static bool Apart(ref DateCursor cursor)
    {
        bool apart = cursor.Skip('.') | cursor.Skip(',') | cursor.SkipBlanks();
        if (cursor.SkipWord("of"))
            cursor.SkipBlanks();
        return apart;
    }

    private static bool Word(ref DateCursor cursor)
    {
        int start = cursor.At;
        while (char.IsLetter(cursor.Here))
            cursor.At++;
        return cursor.At - start >= 3;
    }
}
