using System;

namespace Corpus.Reading;

/// <summary>Takes in the marks around the words of a passage that a citation has around its words too.</summary>
internal static class OuterMarks
{
    private const int Most = 4;

    /// <summary>The passage, from word to word, with the marks before and behind it that are most like those of the citation.</summary>
    public static SourceSpan With(CitationPart part, string folded, SourceSpan words)
    {
        ReadOnlySpan<char> head = part.Text.AsSpan(0, part.Words[0].Start);
        ReadOnlySpan<char> tail = part.Text.AsSpan(part.Words[part.Words.Length - 1].End);

        int start = words.Start;
        int least = head.Length;
        for (int from = words.Start - 1; !head.IsEmpty && from >= Math.Max(0, words.Start - Most) && IsMark(folded[from]); from--)
            Take(head, folded.AsSpan(from, words.Start - from), head[0] == folded[from], ref least, ref start, from);

        int end = words.End;
        least = tail.Length;
        for (int to = words.End; !tail.IsEmpty && to < Math.Min(folded.Length, words.End + Most) && IsMark(folded[to]); to++)
            Take(tail, folded.AsSpan(words.End, to + 1 - words.End), tail[tail.Length - 1] == folded[to], ref least, ref end, to + 1);
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>Takes marks that are more like the citation's, or as much like them and with the same mark outermost.</summary>
    private static void Take(ReadOnlySpan<char> cited, ReadOnlySpan<char> marks, bool isSameOutside, ref int least, ref int bound, int position)
    {
        int changes = EditDistance.Of(cited, marks);
        if (changes > least || (changes == least && !isSameOutside))
            return;
        least = changes;
        bound = position;
    }

    private static bool IsMark(char c) => c is not (' ' or FoldedText.Gap) && !FoldedWords.IsWord(c);
}
