using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace Corpus.Cli;

/// <summary>Finds the articles behind paths.</summary>
internal static class ArticleFiles
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        MaxRecursionDepth = 128,
    };

    /// <summary>The articles that <paramref name="paths"/> name or hold, each once, in ordinal order of the path that is shown.</summary>
    /// <param name="paths">Files, taken whatever they are called, and folders.</param>
    /// <param name="directory">What they are relative to.</param>
    /// <param name="except">The file that is about to be written, and is no article of this run; null where there is none.</param>
    /// <exception cref="ToolException">A path is not there, or cannot be looked into.</exception>
    internal static ArticleFileList Behind(IEnumerable<string> paths, string directory, string? except)
    {
        var found = new ArticleFileList();
        foreach (string path in paths)
        {
            if (path.Length == 0)
                throw new ToolException("a path is empty. Name a file or a folder.");
            string full = Path.GetFullPath(path, directory);
            string shown = path.Replace(Path.DirectorySeparatorChar, '/');
            if (Directory.Exists(full))
            {
                AddFolder(found, full, shown, IdRoot(full, directory), except);
            }
            else if (File.Exists(full))
            {
                found.AddRoot(shown, full, IdRoot(full, directory) is { Length: > 0 } below ? below : Path.GetFileName(full));
                found.Add("");
            }
            else
            {
                throw new ToolException(path.StartsWith('-') ? $"there is no option '{path}', nor a file. '--help' tells the options." : $"there is no file or folder '{path}'.");
            }
        }

        found.Settle();
        return found;
    }

    /// <summary>Says that <paramref name="paths"/> hold no article.</summary>
    internal static string NoneIn(IEnumerable<string> paths) => $"no .txt, .md, .markdown or .mdx file in {string.Join(", ", paths.Select(static path => $"'{path}'"))}.";

    private static void AddFolder(ArticleFileList found, string folder, string shown, string idRoot, string? except)
    {
        string root = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        found.AddRoot(shown is "." or "./" ? "" : shown.EndsWith('/') ? shown : shown + "/", root, idRoot.Length == 0 ? "" : idRoot + "/");
        try
        {
            foreach (string path in Texts(folder))
            {
                if (path != except)
                    found.Add(path[root.Length..].Replace(Path.DirectorySeparatorChar, '/'));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot look into '{shown}': {exception.Message}", exception);
        }
    }

    /// <summary>The path that ids start with: from the current folder on, or nothing if <paramref name="path"/> is not in it. Ids are the same on every machine.</summary>
    private static string IdRoot(string path, string directory)
    {
        string below = Path.GetRelativePath(Path.GetFullPath(directory), Path.TrimEndingDirectorySeparator(path)).Replace(Path.DirectorySeparatorChar, '/');
        return below == "." || below == ".." || below.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(below) ? "" : below;
    }

    /// <summary>Folders behind links are left alone: a link may lead back to where it stands.</summary>
    private static FileSystemEnumerable<string> Texts(string folder) =>
        new(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && IsText(entry.FileName),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    private static bool IsText(ReadOnlySpan<char> name)
    {
        foreach (string extension in (ReadOnlySpan<string>)[".txt", ".md", ".markdown", ".mdx"])
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
