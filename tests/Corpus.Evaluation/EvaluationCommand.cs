using System.CommandLine;
using System.IO;

namespace Corpus.Evaluation;

/// <summary>The command line.</summary>
internal static class EvaluationCommand
{
    /// <summary>The command, ready to parse.</summary>
    public static RootCommand Create()
    {
        Argument<DirectoryInfo> gold = CommonOptions.GoldFolder();
        Option<int?> from = CommonOptions.From();
        Option<int?> to = CommonOptions.To();
        var errors = new Option<int>("--errors") { Description = "List the errors by phenomenon, so many of each." };
        var json = new Option<FileInfo?>("--json") { Description = "Write the figures to this file." };
        var predictions = new Option<DirectoryInfo?>("--predictions") { Description = "Write what was read to this folder, a file an article." };
        var baseline = new Option<bool>("--baseline") { Description = "Score marks-and-nearest-name beside the reading." };
        var command = new RootCommand("Scores quotations and speakers against annotated articles.")
        {
            gold, from, to, errors, json, predictions, baseline, LearnCommand.Create(),
        };
        command.SetAction((parsed, cancellation) => CheckedRun.StartAsync(
            () => EvaluationRun.Run(
                new EvaluationOptions(
                    parsed.GetRequiredValue(gold).FullName,
                    parsed.GetValue(from),
                    parsed.GetValue(to),
                    parsed.GetValue(errors),
                    parsed.GetValue(json)?.FullName,
                    parsed.GetValue(predictions)?.FullName,
                    parsed.GetValue(baseline)),
                cancellation),
            cancellation));
        return command;
    }
}
