using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>What makes a quotation harder or easier to find.</summary>
internal static class GoldTraits
{
    private const int ShortWords = 3;
    private const int LongWords = 10;

    /// <summary>The traits of the annotated piece with this index.</summary>
    public static IEnumerable<string> Of(ArticleComparison article, int index)
    {
        Piece<GoldQuote> piece = article.GoldPieces[index];
        GoldQuote quote = piece.Quote;
        ReadOnlySpan<char> words = article.Gold.Text.AsSpan(piece.Span.Start, piece.Span.Length);
        var traits = new List<string> { "kind " + quote.Kind, "marks " + (quote.Style ?? "unknown"), "length " + LengthOf(words) };
        if (quote.Group is { } group && article.GoldPieces.Count(other => other.Quote.Group == group) > 1)
            traits.Add("one of several under one attribution");
        if (!quote.Closed)
            traits.Add("never closed");
        if (char.IsLower(words[0]))
            traits.Add("starts in lower case");
        return traits;
    }

    private static string LengthOf(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool blank = char.IsWhiteSpace(c);
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }

        return words <= ShortWords ? "up to 3 words" : words <= LongWords ? "up to 10 words" : "more than 10 words";
    }
}
