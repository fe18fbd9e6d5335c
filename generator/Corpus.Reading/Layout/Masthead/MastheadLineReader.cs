namespace Corpus.Reading;

/// <summary>Tells what a line above the text is.</summary>
internal static class MastheadLineReader
{
    private const int LongestLine = 300;

    /// <summary>Reads the line at <paramref name="span"/>, which may be the first of the file.</summary>
    public static MastheadLine Read(string text, SourceSpan span, bool isFirst, DayOrder order)
    {
        if (IsOneWord(text, span) && (Blanks.Holds(text, span.Start, span.End, "http://") || Blanks.Holds(text, span.Start, span.End, "https://")))
            return new(MastheadLineKind.Address, span, default, span);
        if (span.Length > LongestLine)
            return new(MastheadLineKind.Prose, span, default, default);
        if (DateLine.Read(text, span, isFirst, order) is { } parts)
            return parts.Count == 1 ? parts[0] : new(MastheadLineKind.Several, span, default, default) { Parts = parts };
        if (DateWords.Are(text, span, isFirst, out SourceSpan value))
            return new(MastheadLineKind.NoDate, span, default, value);
        if (Author(text, span) is { Length: > 0 } author)
            return new(MastheadLineKind.Byline, span, default, author);
        bool isHeading = Headings.IsLikely(text, span) || (isFirst && Headings.IsCutOrClosed(text, span));
        return new(isHeading ? MastheadLineKind.Words : MastheadLineKind.Prose, span, default, default);
    }

    private static bool IsOneWord(string text, SourceSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (Blanks.IsBlank(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>What follows <c>By</c>, <c>Written by</c> or <c>Author:</c>, up to eight words, of which the first starts with a capital, without a full stop.</summary>
    public static SourceSpan Author(string text, SourceSpan span)
    {
        var cursor = new DateCursor(text, span.Start, span.End);
        if (cursor.SkipWord("written") || cursor.SkipWord("posted") || cursor.SkipWord("reported"))
            cursor.SkipBlanks();
        bool label = (cursor.SkipWord("byline") || cursor.SkipWord("author") || cursor.SkipWord("by")) && (cursor.Skip(':') | Blanks.IsBlank(cursor.Here));
        // The name may stand on the next line.
        cursor.At = Blanks.Skip(text, cursor.At, span.End);
        if (!label || cursor.At >= span.End || !char.IsUpper(cursor.Here))
            return default;
        var author = SourceSpan.FromBounds(cursor.At, span.End);
        bool isShort = author.Length <= 80 && !WordCounter.Exceeds(text, author, 8);
        return isShort && !Endings.EndsSentence(text, author) && !Endings.StopsShort(text, author) && HasCapitalWords(text, author) ? author : default;
    }

    /// <summary>Names are written in capitals, but for the little words between them. ("By Monday he had won" is no name.)</summary>
    public static bool HasCapitalWords(string text, SourceSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            bool wordStart = i == span.Start || Blanks.IsBlank(text[i - 1]);
            if (!wordStart || !char.IsLower(text[i]))
                continue;
            int end = i;
            while (end < span.End && char.IsLetter(text[end]))
                end++;
            if (text.Substring(i, end - i) is not ("and" or "in" or "at" or "of" or "the" or "for" or "with" or "de" or "da" or "du" or "la" or "von" or "van" or "der" or "al" or "bin"))
                return false;
        }

        return true;
    }
}
