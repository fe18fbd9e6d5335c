using System;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>The sources that are packed.</summary>
public static class Repository
{
    private static readonly string[] LeftOut = ["bin", "obj", ".git", ".vs", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder of Corpus.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>
    /// Copies the sources. The copy is what is packed: the tests may run while other projects of the solution are still building,
    /// and must neither disturb them nor pack what lies in their folders.
    /// </summary>
    public static void CopyTo(string target) => Copy(new DirectoryInfo(Root), target);

    private static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (FileInfo file in source.EnumerateFiles())
            file.CopyTo(Path.Combine(target, file.Name));
        foreach (DirectoryInfo folder in source.EnumerateDirectories().Where(folder => !LeftOut.Contains(folder.Name)))
            Copy(folder, Path.Combine(target, folder.Name));
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Corpus.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("Corpus.sln is not above the tests.");
    }
}
