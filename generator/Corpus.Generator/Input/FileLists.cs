using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>
/// What the package's targets say of the additional files, in the list that is one of them. A value: an edit of a file that is listed leaves it equal.
/// </summary>
/// <param name="Lists">The lists: one, unless somebody adds another.</param>
/// <param name="Unreadable">The paths of those that cannot be read.</param>
/// <param name="Ids">What the project makes ids of.</param>
internal sealed record FileLists(EquatableArray<FileList> Lists, EquatableArray<string> Unreadable, IdForm Ids)
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, FileLists> ByOptions = new();

    // A list belongs to its file, as a reading does: all analyzers and the generator read it once.
    private static readonly ConditionalWeakTable<AdditionalText, OnceMade<ReadList>> ByText = new();

    /// <summary>The lists among the files of a compilation.</summary>
    public static FileLists Of(AnalyzerOptions options, CancellationToken cancellation) =>
        ByOptions.TryGetValue(options, out FileLists? known) ? known : ByOptions.GetValue(options, made =>
            Of(made.AdditionalFiles, cancellation, CorpusOptions.Read(made.AnalyzerConfigOptionsProvider.GlobalOptions).Ids));

    /// <summary>Whether <paramref name="file"/> is called as lists are.</summary>
    public static bool IsList(AdditionalText file) => file.Path.EndsWith(FileListWriter.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lists among <paramref name="files"/>.</summary>
    public static FileLists Of(ImmutableArray<AdditionalText> files, CancellationToken cancellation, IdForm ids = IdForm.Name)
    {
        var lists = new List<FileList>();
        var unreadable = new List<string>();
        foreach (AdditionalText text in files.Where(IsList).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            ReadList read = ByText.GetValue(text, static _ => new()).Get(token => Read(text, token), cancellation);
            if (read.List is { } list)
                lists.Add(list);
            else if (read.IsOpen)
                unreadable.Add(text.Path);
        }

        return new(lists.ToEquatableArray(), unreadable.ToEquatableArray(), ids);
    }

    /// <summary>Whether no file of <paramref name="kind"/> is listed.</summary>
    public bool HasNo(ListedKind kind) => Lists.All(list => list.HasNo(kind));

    /// <summary>What is said of <paramref name="file"/> as one of a kind; null where nothing is.</summary>
    public ListedFile? Find(ListedKind kind, AdditionalText file) =>
        Find(kind, file.Path) ?? (PlainPath.Of(file.Path) is { } plain ? Find(kind, plain) : null);

    private ListedFile? Find(ListedKind kind, string path)
    {
        foreach (FileList list in Lists)
        {
            if (list.Find(kind, path) is { } file)
                return file;
        }

        return null;
    }

    private static ReadList Read(AdditionalText text, CancellationToken cancellation) =>
        text.GetText(cancellation) is { } source ? new(FileList.Read(source.ToString()), IsOpen: true) : new(null, IsOpen: false);

    /// <summary>What is in a file that should be a list.</summary>
    /// <param name="List">The list; null where it is none.</param>
    /// <param name="IsOpen">Whether the file could be opened at all; where it could not, the compiler itself says so.</param>
    private sealed record ReadList(FileList? List, bool IsOpen);
}

/// <summary>The step that finds the lists among the additional files, and what is wrong with them.</summary>
internal static class FileListStep
{
    /// <summary>The lists, found before all files are put together: each article is looked up in them, and what all files go into would then go into each of them.</summary>
    public static IncrementalValueProvider<FileLists> FileLists(this IncrementalValuesProvider<AdditionalText> files, IncrementalValueProvider<CorpusOptions> options) =>
        files.Where(Input.FileLists.IsList).Collect()
            .Combine(options.Select(static (all, _) => all.Ids))
            .Select(static (input, cancellation) => Input.FileLists.Of(input.Left, cancellation, input.Right))
            .WithTrackingName(StepNames.FileLists);

    /// <summary>Without a list there is no article, and nothing else would say why.</summary>
    public static IncrementalValueProvider<EquatableArray<FileProblem>> Problems(this IncrementalValueProvider<FileLists> lists) =>
        lists.Select(static (all, _) => all.Unreadable.Select(static path => new FileProblem(path, Rules.UnreadableList, default, new(1, 1), new(1, 1), Message)).ToEquatableArray());

    private const string Message =
        "The list in which the build tells the compiler what the project's files are cannot be read, so that no article becomes a record: it is cut, or another version of the package Corpus.Generator wrote it. Build the project again, with one version of the package, and open it anew in an editor.";
}
