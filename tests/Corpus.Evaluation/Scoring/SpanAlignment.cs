using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>A gold span and the predicted one that it is matched with, both as indices.</summary>
internal readonly record struct SpanPair(int Gold, int Predicted);

/// <summary>Matches gold spans and predicted ones, one to one, the best pairs first.</summary>
internal static class SpanAlignment
{
    /// <summary>The overlap from which on two spans are the same quotation.</summary>
    public const double Partial = 0.8;

    /// <summary>The overlap of equal spans.</summary>
    public const double Exact = 1.0;

    /// <summary>The pairs that overlap by at least <paramref name="threshold"/>.</summary>
    public static List<SpanPair> Match(IReadOnlyList<SourceSpan> gold, IReadOnlyList<SourceSpan> predicted, double threshold)
    {
        // Among equally good pairs the later one wins: an order, so that everybody gets the same figures.
        IEnumerable<SpanPair> candidates =
            from g in Enumerable.Range(0, gold.Count)
            from p in Enumerable.Range(0, predicted.Count)
            let overlap = Overlap(gold[g], predicted[p])
            where overlap >= threshold
            orderby overlap descending, g descending, p descending
            select new SpanPair(g, p);
        var pairs = new List<SpanPair>();
        var takenGold = new HashSet<int>();
        var takenPredicted = new HashSet<int>();
        foreach (SpanPair pair in candidates)
        {
            if (takenGold.Contains(pair.Gold) || takenPredicted.Contains(pair.Predicted))
                continue;
            takenGold.Add(pair.Gold);
            takenPredicted.Add(pair.Predicted);
            pairs.Add(pair);
        }

        return pairs;
    }

    /// <summary>The Jaccard index over characters: what both cover of what either covers.</summary>
    public static double Overlap(SourceSpan a, SourceSpan b)
    {
        int shared = Shared(a, b);
        return shared > 0 ? (double)shared / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start)) : 0;
    }

    /// <summary>How many characters both cover; 0 or less where they stand apart.</summary>
    public static int Shared(SourceSpan a, SourceSpan b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
}
