using System;
using System.IO;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>Finds out who is who.</summary>
internal static class AuthorityFile
{
    private const string Resource = "Corpus.Cli.authority.txt";

    /// <summary>Reads the authority that was asked for, or else the compiled corpus's.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    internal static Authority Read(string? file, ToolConsole console, ProblemLog problems)
    {
        string shown = file?.Replace(Path.DirectorySeparatorChar, '/') ?? Resource;
        byte[] bytes = file is null ? OfTheCompiledCorpus() : Bytes(file, console);
        if (!Utf8Text.TryDecode(bytes, out string text, out int invalid))
            throw new ToolException($"cannot read the authority '{shown}': it is not UTF-8 (byte {invalid + 1}). Save it as UTF-8.");
        Authority authority = AuthorityReader.Read(shown, text);
        foreach (ReadingProblem problem in authority.Problems)
            problems.Add(shown, problem);
        return authority;
    }

    private static byte[] Bytes(string file, ToolConsole console)
    {
        try
        {
            return File.ReadAllBytes(Path.GetFullPath(file, console.Directory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot read the authority '{file}': {exception.Message}", exception);
        }
    }

    private static byte[] OfTheCompiledCorpus()
    {
        using Stream resource = typeof(AuthorityFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The tool was built without its resource '{Resource}'.");
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
