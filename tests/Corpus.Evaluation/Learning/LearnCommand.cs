using System.CommandLine;
using System.CommandLine.Help;
using System.IO;

namespace Corpus.Evaluation;

/// <summary>The command line of learning.</summary>
internal static class LearnCommand
{
    /// <summary>The command, ready to parse what stands behind its name.</summary>
    public static Command CreateAlone()
    {
        Command command = Create();
        command.Options.Add(new HelpOption());
        return command;
    }

    /// <summary>The command, ready to be added to another.</summary>
    public static Command Create()
    {
        Argument<DirectoryInfo> gold = CommonOptions.GoldFolder();
        Option<int?> from = CommonOptions.From();
        Option<int?> to = CommonOptions.To();
        Option<int?> epochs = CommonOptions.Number("--epochs", 1, $"How often each quotation is seen; usually {Cell.Of(SoftmaxTrainer.UsualEpochs)}.");
        var seed = new Option<ulong>("--seed") { Description = "Another number sees the quotations in another order.", HelpName = "N", DefaultValueFactory = static _ => SoftmaxTrainer.UsualSeed };
        var origin = new Option<string?>("--origin") { Description = "What the annotated articles are: goes into the head of the table.", HelpName = "TEXT" };
        var output = new Option<FileInfo?>("--output") { Description = "Write the table to this file; without it, to the console.", HelpName = "FILE" };
        var command = new Command("learn", "Learns the weights of the candidate sources; articles outside --from and --to examine them.")
        {
            gold, from, to, epochs, seed, origin, output,
        };
        command.SetAction((parsed, cancellation) => CheckedRun.StartAsync(
            () => LearnRun.Run(
                new LearnOptions(
                    parsed.GetRequiredValue(gold).FullName,
                    parsed.GetValue(from),
                    parsed.GetValue(to),
                    parsed.GetValue(epochs) ?? SoftmaxTrainer.UsualEpochs,
                    parsed.GetValue(seed),
                    parsed.GetValue(origin),
                    parsed.GetValue(output)?.FullName),
                cancellation),
            cancellation));
        return command;
    }
}
