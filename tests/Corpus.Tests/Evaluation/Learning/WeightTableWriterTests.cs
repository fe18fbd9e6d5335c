using System;
using System.IO;
using System.Linq;
using Corpus.Evaluation;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation.Learning;

[TestFixture]
public sealed class WeightTableWriterTests
{
    [Test]
    public void TheReadingReadsWhatWasWritten()
    {
        int[] weights = new int[SourceRanker.TableLength];
        foreach (SourceFeature feature in Enum.GetValues<SourceFeature>())
        {
            foreach (CandidateKind kind in Enum.GetValues<CandidateKind>())
                weights[SourceRanker.IndexOf((int)feature, kind)] = (100 * (int)feature) - (1000 * (int)kind);
        }

        string[] lines = Written(weights, Options()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(SourceRanker.Read(lines.Where(static line => line[0] != '#')), Is.EqualTo(weights));
    }

    [Test]
    public void TheHeadHasTheCommandButNobodysFolders()
    {
        string written = Written(new int[SourceRanker.TableLength], Options() with { From = 1, To = 700, Origin = "the town's papers" });
        Assert.That(written, Does.Contain("# Origin: learned from the town's papers, GOLD_DIR here, by\n"));
        Assert.That(written, Does.Contain("-- learn GOLD_DIR --from 1 --to 700\n"));
        Assert.That(written, Does.Not.Contain("private"));
    }

    [Test]
    public void OtherEpochsAndSeedsAreSaid() =>
        Assert.That(Written(new int[SourceRanker.TableLength], Options() with { Epochs = 12, Seed = 5 }), Does.Contain("-- learn GOLD_DIR --epochs 12 --seed 5\n"));

    private static LearnOptions Options() =>
        new("/private/gold", null, null, SoftmaxTrainer.UsualEpochs, SoftmaxTrainer.UsualSeed, null, "/private/table.txt");

    private static string Written(int[] weights, LearnOptions options)
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        WeightTableWriter.Write(writer, weights, options);
        return writer.ToString();
    }
}
