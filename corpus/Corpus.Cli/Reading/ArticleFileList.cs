using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Corpus.Cli;

/// <summary>Files in ordinal order of the path that is shown, each once. A hundred thousand of them take a few megabytes.</summary>
internal sealed class ArticleFileList : IReadOnlyCollection<ArticleFile>
{
    /// <summary>Names lie behind one another in pieces: a list that grows would be held twice while it does.</summary>
    private const int Piece = 1 << 15;

    private readonly List<(string Shown, string Path, string IdPath)> _roots = [];
    private readonly List<byte[]> _names = [];
    private int _room;
    private readonly List<Entry> _entries = [];

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>Adds a file, or a folder whose files <see cref="Add"/> adds.</summary>
    /// <param name="shown">What the path that is shown begins with.</param>
    /// <param name="path">What the real one begins with.</param>
    /// <param name="idPath">What the path begins with that ids may be made of.</param>
    internal void AddRoot(string shown, string path, string idPath) => _roots.Add((shown, path, idPath));

    /// <summary>Adds a file of the root that was added last.</summary>
    /// <param name="name">Its path in the root, with '/'.</param>
    internal void Add(ReadOnlySpan<char> name)
    {
        int length = Encoding.UTF8.GetByteCount(name);
        if (length > _room)
        {
            _room = Math.Max(Piece, length);
            _names.Add(new byte[_room]);
        }

        byte[] piece = _names.Count > 0 ? _names[^1] : [];
        int start = piece.Length - _room;
        Encoding.UTF8.GetBytes(name, piece.AsSpan(start));
        _room -= length;
        _entries.Add(new(_roots.Count - 1, _names.Count - 1, start, length));
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
        (string shown, string path, string idPath) = _roots[entry.Root];
        string name = Encoding.UTF8.GetString(Name(entry));
        return new(shown + name, path + name.Replace('/', Path.DirectorySeparatorChar), idPath + name);
    }

    private ReadOnlySpan<byte> Name(Entry entry) => entry.Length == 0 ? default : _names[entry.Piece].AsSpan(entry.Start, entry.Length);

    private int Compare(Entry one, Entry other)
    {
        if (one.Root != other.Root)
            return string.CompareOrdinal(File(one).Shown, File(other).Shown);
        ReadOnlySpan<byte> left = Name(one);
        ReadOnlySpan<byte> right = Name(other);
        int same = left.CommonPrefixLength(right);
        return same == left.Length || same == right.Length ? left.Length - right.Length : Rank(left[same]) - Rank(right[same]);
    }

    /// <summary>
    /// Puts bytes of UTF-8 into the order of UTF-16: what takes four bytes takes two surrogates there, which come before the last of those that
    /// take three.
    /// </summary>
    private static int Rank(byte value) => value >= 0xF0 ? value - 2 : value >= 0xEE ? value + 5 : value;

    private readonly record struct Entry(int Root, int Piece, int Start, int Length);
}
