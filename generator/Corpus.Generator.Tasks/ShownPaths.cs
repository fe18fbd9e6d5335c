using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Corpus.Generator.Tasks;

/// <summary>The paths that people see: relative to a root, with <c>/</c> between the parts, and the same on every machine.</summary>
internal sealed class ShownPaths
{
    private static readonly StringComparison Comparison =
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) || RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string _root;
    private readonly string[] _folders;

    /// <param name="root">The folder that paths are relative to.</param>
    public ShownPaths(string root)
    {
        _folders = Parts(Path.GetFullPath(root));
        _root = Path.GetFullPath(root).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
    }

    /// <summary>What people see of a full path. Where it has nothing in common with the root, as on another drive, it is the whole path.</summary>
    public string Of(string path) => Relative(path).Replace('\\', '/');

    private string Relative(string path)
    {
        if (path.Length > _root.Length && path.StartsWith(_root, Comparison))
            return path.Substring(_root.Length);
        string[] parts = Parts(path);
        int common = 0;
        while (common < _folders.Length && common < parts.Length && string.Equals(_folders[common], parts[common], Comparison))
            common++;
        if (common == 0)
            return path;
        IEnumerable<string> up = Enumerable.Repeat("..", _folders.Length - common);
        return string.Join("/", up.Concat(parts.Skip(common)));
    }

    private static string[] Parts(string path) => path.Split([Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
