using System.CommandLine;
using System.IO;

namespace Corpus.Evaluation;

/// <summary>The command line of learning.</summary>
internal static class LearnCommand
{
    /// <summary>The command, ready to be added to another.</summary>
    public static Command Create()
    {
        Argument<DirectoryInfo> gold = CommonOptions.GoldFolder();
        Option<int?> from = CommonOptions.From();
        Option<int?> to = CommonOptions.To();
        var epochs = new Option<int>("--epochs") { Description = "How often each quotation is seen.", DefaultValueFactory = static _ => SoftmaxTrainer.UsualEpochs };
        epochs.Validators.Add(static result =>
        {
            if (result.Tokens.Count == 1 && result.GetValueOrDefault<int>() < 1)
                result.AddError("--epochs takes a number from 1 on.");
        });
        var seed = new Option<ulong>("--seed") { Description = "Another number sees the quotations in another order.", DefaultValueFactory = static _ => SoftmaxTrainer.UsualSeed };
        var origin = new Option<string?>("--origin") { Description = "What the annotated articles are: goes into the head of the table." };
        var output = new Option<FileInfo?>("--output") { Description = "Write the table to this file; without it, to the console." };
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
                    parsed.GetValue(epochs),
                    parsed.GetValue(seed),
                    parsed.GetValue(origin),
                    parsed.GetValue(output)?.FullName),
                cancellation),
            cancellation));
        return command;
    }
}
