using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Learns the weights from some of the articles, examines them on the others, and writes the table.</summary>
internal static class LearnRun
{
    /// <summary>Runs; the exit code is 1 where there was nothing to learn from.</summary>
    public static int Run(LearnOptions options, CancellationToken cancellation)
    {
        ILookup<bool, GoldArticle> articles = GoldFolder.Read(options.GoldFolder, null, null, cancellation)
            .ToLookup(article => GoldFolder.IsBetween(GoldFolder.NumberOf(article.Id), options.From, options.To));
        if (Standstill(options, [.. articles[true]], cancellation) is not { } learned)
        {
            Console.Error.WriteLine($"{options.GoldFolder} holds nothing to learn from: NNN.txt with NNN.json, with such numbers, and quotations with their speakers are expected.");
            return 1;
        }

        var ranker = new SourceRanker(learned.Weights);
        ReportWriter.Show(LearningTable.Of(ranker, ("learned from", learned.Examples), ("held out", ExamplesOf(articles[false], ranker, cancellation))));
        Write(options, learned.Weights);
        return 0;
    }

    /// <summary>
    /// Learns again and again. What "he" may refer to depends on what was chosen before, and so on the weights: learning starts from none, and goes on
    /// until the same come again. Null where there is nothing to learn from.
    /// </summary>
    internal static (int[] Weights, List<RankingExample> Examples)? Standstill(LearnOptions options, List<GoldArticle> articles, CancellationToken cancellation)
    {
        var seen = new List<int[]>();
        int[] weights = new int[SourceRanker.TableLength];
        while (true)
        {
            List<RankingExample> examples = ExamplesOf(articles, new SourceRanker(weights), cancellation);
            if (!examples.Any(static example => example.HasRight))
                return null;
            if (seen.Exists(weights.SequenceEqual))
                return (weights, examples);
            seen.Add(weights);
            weights = SoftmaxTrainer.Learn(examples, options.Epochs, options.Seed, cancellation);
        }
    }

    private static List<RankingExample> ExamplesOf(IEnumerable<GoldArticle> articles, SourceRanker ranker, CancellationToken cancellation) =>
        [.. articles.SelectMany(article => ExampleReader.Read(article, ranker, cancellation))];

    private static void Write(LearnOptions options, int[] weights)
    {
        if (options.OutputFile is not { } file)
        {
            WeightTableWriter.Write(Console.Out, weights, options);
            return;
        }

        using var writer = new StreamWriter(file);
        WeightTableWriter.Write(writer, weights, options);
    }
}
