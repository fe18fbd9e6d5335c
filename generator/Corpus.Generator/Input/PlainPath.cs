using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Generator.Input;

/// <summary>
/// A path without <c>.</c> and <c>..</c>: the compiler gives a file the path that stands in the project, as in <c>package/buildTransitive/../corpus/x.texts</c>,
/// while the list has full paths. Nothing is looked up on the disk.
/// </summary>
internal static class PlainPath
{
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The plain path; null where <paramref name="path"/> is plain.</summary>
    public static string? Of(string path)
    {
        if (IsPlain(path))
            return null;
        int root = path.Length - path.TrimStart(Separators).Length;
        string[] parts = path.Substring(root).Split(Separators);
        var plain = new List<string>(parts.Length);
        foreach (string part in parts)
        {
            if (part.Length == 0 || part == ".")
                continue;
            if (part != "..")
                plain.Add(part);
            else if (plain.Count > 0)
                plain.RemoveAt(plain.Count - 1);
        }

        string joined = path.Substring(0, root).Replace(Path.AltDirectorySeparatorChar, Path.DirectorySeparatorChar) + string.Join(Path.DirectorySeparatorChar.ToString(), plain);
        return string.Equals(joined, path, StringComparison.Ordinal) ? null : joined;
    }

    // Most paths are, and are looked at once for each kind of file.
    private static bool IsPlain(string path)
    {
        for (int i = 0; i + 1 < path.Length; i++)
        {
            if (path[i] == Path.AltDirectorySeparatorChar && path[i] != Path.DirectorySeparatorChar)
                return false;
            if (path[i] == Path.DirectorySeparatorChar && (path[i + 1] == '.' || path[i + 1] == Path.DirectorySeparatorChar))
                return false;
        }

        return true;
    }
}
