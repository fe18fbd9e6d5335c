using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Threading.Tasks;

namespace Corpus.Evaluation;

/// <summary>The command line.</summary>
internal static class EvaluationCommand
{
    /// <summary>The exit code where the command line has no meaning.</summary>
    public const int Misused = 2;

    private const string Help = """
        Scores quotations and speakers against annotated articles.

        Example: dotnet run -c Release --project tests/Corpus.Evaluation -- articles/annotated --from 1 --to 700 --errors 5

        An annotated article is two files, NNN.txt and NNN.json; NNN is its number, and words may follow it. The text is UTF-8. The other one is

          {"quotes":[{"start":31,"end":55,"kind":"direct","speaker":"Ana Horvat","speaker_kind":"name","cue":"said"}]}

        start, end            where it stands, in UTF-16 code units of the text, byte order mark not counted; end is behind the last one
        kind                  direct or mixed; indirect is left out, heading may be found or not, term is nobody's speech
        speaker               the source as it stands there; null for nobody
        speaker_kind          name, nominal or pronoun
        speaker_resolved      the name of whoever is meant, where another word stands there
        speaker_aliases       every name that is right
        cue                   the word of speech
        speaker_span, cue_span  where they stand: [start, end]
        segments              the parts of a quotation that is interrupted: [[start, end], …]
        unattributed_quotes, ignore  beside quotes, with start and end: what is nobody's speech; what is not counted

        Sources are told apart as name, description (nominal), pronoun, and continued (source and cue stand in another paragraph).
        """;

    /// <summary>Runs the program.</summary>
    /// <returns>The exit code: <see cref="Misused"/> where the arguments have no meaning, 1 where files cannot be used.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        // On its own, learning has its own usage line.
        ParseResult parsed = arguments is ["learn", .. string[] rest] ? LearnCommand.CreateAlone().Parse(rest) : Create().Parse(arguments);
        if (parsed.Action is not ParseErrorAction mistake)
            return await parsed.InvokeAsync();
        mistake.ShowHelp = false;
        mistake.ShowTypoCorrections = true;
        await parsed.InvokeAsync();
        return Misused;
    }

    /// <summary>The command, ready to parse.</summary>
    public static RootCommand Create()
    {
        Argument<DirectoryInfo> gold = CommonOptions.GoldFolder();
        Option<int?> from = CommonOptions.From();
        Option<int?> to = CommonOptions.To();
        Option<int?> errors = CommonOptions.Number("--errors", 0, "Count the errors by phenomenon, and show so many of each.");
        var json = new Option<FileInfo?>("--json") { Description = "Write the figures and all errors to this file.", HelpName = "FILE" };
        var predictions = new Option<DirectoryInfo?>("--predictions") { Description = "Write what was read to this folder, a file an article.", HelpName = "DIR" };
        var baseline = new Option<bool>("--baseline") { Description = "Score marks-and-nearest-name beside the reading." };
        var marked = new Option<bool>("--marked")
        {
            Description = "Leave out speech that is read without quotation marks (turns of interviews, dialogue behind dashes): for annotations that hold none of it, as PolNeAR's.",
        };
        var command = new RootCommand(Help)
        {
            gold, from, to, errors, json, predictions, baseline, marked, LearnCommand.Create(),
        };
        command.SetAction((parsed, cancellation) => CheckedRun.StartAsync(
            () => EvaluationRun.Run(
                new EvaluationOptions(
                    parsed.GetRequiredValue(gold).FullName,
                    parsed.GetValue(from),
                    parsed.GetValue(to),
                    parsed.GetValue(errors) ?? 0,
                    parsed.GetValue(json)?.FullName,
                    parsed.GetValue(predictions)?.FullName,
                    parsed.GetValue(baseline),
                    parsed.GetValue(marked)),
                cancellation),
            cancellation));
        return command;
    }
}
