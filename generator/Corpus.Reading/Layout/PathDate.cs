using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Finds the day in the path of a file, as site generators read it: <c>2024-05-02-ferry.md</c>, <c>2024/05/02/ferry.md</c>,
/// <c>2024/05/02-ferry.md</c>, <c>2024-05-02/ferry.md</c>, <c>2024-05-02-ferry/index.md</c>, <c>2024/05/02/ferry/index.md</c>.
/// </summary>
internal static class PathDate
{
    private const int Parts = 3;

    // A number with leading zeros counts files, not years.
    private const int FirstYear = 1000;

    /// <summary>The day in what the front matter says of the page's address within its site; null if it says none.</summary>
    public static CalendarDate? Find(IReadOnlyList<KeyValuePair<string, string>> properties)
    {
        foreach (KeyValuePair<string, string> property in properties)
        {
            if (property.Key.ToLowerInvariant() is "path" or "permalink" or "url" && FindInAddress(property.Value) is { } day)
                return day;
        }

        return null;
    }

    /// <summary>The day in the path of <paramref name="address"/>, which is absolute or within its site.</summary>
    public static CalendarDate? FindInAddress(string address)
    {
        string path = address.Trim();
        int end = path.IndexOfAny(['?', '#']);
        path = end < 0 ? path : path.Substring(0, end);
        if (WebAddress.LooksLikeOne(path))
        {
            int host = path.IndexOf("//", StringComparison.Ordinal) + 2;
            int slash = path.IndexOf('/', host);
            path = slash < 0 ? "" : path.Substring(slash);
        }

        return Find(path.Trim('/'));
    }

    /// <summary>The day that <paramref name="file"/> is named after; null if it is named after no valid day.</summary>
    public static CalendarDate? Find(string file)
    {
        int name = file.LastIndexOf('/') + 1;
        if (ArticleId.IsIndex(file))
        {
            // The page of a folder has the folder's name.
            int folder = FolderBefore(file, name);
            return folder < name ? At(file, folder, name - 1) ?? InFolders(file, folder) : null;
        }

        return At(file, name, EndOfName(file, name)) ?? InFolders(file, name);
    }

    /// <summary>The day that the name from <paramref name="name"/> to <paramref name="end"/> starts with, alone or below folders of the year and month.</summary>
    private static CalendarDate? At(string file, int name, int end)
    {
        int month = FolderBefore(file, name);
        return Read(file, name, end, name)
            ?? (month < name ? Read(file, month, end, name) : null)
            ?? (FolderBefore(file, month) is var year && year < month ? Read(file, year, end, name) : null);
    }

    /// <summary>The day that the folders above <paramref name="name"/> are, and nothing else.</summary>
    private static CalendarDate? InFolders(string file, int name)
    {
        int start = name;
        for (int i = 0; i < Parts; i++)
        {
            int folder = FolderBefore(file, start);
            if (folder == start)
                return null;
            start = folder;
            if (Read(file, start, name - 1, lastPart: null) is { } day)
                return day;
        }

        return null;
    }

    /// <summary>Reads a day that starts at <paramref name="start"/>.</summary>
    /// <param name="file">The path.</param>
    /// <param name="start">Where the year starts.</param>
    /// <param name="end">Where the name ends.</param>
    /// <param name="lastPart">Where the name starts that may go on after the day; null if nothing may follow the day.</param>
    private static CalendarDate? Read(string file, int start, int end, int? lastPart)
    {
        var cursor = new DateCursor(file, start, end);
        if (!cursor.Number(4, out int year, out int digits) || digits != 4 || year < FirstYear)
            return null;
        char first = cursor.Here;
        if (!Skip(ref cursor) || !cursor.Number(2, out int month, out _))
            return null;
        char second = cursor.Here;
        int dayStart = cursor.At + 1;
        if (!Skip(ref cursor) || !cursor.Number(2, out int day, out digits) || (first != second && first != '/' && second != '/'))
            return null;
        if (lastPart is null ? cursor.At < end : !EndsDay(cursor) || dayStart < lastPart)
            return null;

        // A single digit below folders mostly numbers chapters.
        if (lastPart > start && digits != 2)
            return null;
        return new CalendarDate(year, month, day) is var date && Weekdays.HasDay(date) ? date : null;
    }

    private static bool Skip(ref DateCursor cursor) => cursor.Skip('-') || cursor.Skip('_') || cursor.Skip('/');

    private static bool EndsDay(DateCursor cursor) =>
        cursor.Here is '\0' or '-' or '_' or ' ' or '.' or ',' || (cursor.Here == 'T' && cursor.Peek(1) is >= '0' and <= '9');

    /// <summary>Where the folder starts that ends before <paramref name="start"/>; <paramref name="start"/> if there is none.</summary>
    private static int FolderBefore(string file, int start) => start < 2 ? start : file.LastIndexOf('/', start - 2) + 1;

    private static int EndOfName(string file, int name)
    {
        int dot = file.LastIndexOf('.');
        return dot > name ? dot : file.Length;
    }
}
