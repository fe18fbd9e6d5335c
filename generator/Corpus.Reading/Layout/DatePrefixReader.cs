namespace Corpus.Reading;

/// <summary>Reads the third layout: the word <c>date</c> and a date before the text, as some collections write it.</summary>
internal static class DatePrefixReader
{
    /// <summary>Reads a prefix at <paramref name="start"/> into <paramref name="draft"/>.</summary>
    /// <returns>Where the text behind it starts; <paramref name="start"/> where there is none.</returns>
    public static int Read(string text, int start, MetadataDraft draft, DayOrder order, ProblemList problems)
    {
        var cursor = new DateCursor(text, Blanks.Skip(text, start, text.Length), text.Length);
        if (!cursor.SkipWord("date"))
            return start;
        cursor.Skip(':');
        if (!cursor.SkipBlanks())
            return start;
        int at = cursor.At;
        DateReading reading = DateReader.ReadAt(text, at, text.Length, order);
        if (reading.Outcome == DateOutcome.Date)
        {
            draft.SetPublished(reading, SourceSpan.FromBounds(at, reading.End));
            return reading.End;
        }

        int end = reading.Outcome == DateOutcome.Impossible ? reading.End : EndOfNumbers(text, at);
        if (end == at)
            return start;
        problems.Unreadable(SourceSpan.FromBounds(at, end), DateMessages.For(text.Substring(at, end - at), reading));
        return end;
    }

    /// <summary>
    /// The end of something made of numbers with hyphens, slashes or full stops between them (<c>2023-12</c>): nobody writes prose
    /// like that behind the word <c>date</c>.
    /// </summary>
    private static int EndOfNumbers(string text, int start)
    {
        int end = start;
        int separators = 0;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '-' or '/' or '.')
        {
            if (text[end] is '-' or '/' or '.')
                separators++;
            end++;
        }

        return separators > 0 && text[start] is >= '0' and <= '9' ? end : start;
    }
}
