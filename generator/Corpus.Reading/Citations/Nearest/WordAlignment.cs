using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Lays the words of a citation side by side with those of a text, so that as few characters as possible change.</summary>
internal static class WordAlignment
{
    private const int Slack = 24;
    private const int MostSlack = 512;
    private const int LongestSpelt = 64;
    private const int Never = int.MaxValue / 2;

    /// <summary>The stretch of <paramref name="folded"/>, from word to word, that <paramref name="part"/> is most like.</summary>
    /// <param name="part">The part of a citation.</param>
    /// <param name="folded">The text.</param>
    /// <param name="place">Where about it is.</param>
    /// <returns>The stretch, and about how many characters change; null where no word is like one of the part's.</returns>
    public static (SourceSpan Span, int Changes)? Of(CitationPart part, string folded, LikelyPlace place)
    {
        // What a long citation leaves out or puts in moves its other words.
        int slack = Math.Min(MostSlack, Slack + (part.Text.Length / 8));
        List<SourceSpan> words = WordsAround(folded, place, part.Text.Length, slack);
        if (words.Count == 0)
            return null;

        var above = new Cell[words.Count + 1];
        var row = new Cell[words.Count + 1];
        for (int j = 0; j <= words.Count; j++)
            above[j] = new(0, j);
        (int aboveLow, int aboveHigh) = (0, words.Count);
        int low = 0;
        int high = 0;
        for (int i = 0; i < part.Words.Length; i++)
        {
            // The words that may stand for this one, and what stands before them.
            SourceSpan cited = part.Words[i];
            while (low < words.Count && words[low].Start < place.Start + cited.Start - slack)
                low++;
            while (high < words.Count && words[high].Start <= place.End + cited.Start + slack)
                high++;
            for (int j = low; j <= high; j++)
            {
                Steps.Count();
                Cell leftOut = At(above, j, aboveLow, aboveHigh);
                Cell replaced = At(above, j - 1, aboveLow, aboveHigh);
                Cell putIn = At(row, j - 1, low, j - 1);
                int replacing = replaced.Changes == Never ? Never : replaced.Changes + Changes(part.Text, cited, folded, words[j - 1]);
                Cell cell = new(replacing, replaced.Start);
                if (leftOut.Changes + cited.Length + 1 < cell.Changes)
                    cell = new(leftOut.Changes + cited.Length + 1, leftOut.Start);
                if (putIn.Changes != Never && putIn.Changes + words[j - 1].Length + 1 < cell.Changes)
                    cell = new(putIn.Changes + words[j - 1].Length + 1, putIn.Start);
                row[j] = cell;
            }

            (above, row) = (row, above);
            (aboveLow, aboveHigh) = (low, high);
        }

        int last = aboveLow;
        for (int j = aboveLow; j <= aboveHigh; j++)
        {
            if (above[j].Changes < above[last].Changes)
                last = j;
        }

        Cell end = above[last];
        return end.Changes >= Never || end.Start >= last ? null : (SourceSpan.FromBounds(words[end.Start].Start, words[last - 1].End), end.Changes);
    }

    /// <summary>The words around a place, none of which is divided from it by a gap.</summary>
    private static List<SourceSpan> WordsAround(string folded, LikelyPlace place, int length, int slack)
    {
        int start = Math.Max(0, Math.Min(place.Start - slack, folded.Length));
        int end = (int)Math.Max(start, Math.Min(folded.Length, (long)place.End + length + slack));
        int middle = Math.Max(start, Math.Min(end, ((place.Start + place.End) / 2) + (length / 2)));
        int gapBehind = folded.IndexOf(FoldedText.Gap, middle, end - middle);
        int gapBefore = middle == 0 ? -1 : folded.LastIndexOf(FoldedText.Gap, middle - 1, middle - start);
        if (gapBehind >= 0)
            end = gapBehind;
        if (gapBefore >= 0)
            start = gapBefore + 1;

        // From the beginning of a word on.
        int at = start;
        if (at > 0 && at < end && FoldedWords.IsWord(folded[at - 1]))
            at = FoldedWords.EndOf(folded, at);
        var words = new List<SourceSpan>();
        while (FoldedWords.Next(folded, ref at, end, out SourceSpan word))
            words.Add(word);
        return words;
    }

    private static Cell At(Cell[] cells, int index, int low, int high) => index >= low && index <= high ? cells[index] : new(Never, 0);

    /// <summary>How many characters change from one word to another: one where it is the case of letters, and all where they are nothing like each other.</summary>
    private static int Changes(string text, SourceSpan cited, string folded, SourceSpan word)
    {
        int longest = Math.Max(cited.Length, word.Length);
        if (cited.Length == word.Length && string.Compare(text, cited.Start, folded, word.Start, longest, StringComparison.OrdinalIgnoreCase) == 0)
            return string.CompareOrdinal(text, cited.Start, folded, word.Start, longest) == 0 ? 0 : 1;
        return longest > LongestSpelt || Math.Abs(cited.Length - word.Length) * 2 > longest
            ? longest
            : EditDistance.Of(text.AsSpan(cited.Start, cited.Length), folded.AsSpan(word.Start, word.Length));
    }

    /// <summary>The words up to here, laid side by side.</summary>
    /// <param name="Changes">About how many characters change.</param>
    /// <param name="Start">The first word of the text.</param>
    private readonly record struct Cell(int Changes, int Start);
}
