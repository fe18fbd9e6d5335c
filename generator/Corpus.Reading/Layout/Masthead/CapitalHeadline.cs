using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Joins a headline in capitals that goes on in a second line.</summary>
internal static class CapitalHeadline
{
    private const int FewestWords = 2;

    // The names of publishers have up to so many words.
    private const int MostNameWords = 4;

    /// <summary>Joins the first two of <paramref name="lines"/> if they are one headline.</summary>
    public static void Join(string text, List<TextLine> lines, DayOrder order)
    {
        if (lines.Count < 3 || lines[1].AfterBlank || lines[0].Kind is not null || !IsPart(text, lines[0].Span, isFirst: true, order) || !IsPart(text, lines[1].Span, isFirst: false, order))
            return;
        MastheadLineKind next = MastheadLineReader.Read(text, lines[2].Span, isFirst: false, order).Kind;
        bool isAlone = next == MastheadLineKind.Prose && lines[2].AfterBlank;
        if (!isAlone && !WordCounter.Exceeds(text, lines[1].Span, MostNameWords) && !IsInsidePhrase(text, lines[0].Span, lines[1].Span))
            return;
        lines[0] = lines[0] with { Span = SourceSpan.FromBounds(lines[0].Span.Start, lines[1].Span.End) };
        lines.RemoveAt(1);
    }

    private static bool IsPart(string text, SourceSpan line, bool isFirst, DayOrder order) =>
        CapitalText.IsLine(text, line) && WordCounter.Exceeds(text, line, FewestWords - 1) && MastheadLineReader.Read(text, line, isFirst, order).Kind == MastheadLineKind.Words;

    /// <summary>Whether a small word stands at the break: <c>TOWN RAISES WALL</c>, <c>AFTER FLOOD</c>.</summary>
    private static bool IsInsidePhrase(string text, SourceSpan first, SourceSpan second)
    {
        int end = second.Start;
        while (end < second.End && char.IsLetter(text[end]))
            end++;
        int start = first.End;
        while (start > first.Start && char.IsLetter(text[start - 1]))
            start--;
        return IsSmall(text, start, first.End) || (IsSmall(text, second.Start, end) && !Blanks.Holds(text, second.Start, second.End, "the "));
    }

    private static bool IsSmall(string text, int start, int end) => end > start && (Lexicon.Find(text.AsSpan(start, end - start)).Class & WordClass.Function) != 0;
}
