using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Shared;

namespace Corpus.Reading;

/// <summary>A file in the texts of a library.</summary>
/// <param name="IsAuthority">Whether it is a speaker authority, and no article.</param>
/// <param name="Class">The class of its corpus.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Span">Where its text stands.</param>
/// <param name="Hash">Equal where two texts are.</param>
public sealed record LibraryEntry(bool IsAuthority, string Class, string File, SourceSpan Span, string Hash);

/// <summary>What there is in the texts of a library, without the texts.</summary>
/// <param name="Library">What people call the library.</param>
/// <param name="Entries">The files, in ordinal order of path.</param>
/// <param name="Ids">What their ids are made of.</param>
public sealed record LibraryTable(string Library, EquatableArray<LibraryEntry> Entries, IdForm Ids)
{
    private const int LongestFirstLine = 64;
    private const int PartsOfLine = 5;

    /// <summary>Reads the table.</summary>
    /// <param name="length">The length of all.</param>
    /// <param name="textAt">Gives the characters of a stretch.</param>
    /// <returns>Null where it is something else, or was cut.</returns>
    public static LibraryTable? Read(int length, Func<SourceSpan, string> textAt)
    {
        string start = textAt(new(0, Math.Min(length, LongestFirstLine)));
        int end = start.IndexOf('\n');
        if (end < 0
            || !start.StartsWith(LibraryWriter.Mark, StringComparison.Ordinal)
            || Number(start.Substring(LibraryWriter.Mark.Length, end - LibraryWriter.Mark.Length)) is not { } size
            || size > length - end - 1)
        {
            return null;
        }

        int at = end + 1 + size;
        string[] lines = textAt(new(end + 1, size)).Split('\n');
        string[] first = lines[0].Split(LibraryWriter.Between);
        bool hasPathIds = first.Length == 3 && first[2] == LibraryWriter.PathIds;
        if ((first.Length != 2 && !hasPathIds) || first[0] != LibraryWriter.Library)
            return null;
        var entries = new List<LibraryEntry>();
        for (int i = 1; i < lines.Length - 1; i++)
        {
            string[] parts = lines[i].Split(LibraryWriter.Between);
            if (parts.Length != PartsOfLine || Number(parts[3]) is not { } characters || characters >= length - at)
                return null;
            entries.Add(new(parts[0] == LibraryWriter.Authority, EscapedName.Read(parts[1]), EscapedName.Read(parts[2]), new(at, characters), parts[4]));
            at += characters + 1;
        }

        return at == length ? new(EscapedName.Read(first[1]), entries.ToEquatableArray(), hasPathIds ? IdForm.Path : IdForm.Name) : null;
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
