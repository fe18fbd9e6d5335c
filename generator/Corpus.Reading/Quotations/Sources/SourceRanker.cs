using System;
using System.Collections.Generic;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>
/// Weighs the candidates of a quotation: a sum of whole numbers, so that every machine agrees.
/// </summary>
/// <param name="weights">A weight for each feature and kind, where <see cref="IndexOf"/> says.</param>
internal sealed class SourceRanker(int[] weights)
{
    private static readonly int Kinds = Enum.GetNames(typeof(CandidateKind)).Length;

    /// <summary>The length of a table of weights: room for every bit of <see cref="SourceCandidate.Features"/>.</summary>
    public static readonly int TableLength = 64 * Kinds;

    /// <summary>Weighs with what was learned from annotated articles (Quotations/Sources/source-weights.txt).</summary>
    public static readonly SourceRanker Learned = new(Read(Lexicon.Lines("source-weights")));

    /// <summary>Where a table has the weight of a feature, given as its number, for a kind of candidate.</summary>
    public static int IndexOf(int feature, CandidateKind kind) => (feature * Kinds) + (int)kind;

    /// <summary>Reads a table: a line names a feature and gives its weight for each kind of candidate, in the order of the kinds.</summary>
    public static int[] Read(IEnumerable<string> lines)
    {
        int[] weights = new int[TableLength];
        foreach (string line in lines)
        {
            string[] cells = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            int feature = (int)(SourceFeature)Enum.Parse(typeof(SourceFeature), cells[0]);
            for (int kind = 0; kind < Kinds; kind++)
                weights[IndexOf(feature, (CandidateKind)kind)] = int.Parse(cells[kind + 1], CultureInfo.InvariantCulture);
        }

        return weights;
    }

    /// <summary>The best candidate; the first among equals, -1 where there is none.</summary>
    public int Best(List<SourceCandidate> candidates)
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

    private int Score(SourceCandidate candidate)
    {
        int score = 0;
        int feature = 0;
        for (ulong rest = candidate.Features; rest != 0; rest >>= 1, feature++)
        {
            if ((rest & 1) != 0)
                score += weights[IndexOf(feature, candidate.Kind)];
        }

        return score;
    }
}
