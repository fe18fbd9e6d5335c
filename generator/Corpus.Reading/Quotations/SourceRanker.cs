using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Weighs the candidates of a quotation: a sum of whole numbers, learned from annotated articles (Lexicons/source-weights.txt), so that every
/// machine agrees.
/// </summary>
internal static class SourceRanker
{
    private static readonly int Kinds = Enum.GetValues(typeof(CandidateKind)).Length;
    private static readonly int[] Weights = Load();

    /// <summary>The best candidate; the first among equals, -1 where there is none.</summary>
    public static int Best(List<SourceCandidate> candidates)
    {
        int best = -1;
        int bestScore = int.MinValue;
        for (int i = 0; i < candidates.Count; i++)
        {
            int score = Score(candidates[i]);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    private static int Score(SourceCandidate candidate)
    {
        int score = 0;
        int feature = 0;
        for (ulong rest = candidate.Features; rest != 0; rest >>= 1, feature++)
        {
            if ((rest & 1) != 0)
                score += Weights[(feature * Kinds) + (int)candidate.Kind];
        }

        return score;
    }

    // A line names a feature and gives its weight for each kind of candidate, in the order of the kinds.
    private static int[] Load()
    {
        int[] weights = new int[64 * Kinds];
        foreach (string line in Lexicon.Lines("source-weights"))
        {
            string[] cells = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            int feature = (int)(SourceFeature)Enum.Parse(typeof(SourceFeature), cells[0]);
            for (int kind = 0; kind < Kinds; kind++)
                weights[(feature * Kinds) + kind] = int.Parse(cells[kind + 1], System.Globalization.CultureInfo.InvariantCulture);
        }

        return weights;
    }
}
