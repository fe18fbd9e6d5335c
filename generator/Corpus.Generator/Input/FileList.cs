using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Reading;
using Corpus.Shared;

namespace Corpus.Generator.Input;

/// <summary>The list of the files that are the project's, as <see cref="FileListWriter"/> wrote it. A value: equal where it says the same.</summary>
internal sealed class FileList : IEquatable<FileList>
{
    private const int PartsOfLine = 5;

    private readonly EquatableArray<ListedFile> _files;
    private readonly Dictionary<string, ListedFile>[] _byPath = [.. FileListWriter.Kinds.Select(static _ => new Dictionary<string, ListedFile>(StringComparer.Ordinal))];

    private FileList(List<ListedFile> files)
    {
        _files = files.ToEquatableArray();
        foreach (ListedFile file in files)
            _byPath[(int)file.Kind][Key(file.Path)] = file;
    }

    /// <summary>Reads a list.</summary>
    /// <returns>Null where it is something else, was cut, or is of another version.</returns>
    public static FileList? Read(string text)
    {
        int end = text.IndexOf('\n');
        if (end < 0
            || !text.StartsWith(FileListWriter.Mark, StringComparison.Ordinal)
            || !int.TryParse(text.Substring(FileListWriter.Mark.Length, end - FileListWriter.Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            return null;
        }

        var files = new List<ListedFile>();
        for (int start = end + 1; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0 || Line(text.Substring(start, end - start)) is not { } file)
                return null;
            files.Add(file);
        }

        return files.Count == count ? new(files) : null;
    }

    /// <summary>Whether no file of <paramref name="kind"/> is listed.</summary>
    public bool HasNo(ListedKind kind) => _byPath[(int)kind].Count == 0;

    /// <summary>What is said of a file as one of a kind; null where nothing is.</summary>
    public ListedFile? Find(ListedKind kind, string path) => _byPath[(int)kind].TryGetValue(Key(path), out ListedFile? file) ? file : null;

    /// <inheritdoc/>
    public bool Equals(FileList? other) => other is not null && (ReferenceEquals(this, other) || _files.Equals(other._files));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileList);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();

    private static ListedFile? Line(string line)
    {
        string[] parts = line.Split(FileListWriter.Between);
        if (parts.Length != PartsOfLine)
            return null;
        for (int kind = 0; kind < FileListWriter.Kinds.Count; kind++)
        {
            if (FileListWriter.Kinds[kind] == parts[0])
                return new((ListedKind)kind, EscapedName.Read(parts[4]), EscapedName.Read(parts[3]), Known(parts[2]), Known(parts[1]));
        }

        return null;
    }

    /// <summary>On Windows an editor may write the drive small, and a build in a terminal large.</summary>
    private static string Key(string path) => path.Length > 1 && path[1] == ':' && path[0] is >= 'a' and <= 'z' ? char.ToUpperInvariant(path[0]) + path.Substring(1) : path;

    private static string? Known(string part) => part.Length == 0 ? null : EscapedName.Read(part);
}
