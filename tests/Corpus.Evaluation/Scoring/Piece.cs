using System;
using System.Collections.Generic;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>A part of a quotation inside one paragraph, trimmed: what is counted.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Quote">The quotation that it is a part of.</param>
internal readonly record struct Piece<T>(SourceSpan Span, T Quote);

/// <summary>Cuts quotations into pieces.</summary>
internal static class Pieces
{
    /// <summary>The pieces of the annotated <paramref name="quotes"/>.</summary>
    public static List<Piece<GoldQuote>> Of(string text, IEnumerable<GoldQuote> quotes) => Of(text, quotes, SpansOf);

    /// <summary>The pieces of the predicted <paramref name="quotes"/>.</summary>
    public static List<Piece<Prediction>> Of(string text, IEnumerable<Prediction> quotes) => Of(text, quotes, static quote => [quote.Span]);

    private static List<Piece<T>> Of<T>(string text, IEnumerable<T> quotes, Func<T, IEnumerable<SourceSpan>> spansOf)
    {
        var pieces = new List<Piece<T>>();
        var seen = new HashSet<SourceSpan>();
        foreach (T quote in quotes)
        {
            foreach (SourceSpan span in spansOf(quote))
            {
                foreach (SourceSpan piece in QuoteExtent.Pieces(text, Inside(text, span)))
                {
                    // The same words count once, whoever repeats them.
                    if (seen.Add(piece))
                        pieces.Add(new Piece<T>(piece, quote));
                }
            }
        }

        return pieces;
    }

    private static SourceSpan Inside(string text, SourceSpan span) =>
        SourceSpan.FromBounds(Math.Clamp(span.Start, 0, text.Length), Math.Clamp(span.End, 0, text.Length));

    private static IEnumerable<SourceSpan> SpansOf(GoldQuote quote)
    {
        if (quote.Segments is not { Length: > 0 } segments)
        {
            yield return SourceSpan.FromBounds(quote.Start, quote.End);
            yield break;
        }

        foreach (int[] segment in segments)
            yield return SourceSpan.FromBounds(segment[0], segment[1]);
    }
}
