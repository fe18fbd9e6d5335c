using System;
using System.IO;
using System.Linq;
using System.Text;
using NUnit.Framework;

namespace Corpus.Tests.Cli;

/// <summary>Gives each test a folder of its own for articles.</summary>
public abstract class ArticleFolder
{
    private const string Article = """
        ---
        headline: {0}
        ---

        It has a text.

        """;

    /// <summary>The folder.</summary>
    protected string Folder { get; private set; } = "";

    [SetUp]
    public void MakeFolder() => Folder = Directory.CreateTempSubdirectory("corpus-cli-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(Folder, recursive: true);

    /// <summary>Writes a text, UTF-8, its lines ended by LF.</summary>
    protected void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    /// <summary>Writes bytes.</summary>
    protected void Write(string path, byte[] content)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }

    /// <summary>Writes articles that have nothing but a headline, their path, and four words.</summary>
    protected void WriteArticles(params string[] paths)
    {
        foreach (string path in paths)
            Write(path, Article.Replace("{0}", JsonName(path), StringComparison.Ordinal));
    }

    /// <summary>All files in the folder, with '/', hidden ones too.</summary>
    protected string[] Files() =>
        [.. Directory.EnumerateFiles(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)];

    private static string JsonName(string path) => System.Text.Json.JsonSerializer.Serialize(path);
}
