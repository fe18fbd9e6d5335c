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
        var marked = new Option<bool>("--marked")
        {
            Description = "Leave out speech that is read without quotation marks (turns of interviews, dialogue behind dashes): for annotations that hold none of it, as PolNeAR's.",
        };
        var command = new RootCommand("Scores quotations and speakers against annotated articles.")
        {
            gold, from, to, errors, json, predictions, baseline, marked, LearnCommand.Create(),
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
                    parsed.GetValue(baseline),
                    parsed.GetValue(marked)),
                cancellation),
            cancellation));
        return command;
    }
}
