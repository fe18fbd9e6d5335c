using System.CommandLine;
using System.CommandLine.Help;
using System.Threading.Tasks;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>The command line: what can be asked, and how help words it.</summary>
internal static class CorpusCommand
{
    internal const string Name = "corpus";

    /// <summary>The root is a plain command, because a RootCommand is called what its executable is called.</summary>
    internal static Command Create(ToolConsole console)
    {
        var root = new Command(Name, "Looks at a corpus of news articles, and exports it. Without a command: shows the articles and quotations that are compiled in.")
        {
            Export(console),
            SchemaCommand.Create(console),
            new HelpOption { Action = new HelpAction { MaxWidth = console.Columns ?? 80 } },
            new VersionOption(),
        };
        root.SetAction(_ =>
        {
            CorpusPage.Show(console);
            return ExitCode.Done;
        });
        return root;
    }

    private static Command Export(ToolConsole console)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Articles (files), or folders of .txt, .md, .markdown and .mdx files, with their subfolders. Without one: the articles that are compiled in.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "jsonl: JSON Lines, one article a line. jsonld: a JSON-LD document of schema.org NewsArticles with their Quotations.",
            DefaultValueFactory = _ => ExportFormats.JsonLines,
        };
        format.AcceptOnlyFromAmong(ExportFormats.All);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; it appears when it is complete. Without it: standard output.",
            HelpName = "FILE",
        };
        var authority = new Option<string?>("--authority", "-a")
        {
            Description = "Who is who: a speaker authority file, one person a line (Name | alias | alias ; role).",
            HelpName = "FILE",
        };
        var ids = new Option<string>("--ids")
        {
            Description = "What ids are made from. name: the file's name. path: its path below the current folder, or below PATH if that is elsewhere.",
            DefaultValueFactory = _ => "name",
        };
        ids.AcceptOnlyFromAmong("name", "path");
        var export = new Command("export", "Writes articles with their paragraphs, quotations and speakers as JSON. Articles that cannot be read are reported, and the others written.")
        {
            paths,
            format,
            output,
            authority,
            ids,
        };
        export.SetAction((parsed, cancellation) => Task.Run(() => ExportRun.Start(
            console,
            new ExportRequest(parsed.GetValue(paths) ?? [], parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(authority), IdForms.Parse(parsed.GetValue(ids)!)!.Value),
            cancellation), cancellation));
        return export;
    }
}
