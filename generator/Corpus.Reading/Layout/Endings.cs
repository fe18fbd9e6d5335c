using System;

namespace Corpus.Reading;

/// <summary>Knows how lines end.</summary>
internal static class Endings
{
    /// <summary>Whether <paramref name="c"/> is a quotation mark of any kind.</summary>
    public static bool IsQuotationMark(char c)
    {
        Steps.Count();
        return c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '’' or '‚' or '‹' or '›' or '\'' or '`' or '「' or '」' or '『' or '』';
    }

    /// <summary>The last character that is not a closing quotation mark or bracket; NUL where there is none.</summary>
    public static char LastSign(string text, SourceSpan span)
    {
        int at = span.End - 1;
        while (at >= span.Start && (IsQuotationMark(text[at]) || text[at] is ')' or ']' || Blanks.IsBlank(text[at])))
            at--;
        return at >= span.Start ? text[at] : '\0';
    }

    /// <summary>Whether the line ends as a sentence does, or with an aside behind one: <c>He won. (Applause)</c>.</summary>
    public static bool EndsSentence(string text, SourceSpan span) =>
        IsSentenceEnd(LastSign(text, span)) || (BeforeAside(text, span) is { Length: > 0 } before && IsSentenceEnd(LastSign(text, before)));

    private static SourceSpan BeforeAside(string text, SourceSpan span)
    {
        const int LongestAside = 80;
        if (span.Length == 0 || text[span.End - 1] is not (')' or ']'))
            return default;
        int open = text.LastIndexOfAny(['(', '['], span.End - 1, Math.Min(span.Length, LongestAside));
        return open > span.Start ? SourceSpan.FromBounds(span.Start, open) : default;
    }

    private static bool IsSentenceEnd(char sign) => sign is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟';

    /// <summary>Whether the line stops short: at a comma, a colon, a dash.</summary>
    public static bool StopsShort(string text, SourceSpan span) => LastSign(text, span) is ',' or ';' or ':' or '-' or '–' or '—' or '，' or '：';

    /// <summary>Whether the full stop at the end belongs to initials: <c>in the U.S.</c></summary>
    public static bool AreInitials(string text, SourceSpan span)
    {
        int end = span.End;
        return span.Length >= 4 && text[end - 1] == '.' && char.IsUpper(text[end - 2]) && text[end - 3] == '.' && char.IsUpper(text[end - 4]);
    }
}
