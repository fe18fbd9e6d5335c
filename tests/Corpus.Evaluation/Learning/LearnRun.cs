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
        List<RankingExample> training = ExamplesOf(articles[true], cancellation);
        if (!training.Any(static example => example.HasRight))
        {
            Console.Error.WriteLine($"{options.GoldFolder} holds nothing to learn from: NNN.txt with NNN.json, with such numbers, and quotations with their speakers are expected.");
            return 1;
        }

        int[] weights = SoftmaxTrainer.Learn(training, options.Epochs, options.Seed, cancellation);
        ReportWriter.Show(LearningTable.Of(new SourceRanker(weights), ("learned from", training), ("held out", ExamplesOf(articles[false], cancellation))));
        Write(options, weights);
        return 0;
    }

    private static List<RankingExample> ExamplesOf(IEnumerable<GoldArticle> articles, CancellationToken cancellation) =>
        [.. articles.SelectMany(article => ExampleReader.Read(article, cancellation))];

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
