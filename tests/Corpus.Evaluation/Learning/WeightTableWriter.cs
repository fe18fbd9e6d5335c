using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Writes weights as the lexicon that the reading weighs with: Quotations/Sources/source-weights.txt.</summary>
internal static class WeightTableWriter
{
    private const int NameWidth = 19;
    private const int CellWidth = 10;

    private static readonly CandidateKind[] Kinds = Enum.GetValues<CandidateKind>();

    /// <summary>Writes <paramref name="weights"/>, and how they came about.</summary>
    public static void Write(TextWriter output, int[] weights, LearnOptions options)
    {
        // The file is the same on every machine.
        output.NewLine = "\n";
        output.WriteLine("# What speaks for and against a candidate source, in hundredths: a line names a feature (SourceFeature) and gives its weight for each");
        output.WriteLine("# kind of candidate (CandidateKind).");
        output.WriteLine($"# Origin: learned from {options.Origin ?? "annotated articles"}, GOLD_DIR here, by");
        output.WriteLine("# " + CommandOf(options));
        output.WriteLine(Line("#", static kind => kind.ToString()));
        foreach (SourceFeature feature in Enum.GetValues<SourceFeature>())
            output.WriteLine(Line(feature.ToString(), kind => weights[SourceRanker.IndexOf((int)feature, kind)].ToString(CultureInfo.InvariantCulture)));
    }

    // What was left at its usual value stays unsaid.
    private static string CommandOf(LearnOptions options) =>
        "dotnet run -c Release --project tests/Corpus.Evaluation -- learn GOLD_DIR"
        + Said("--from", options.From)
        + Said("--to", options.To)
        + (options.Epochs == SoftmaxTrainer.UsualEpochs ? "" : Said("--epochs", options.Epochs))
        + (options.Seed == SoftmaxTrainer.UsualSeed ? "" : Said("--seed", options.Seed));

    private static string Said(string option, IFormattable? value) =>
        value is null ? "" : " " + option + " " + value.ToString(null, CultureInfo.InvariantCulture);

    private static string Line(string head, Func<CandidateKind, string> cellOf) =>
        head.PadRight(NameWidth) + string.Concat(Kinds.Select(kind => " " + cellOf(kind).PadLeft(Math.Max(CellWidth, kind.ToString().Length))));
}
