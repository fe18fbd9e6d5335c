using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Corpus.Cli;

/// <summary>Files in ordinal order of the path that is shown, each once. A hundred thousand of them take a few megabytes.</summary>
internal sealed class ArticleFileList : IReadOnlyCollection<ArticleFile>
{
    private readonly List<(string Shown, string Path)> _roots = [];
    private readonly List<char> _names = [];
    private readonly List<Entry> _entries = [];

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>Adds a file, or a folder whose files <see cref="Add"/> adds.</summary>
    /// <param name="shown">What the path that is shown begins with.</param>
    /// <param name="path">What the real one begins with.</param>
    internal void AddRoot(string shown, string path) => _roots.Add((shown, path));

    /// <summary>Adds a file of the root that was added last.</summary>
    /// <param name="name">Its path in the root, with '/'.</param>
    internal void Add(ReadOnlySpan<char> name)
    {
        _entries.Add(new(_roots.Count - 1, _names.Count, name.Length));
        _names.AddRange(name);
    }

    /// <summary>Puts the files in order, and leaves one where several roots have the same.</summary>
    internal void Settle()
    {
        _entries.Sort(Compare);
        if (!_roots.Any(one => _roots.Any(other => one != other && one.Path.StartsWith(other.Path, StringComparison.Ordinal))) && _roots.Distinct().Count() == _roots.Count)
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _entries.RemoveAll(entry => !seen.Add(File(entry).Path));
    }

    /// <inheritdoc/>
    public IEnumerator<ArticleFile> GetEnumerator() => _entries.Select(File).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ArticleFile File(Entry entry)
    {
        (string shown, string path) = _roots[entry.Root];
        string name = Name(entry).ToString();
        return new(shown + name, path + name.Replace('/', Path.DirectorySeparatorChar));
    }

    private ReadOnlySpan<char> Name(Entry entry) => CollectionsMarshal.AsSpan(_names).Slice(entry.Start, entry.Length);

    private int Compare(Entry one, Entry other)
    {
        if (one.Root == other.Root)
            return Name(one).SequenceCompareTo(Name(other));
        return string.CompareOrdinal(File(one).Shown, File(other).Shown);
    }

    private readonly record struct Entry(int Root, int Start, int Length);
}
