using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Corpus.Shared;

namespace Corpus.Reading;

/// <summary>
/// Puts all texts of a library into one: each file that a compiler gets costs something, whether anybody looks at it or not. What stands in front is a
/// table of the files, so that each is found without a look at the others; then the texts follow as they are. The same files give the same text.
/// </summary>
internal static class LibraryWriter
{
    /// <summary>What the first line begins with; the length of the table, in characters, stands behind it.</summary>
    public const string Mark = "corpus-texts 1 ";

    /// <summary>What the table's first line begins with; the library's name stands behind it.</summary>
    public const string Library = "library";

    /// <summary>What the line of an article begins with.</summary>
    public const string Article = "article";

    /// <summary>What the line of a speaker authority begins with.</summary>
    public const string Authority = "authority";

    /// <summary>What stands behind the library's name if ids are made of paths.</summary>
    public const string PathIds = "path";

    /// <summary>What stands between the parts of a line.</summary>
    public const char Between = '\t';

    private const int HashBytes = 16;

    /// <summary>Writes the texts of <paramref name="library"/>.</summary>
    /// <param name="library">What people call it.</param>
    /// <param name="files">Its files, in any order.</param>
    /// <param name="hasPathIds">Whether their ids are made of paths, and not of names.</param>
    public static string Write(string library, IEnumerable<LibraryFile> files, bool hasPathIds = false)
    {
        LibraryFile[] ordered = [.. files.OrderBy(static file => file.File, StringComparer.Ordinal).ThenBy(static file => file.Class, StringComparer.Ordinal).ThenBy(static file => file.IsAuthority)];
        var table = new StringBuilder();
        AppendLine(table, hasPathIds ? [Library, EscapedName.Write(library), PathIds] : [Library, EscapedName.Write(library)]);
        var texts = new StringBuilder();
        foreach (LibraryFile file in ordered)
        {
            AppendLine(table, file.IsAuthority ? Authority : Article, EscapedName.Write(file.Class), EscapedName.Write(file.File), file.Text.Length.ToString(CultureInfo.InvariantCulture), Hash(file.Text));
            texts.Append(file.Text).Append('\n');
        }

        return Mark + table.Length.ToString(CultureInfo.InvariantCulture) + "\n" + table + texts;
    }

    private static void AppendLine(StringBuilder table, params string[] parts) => table.Append(string.Join(Between.ToString(), parts)).Append('\n');

    private static string Hash(string text)
    {
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(HashBytes).Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
