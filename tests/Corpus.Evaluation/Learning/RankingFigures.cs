using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>How well a ranker chooses.</summary>
/// <param name="Choices">How many quotations have a right candidate.</param>
/// <param name="Right">For how many of these it was chosen.</param>
internal readonly record struct RankingFigures(int Choices, int Right)
{
    /// <summary>The share of right choices; null where there was nothing to choose.</summary>
    public double? Accuracy => Choices > 0 ? (double)Right / Choices : null;

    /// <summary>How well <paramref name="ranker"/> chooses in <paramref name="examples"/>; those without a right choice do not count.</summary>
    public static RankingFigures Of(SourceRanker ranker, IEnumerable<RankingExample> examples)
    {
        RankingExample[] choices = [.. examples.Where(static example => example.HasRight)];
        return new RankingFigures(choices.Length, choices.Count(example => example.IsRight[ranker.Best(example.Candidates)]));
    }
}
