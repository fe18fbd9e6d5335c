using System.Collections.Generic;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>What of a marked stretch is compared: systems and annotators differ in marks, blanks and the comma before the closing mark.</summary>
internal static class QuoteExtent
{
    private const string Marks = "\"“”‘’„‟«»'`‹›";
    private const string LastPunctuation = ",.;:";

    /// <summary>The parts of <paramref name="span"/> between blank lines, trimmed; empty ones are left out.</summary>
    public static IEnumerable<SourceSpan> Pieces(string text, SourceSpan span)
    {
        int start = span.Start;
        for (BlankLine blank = BlankLine.Find(text, start, span.End); blank.Exists; blank = BlankLine.Find(text, start, span.End))
        {
            SourceSpan piece = Trim(text, SourceSpan.FromBounds(start, blank.Start));
            if (piece.Length > 0)
                yield return piece;
            start = blank.End;
        }

        SourceSpan last = Trim(text, SourceSpan.FromBounds(start, span.End));
        if (last.Length > 0)
            yield return last;
    }

    /// <summary>
    /// <paramref name="span"/> without marks and blanks at both ends, then without one run of <c>, . ; :</c> at its end and the marks and
    /// blanks before that. A span of such punctuation alone keeps it.
    /// </summary>
    public static SourceSpan Trim(string text, SourceSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && IsMarkOrBlank(text[start]))
            start++;
        end = WithoutMarks(text, start, end);
        int shorter = end;
        while (shorter > start && LastPunctuation.Contains(text[shorter - 1]))
            shorter--;
        shorter = WithoutMarks(text, start, shorter);
        return SourceSpan.FromBounds(start, shorter > start ? shorter : end);
    }

    private static int WithoutMarks(string text, int start, int end)
    {
        while (end > start && IsMarkOrBlank(text[end - 1]))
            end--;
        return end;
    }

    private static bool IsMarkOrBlank(char c) => char.IsWhiteSpace(c) || Marks.Contains(c);
}
