using System.CommandLine;
using System.Threading.Tasks;

namespace Corpus.Cli;

/// <summary>The command line of <c>corpus schema</c>.</summary>
internal static class SchemaCommand
{
    private const string DefaultName = "ArticleMetadata";

    internal static Command Create(ToolConsole console)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Articles (files), or folders of them, with their subfolders.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write. Without it: standard output.",
            HelpName = "FILE.cs",
        };
        var name = new Option<string>("--name", "-n")
        {
            Description = "What the record is called.",
            HelpName = "NAME",
            DefaultValueFactory = _ => DefaultName,
        };
        var space = new Option<string?>("--namespace")
        {
            Description = "The namespace of the record. Without it: none.",
            HelpName = "NAMESPACE",
        };
        var schema = new Command(
            "schema",
            "Writes a first [CorpusMetadata] record from the front matter of articles: which keys there are, what their values can be, and which of them every file has. Where files contradict one another, a warning says where. Example: corpus schema content/posts --name PostMetadata --namespace My.Site --output PostMetadata.cs")
        {
            paths,
            output,
            name,
            space,
        };
        schema.SetAction((parsed, cancellation) => Task.Run(() => SchemaRun.Start(
            console,
            new SchemaRequest(parsed.GetValue(paths) ?? [], parsed.GetValue(output), parsed.GetValue(name)!, parsed.GetValue(space)),
            cancellation), cancellation));
        return schema;
    }
}
