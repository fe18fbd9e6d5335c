using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Shows how well the weights choose.</summary>
internal static class LearningTable
{
    /// <summary>A row for each of <paramref name="parts"/>.</summary>
    public static ReportTable Of(SourceRanker ranker, params (string Name, List<RankingExample> Examples)[] parts) => new(
        "Choices among candidate sources",
        ["part", "quotations", "with a right candidate", "accuracy", "named by people", "accuracy"],
        [.. parts.Select(part => Row(part.Name, part.Examples, ranker))]);

    private static string[] Row(string name, List<RankingExample> examples, SourceRanker ranker)
    {
        RankingFigures all = RankingFigures.Of(ranker, examples);
        RankingFigures named = RankingFigures.Of(ranker, examples.Where(static example => example.IsNamed));
        return [name, Cell.Of(examples.Count), Cell.Of(all.Choices), Cell.Of(all.Accuracy), Cell.Of(named.Choices), Cell.Of(named.Accuracy)];
    }
}
