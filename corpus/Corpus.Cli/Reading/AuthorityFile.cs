using System;
using System.IO;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>Finds out who is who.</summary>
internal static class AuthorityFile
{
    /// <summary>Reads the authority that was asked for; without one, nobody is known but by what the articles say.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    internal static Authority Read(string? file, ToolConsole console, ProblemLog problems)
    {
        if (file is null)
            return Authority.Empty;
        string shown = file.Replace(Path.DirectorySeparatorChar, '/');
        byte[] bytes = Bytes(file, console);
        if (!Utf8Text.TryDecode(bytes, out string text, out int invalid))
            throw new ToolException($"cannot read the authority '{shown}': it is not UTF-8 (byte {invalid + 1}). Save it as UTF-8.");
        Authority authority = AuthorityReader.Read(shown, text);
        foreach (LinkProblem problem in authority.Problems)
            problems.Add(problem.File, problem.Problem);
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
}
