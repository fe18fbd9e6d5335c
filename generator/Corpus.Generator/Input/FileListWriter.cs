using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Corpus.Shared;

namespace Corpus.Generator.Input;

/// <summary>
/// Writes the list in which the compiler finds what its additional files are. It is one file: what MSBuild says of each file by itself becomes a section
/// of the compiler's settings for each, and the compiler holds every path against every section.
/// </summary>
internal static class FileListWriter
{
    /// <summary>How the name of a list ends.</summary>
    public const string Extension = ".corpusfiles";

    /// <summary>What the first line begins with; the number of files stands behind it, so that a list which was cut is known.</summary>
    public const string Mark = "corpus-files 1 ";

    /// <summary>What stands between the parts of a line.</summary>
    public const char Between = '\t';

    /// <summary>What the lines of each kind begin with.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["article", "authority", "library"];

    /// <summary>Writes a list of <paramref name="files"/>, which may come in any order.</summary>
    public static string Write(IEnumerable<ListedFile> files)
    {
        ListedFile[] ordered = [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal).ThenBy(static file => file.Kind)];
        var list = new StringBuilder(Mark).Append(ordered.Length.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (ListedFile file in ordered)
        {
            list.Append(Kinds[(int)file.Kind])
                .Append(Between).Append(EscapedName.Write(file.Class ?? ""))
                .Append(Between).Append(EscapedName.Write(file.Resource ?? ""))
                .Append(Between).Append(EscapedName.Write(file.File))
                .Append(Between).Append(EscapedName.Write(file.Path))
                .Append('\n');
        }

        return list.ToString();
    }
}
