using System;

namespace Corpus.Reading;

/// <summary>Cuts citations and passages down to what a message can show, in one line.</summary>
public static class CitationExcerpt
{
    private const string Ellipsis = "…";

    /// <summary>The beginning of <paramref name="text"/>, up to the end of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most characters of the text, ellipses not counted.</param>
    public static string Of(string text, int most) => Around(text, FoldedText.Of(text), 0, most);

    /// <summary>The stretches of a citation and of a passage in which they differ for the first time; all of both where both are short enough.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="passage">What it should be.</param>
    /// <param name="most">The most characters of each.</param>
    public static (string Citation, string Passage) OfDifference(string citation, string passage, int most)
    {
        var one = FoldedText.Of(citation);
        var other = FoldedText.Of(passage);
        int same = 0;
        if (one.Text.Length > most || other.Text.Length > most)
        {
            while (same < one.Text.Length && same < other.Text.Length && MarkRun.AreAlike(one.Text[same], other.Text[same]))
                same++;
        }

        return (Around(citation, one, same, most), Around(passage, other, same, most));
    }

    /// <summary>A stretch around a place, from word to word, a third of it before the place.</summary>
    private static string Around(string text, FoldedText folded, int place, int most)
    {
        string all = folded.Text;
        int start = Math.Max(0, Math.Min(place - (most / 3), all.Length - most));
        if (start > 0)
            start = all.IndexOf(' ', start - 1, Math.Max(0, place - start) + 1) is >= 0 and int blank ? blank + 1 : start;
        int end = Math.Min(all.Length, start + most);
        if (end < all.Length)
            end = all.LastIndexOf(' ', end, end - Math.Max(start, place)) is >= 0 and int blank && blank > place ? blank : end;
        // No half of a pair.
        if (start > 0 && start < all.Length && char.IsLowSurrogate(all[start]))
            start++;
        if (end > start && end < all.Length && char.IsLowSurrogate(all[end]))
            end--;
        if (start >= end)
            return "";
        string shown = Blanks.OneLine(text, folded.InText(SourceSpan.FromBounds(start, end)));
        return (start > 0 ? Ellipsis : "") + shown + (end < all.Length ? Ellipsis : "");
    }
}
