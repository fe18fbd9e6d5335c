using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>A stretch of a citation from which nothing is left out.</summary>
/// <param name="Text">The stretch, folded.</param>
/// <param name="Words">Its words.</param>
internal sealed record CitationPart(string Text, SourceSpan[] Words)
{
    private const string Omission = "[...]";

    /// <summary>The parts of <paramref name="citation"/>, between which words are left out.</summary>
    public static CitationPart[] Of(string citation)
    {
        var parts = new List<CitationPart>();
        foreach (string part in FoldedText.Of(citation).Text.Split([Omission], StringSplitOptions.None))
        {
            string trimmed = part.Trim(' ');
            if (trimmed.Length > 0)
                parts.Add(new(trimmed, [.. FoldedWords.Of(trimmed)]));
        }

        return [.. parts];
    }

    /// <summary>Whether there is a word to look up.</summary>
    public bool HasWords => Words.Length > 0;

    /// <summary>The words in a row.</summary>
    public IEnumerable<string> Spellings => Words.Select(word => Text.Substring(word.Start, word.Length));

    /// <summary>Joins parts as a citation.</summary>
    public static string Join(IEnumerable<string> parts) => string.Join(" […] ", parts);
}
