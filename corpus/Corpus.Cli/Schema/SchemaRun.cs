using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>One <c>corpus schema</c>: files go into a survey of their front matter, and a record comes out.</summary>
internal static class SchemaRun
{
    internal static int Start(ToolConsole console, SchemaRequest request, CancellationToken cancellation)
    {
        if (!FrontMatterSurvey.IsTypeName(request.Name))
            throw new ToolException($"'{request.Name}' cannot be the name of a C# record. Use letters, digits and underscores, and a letter first.");
        if (request.Namespace is { } space && !FrontMatterSurvey.IsNamespace(space))
            throw new ToolException($"'{space}' cannot be a namespace of C#. Use names with full stops between them.");

        var problems = new ProblemLog(console.Error.WriteLine);
        string? except = request.Output is null ? null : Path.GetFullPath(request.Output, console.Directory);
        ArticleFileList files = ArticleFiles.Behind(request.Paths, console.Directory, except);
        if (files.Count == 0)
            problems.Note(ArticleFiles.NoneIn(request.Paths));
        var survey = new FrontMatterSurvey();
        foreach (ArticleFile file in files)
            Add(survey, file, problems, cancellation);

        SchemaText schema = survey.Write(request.Name, request.Namespace);
        foreach (SchemaWarning warning in schema.Warnings)
            problems.AddWarning(warning.Place, warning.Message);
        if (!schema.HasRecord && survey.Files > 0)
            problems.Note("no file has a key of its own, so that there is no record to write.");
        using ToolOutput output = ToolOutput.Open(request.Output, console);
        Write(schema.Code, output, request);
        output.Complete();
        return problems.AnyFileLeftOut ? ExitCode.FilesLeftOut : ExitCode.Done;
    }

    private static void Add(FrontMatterSurvey survey, ArticleFile file, ProblemLog problems, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.AddUnreadable(file.Shown, exception.Message);
            return;
        }

        problems.AddAll(file.Shown, Utf8Text.TryDecode(bytes, out string text, out _)
            ? survey.Add(file.Shown, text, cancellation)
            : ArticleReader.NotUtf8(file.Shown, text).Problems.AsEnumerable());
    }

    private static void Write(string code, ToolOutput output, SchemaRequest request)
    {
        try
        {
            output.Stream.Write(Encoding.UTF8.GetBytes(code));
        }
        catch (IOException exception)
        {
            throw new ToolException($"cannot write '{request.Output}': {exception.Message}", exception);
        }
    }
}
