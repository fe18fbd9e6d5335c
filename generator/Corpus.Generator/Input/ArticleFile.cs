using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Input;

/// <summary>An additional file that is an article.</summary>
/// <param name="Text">The file; the compiler gives another object when its text changes.</param>
/// <param name="Path">Its path, for the places of problems.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Resource">The resource that holds its text; null where it was not embedded.</param>
/// <param name="Class">The class of its corpus, as its item names it; null where it names none.</param>
internal sealed record ArticleFile(AdditionalText Text, string Path, string File, string? Resource, string? Class = null)
{
    /// <summary>What ids are made of.</summary>
    public IdForm Ids { get; init; }

    /// <summary>The id that the article has if its front matter gives none.</summary>
    public string Id => ArticleId.Of(File, Ids);

    /// <summary>The article that <paramref name="text"/> is; null where it is something else.</summary>
    public static ArticleFile? Of(AdditionalText text, FileLists lists) =>
        lists.Find(ListedKind.Article, text) is { } listed ? new(text, text.Path, listed.File, listed.Resource, listed.Class) { Ids = lists.Ids } : null;
}

/// <summary>Where a file is that people know by another path.</summary>
/// <param name="File">The path that people see.</param>
/// <param name="Path">The path on this machine.</param>
internal readonly record struct FilePath(string File, string Path);

/// <summary>The steps that find the articles among the additional files.</summary>
internal static class ArticleFileSteps
{
    /// <summary>The articles. All are found before the first is read, so that the reading can begin beside the steps.</summary>
    public static IncrementalValuesProvider<ArticleFile> ArticleFiles(this IncrementalValuesProvider<(AdditionalText Text, FileLists Lists)> files) =>
        files.SelectKnown(static (file, cancellation) => Announced(ArticleFile.Of(file.Text, file.Lists), cancellation)).WithTrackingName(StepNames.ArticleFiles);

    public static IncrementalValueProvider<EquatableArray<FilePath>> Paths(this IncrementalValueProvider<ImmutableArray<ReadArticle>> files) =>
        files.Select(static (all, _) => all.Select(static file => new FilePath(file.File, file.Path)).ToEquatableArray()).WithTrackingName(StepNames.Paths);

    /// <summary>The corpora that there is an article of, be it a broken one.</summary>
    public static IncrementalValueProvider<CorpusNaming> Corpora(
        this IncrementalValueProvider<ImmutableArray<ReadArticle>> files, IncrementalValueProvider<CorpusOptions> options) =>
        files.Combine(options.Select(static (all, _) => all.ClassName))
            .Select(static (pair, _) => CorpusNaming.Of(pair.Left.Select(static file => file.Class), pair.Right))
            .WithTrackingName(StepNames.Corpora);

    private static ArticleFile? Announced(ArticleFile? file, CancellationToken cancellation)
    {
        if (file is not null)
            ReadAhead.Shared.Add(file, cancellation);
        return file;
    }
}
