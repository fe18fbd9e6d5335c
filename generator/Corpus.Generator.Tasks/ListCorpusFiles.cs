using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Generator.Input;
using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>Writes the list in which the compiler finds what its additional files are.</summary>
public sealed class ListCorpusFiles : ITask
{
    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The articles, each with its <c>ShownPath</c>, its <c>CorpusClass</c> if it has one, and the <c>LogicalName</c> of the resource that holds its text.</summary>
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The speaker authorities, each with its <c>ShownPath</c> and its <c>CorpusClass</c>, or several with commas between them.</summary>
    public ITaskItem[] Authorities { get; set; } = [];

    /// <summary>The texts of libraries.</summary>
    public ITaskItem[] Libraries { get; set; } = [];

    /// <summary>Files that somebody gives to the compiler as articles past the targets, so that no resource holds their text.</summary>
    public ITaskItem[] NotEmbedded { get; set; } = [];

    /// <summary>The file that is written, where it is not so already.</summary>
    [Required]
    public string Target { get; set; } = "";

    /// <inheritdoc/>
    public bool Execute()
    {
        IEnumerable<ListedFile> files =
        [
            .. Articles.Select(static item => Listed(ListedKind.Article, item, item.GetMetadata("LogicalName"))),
            .. Authorities.Select(static item => Listed(ListedKind.Authority, item, resource: null)),
            .. PathsNotEmbedded().Select(static path => new ListedFile(ListedKind.Article, path, path.Replace('\\', '/'))),
            .. Libraries.GroupBy(PathOf, StringComparer.Ordinal).Select(static library => new ListedFile(ListedKind.Library, library.Key, File: "")),
        ];
        try
        {
            WrittenFile.WriteWhereOther(Target, FileListWriter.Write(files));
            return true;
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            BuildEngine.LogErrorEvent(new("", "", Target, 0, 0, 0, 0, mistake.Message, "", nameof(ListCorpusFiles)));
            return false;
        }
    }

    // Who names a file in both ways gets an article.
    private IEnumerable<string> PathsNotEmbedded() => NotEmbedded.Length == 0 ? [] : NotEmbedded.Select(PathOf).Except(Articles.Select(PathOf), StringComparer.Ordinal);

    private static ListedFile Listed(ListedKind kind, ITaskItem item, string? resource) =>
        new(kind, PathOf(item), item.GetMetadata("ShownPath"), resource, item.GetMetadata("CorpusClass").Trim() is { Length: > 0 } name ? name : null);

    private static string PathOf(ITaskItem item) => item.GetMetadata("FullPath");
}
