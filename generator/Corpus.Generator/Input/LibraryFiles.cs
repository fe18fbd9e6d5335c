using System;
using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>The files that the libraries bring which the project refers to: each has all texts of one. They can be cited, but become no records once more.</summary>
internal static class LibraryFiles
{
    /// <summary>The files. No one of them is read.</summary>
    public static EquatableArray<AdditionalText> Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var lists = FileLists.Of(options, cancellation);
        if (lists.HasNo(ListedKind.Library))
            return [];

        // The order of additional files is nobody's promise.
        return options.AdditionalFiles
            .Where(text => lists.Find(ListedKind.Library, text) is not null)
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>What the library of <paramref name="file"/> is called: the targets name the file after it, so that it has a name where it cannot be read.</summary>
    public static string NameOf(AdditionalText file) => Path.GetFileNameWithoutExtension(file.Path);
}
