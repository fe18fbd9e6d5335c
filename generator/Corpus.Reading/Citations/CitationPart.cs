using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>A stretch of a citation from which nothing is left out.</summary>
internal sealed class CitationPart
{
    private const string Omission = "[...]";

    private CitationPart(string text)
    {
        Text = text;
        var words = new List<SourceSpan>();
        for (int at = 0; FoldedWords.Next(text, ref at, text.Length, out SourceSpan word);)
            words.Add(word);
        Words = [.. words];
        Hashes = Array.ConvertAll(Words, word => WordHash.Of(text.AsSpan(word.Start, word.Length)).Value);
    }

    /// <summary>The stretch, folded.</summary>
    public string Text { get; }

    /// <summary>Where its words stand in it.</summary>
    public SourceSpan[] Words { get; }

    /// <summary>The hashes of its words.</summary>
    public uint[] Hashes { get; }

    /// <summary>The parts of <paramref name="citation"/>, between which words are left out.</summary>
    public static CitationPart[] Of(string citation)
    {
        var parts = new List<CitationPart>();
        foreach (string part in FoldedText.Of(citation).Text.Split([Omission], StringSplitOptions.None))
        {
            string trimmed = part.Trim(' ');
            if (trimmed.Length > 0)
                parts.Add(new(trimmed));
        }

        return [.. parts];
    }

    /// <summary>Joins parts as a citation.</summary>
    public static string Join(IEnumerable<string> parts) => string.Join(" […] ", parts);
}
