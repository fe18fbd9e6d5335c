using System;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>How the article words the source of a quotation, by the annotation.</summary>
internal static class SourceWording
{
    /// <summary>"name", "description", "description, named" (the name of whoever is described is known), "pronoun", or "unknown".</summary>
    public static string Of(GoldQuote quote) => quote.SpeakerKind switch
    {
        "nominal" when !string.IsNullOrEmpty(quote.SpeakerResolved) => "description, named",
        "nominal" => "description",
        { Length: > 0 } kind => kind,
        _ => "unknown",
    };

    /// <summary>
    /// Whether <paramref name="piece"/> of <paramref name="quote"/> goes on without a source of its own: source and cue stand in
    /// another paragraph. Where the annotation has no places, the want of a cue says so.
    /// </summary>
    public static bool IsContinued(string text, GoldQuote quote, SourceSpan piece)
    {
        if (string.IsNullOrEmpty(quote.Speaker))
            return false;
        return quote.SpeakerSpan is { } source
            ? IsElsewhere(text, source, piece) && (quote.CueSpan is not { } cue || IsElsewhere(text, cue, piece))
            : quote.CueSpan is null && string.IsNullOrEmpty(quote.Cue);
    }

    private static bool IsElsewhere(string text, int[] place, SourceSpan piece)
    {
        int gapStart = Math.Min(place[1], piece.End);
        int gapEnd = Math.Max(place[0], piece.Start);
        return gapStart < gapEnd && BlankLine.Find(text, gapStart, gapEnd).Exists;
    }
}
