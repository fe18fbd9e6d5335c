using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>A stretch of a citation from which nothing is left out.</summary>
internal sealed class CitationPart
{
    private CitationPart(string text, SourceSpan span)
    {
        Text = text;
        Span = span;
        HasDash = text.IndexOfAny([MarkRun.Hyphen, MarkRun.ShortDash, MarkRun.Dash]) >= 0;
        var words = new List<SourceSpan>();
        for (int at = 0; FoldedWords.Next(text, ref at, text.Length, out SourceSpan word);)
            words.Add(word);
        Words = [.. words];
        Hashes = Array.ConvertAll(Words, word => WordHash.Of(text.AsSpan(word.Start, word.Length)).Value);
    }

    /// <summary>The stretch, folded.</summary>
    public string Text { get; }

    /// <summary>Where it stands in the citation.</summary>
    public SourceSpan Span { get; }

    /// <summary>Whether there is a mark in it that may be as good as another one.</summary>
    public bool HasDash { get; }

    /// <summary>Where its words stand in it.</summary>
    public SourceSpan[] Words { get; }

    /// <summary>The hashes of its words.</summary>
    public uint[] Hashes { get; }

    /// <summary>The parts of <paramref name="citation"/>, between which words are left out.</summary>
    public static CitationPart[] Of(string citation) => Of(citation, out _);

    /// <summary>The parts of <paramref name="citation"/>, between which words are left out.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="whole">All of it as one part, where words are left out: an article may have the very marks that say so; else null.</param>
    public static CitationPart[] Of(string citation, out CitationPart? whole)
    {
        var folded = FoldedText.Of(citation);
        var parts = new List<CitationPart>();
        IReadOnlyList<SourceSpan> omissions = Omissions.Marks(folded.Text);
        if (omissions.Count > 0)
            Add(folded, 0, folded.Text.Length, parts);
        whole = parts.Count > 0 ? parts[0] : null;
        parts.Clear();
        int from = 0;
        foreach (SourceSpan omission in omissions)
        {
            Add(folded, from, omission.Start, parts);
            from = omission.End;
        }

        Add(folded, from, folded.Text.Length, parts);
        return [.. parts];
    }

    private static void Add(FoldedText folded, int start, int end, List<CitationPart> parts)
    {
        while (start < end && folded.Text[start] == ' ')
            start++;
        while (end > start && folded.Text[end - 1] == ' ')
            end--;
        if (start < end)
            parts.Add(new(folded.Text.Substring(start, end - start), folded.InText(SourceSpan.FromBounds(start, end))));
    }
}
