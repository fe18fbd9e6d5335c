using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace VerifyTests;

/// <summary>Compares texts with the verified files of a test, and leaves received files where they differ.</summary>
internal static class Snapshots
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly ConcurrentDictionary<SnapshotName, bool> Used = new();

    /// <summary>Whether received files take the place of the verified ones: <c>VERIFY_ACCEPT=1 dotnet test</c>.</summary>
    internal static bool AcceptsChanges => Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "1";

    /// <exception cref="VerifyException">Something is new, differs, or is no longer written.</exception>
    internal static void Compare(SnapshotName name, SnapshotTarget[] targets, bool accept)
    {
        if (!Used.TryAdd(name, true))
            throw new InvalidOperationException($"Two comparisons use the name '{name.Prefix}': give one of them another with UseMethodName.");

        Directory.CreateDirectory(name.Directory);
        var stale = new HashSet<string>(FilesOf(name, "verified"), StringComparer.Ordinal);
        foreach (string left in FilesOf(name, "received"))
            File.Delete(Path.Combine(name.Directory, left));

        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var complaints = new List<string>();
        foreach (SnapshotTarget target in targets)
        {
            string verified = $"{name.For(target)}.verified.{target.Extension}";
            if (!written.Add(verified))
                throw new NotSupportedException($"Two texts of one test would be called '{verified}'.");
            stale.Remove(verified);
            if (Complaint(name, target, verified, accept) is { } complaint)
                complaints.Add(complaint);
        }

        foreach (string file in stale.Order(StringComparer.Ordinal))
        {
            if (accept)
                File.Delete(Path.Combine(name.Directory, file));
            else
                complaints.Add($"{file}: the test no longer writes it. Delete it.");
        }

        if (complaints.Count > 0)
            throw new VerifyException($"Snapshots in {name.Directory}\n{string.Join("\n", complaints)}\nVERIFY_ACCEPT=1 dotnet test accepts what was received.");
    }

    /// <summary>What is wrong with the verified file; null where nothing is.</summary>
    private static string? Complaint(SnapshotName name, SnapshotTarget target, string verified, bool accept)
    {
        RefusePathsOfThisMachine(name, target);
        string path = Path.Combine(name.Directory, verified);
        string received = $"{name.For(target)}.received.{target.Extension}";
        string? problem = !File.Exists(path) ? "there is no verified file yet." : Difference(File.ReadAllText(path, Utf8WithMark), target.Data);
        if (problem is null)
            return null;

        File.WriteAllText(Path.Combine(name.Directory, accept ? verified : received), target.Data, Utf8WithMark);
        return accept ? null : $"{verified}: {problem} See {received}.";
    }

    private static string? Difference(string verified, string received)
    {
        if (verified.Contains('\r'))
            return "the verified file has a carriage return; its lines end with LF.";
        if (verified == received)
            return null;
        string[] expected = verified.Split('\n');
        string[] actual = received.Split('\n');
        int line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
            line++;
        return $"line {line + 1} differs.\n  verified: {At(expected, line)}\n  received: {At(actual, line)}\n ";
    }

    private static string At(string[] lines, int index) => index < lines.Length ? lines[index] : "(the end)";

    /// <summary>Verify would write a placeholder for such a path; a snapshot of ours has no business naming one.</summary>
    private static void RefusePathsOfThisMachine(SnapshotName name, SnapshotTarget target)
    {
        for (DirectoryInfo? folder = new(name.Directory); folder?.Parent is not null; folder = folder.Parent)
        {
            if (target.Data.Contains(folder.FullName, StringComparison.Ordinal))
                throw new VerifyException($"{name.For(target)}: the text names '{folder.FullName}', a path of this machine.");
            if (folder.EnumerateFiles("*.sln").Any())
                return;
        }
    }

    private static IEnumerable<string> FilesOf(SnapshotName name, string stage) =>
        Directory.EnumerateFiles(name.Directory).Select(path => Path.GetFileName(path)).Where(file => name.Owns(file, stage)).ToArray();
}
