using System.Linq;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>An additional file that is an article.</summary>
/// <param name="Text">The file; the compiler gives another object when its text changes.</param>
/// <param name="Path">Its path, for the places of problems.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Resource">The resource that holds its text; null where it was not embedded.</param>
/// <param name="Class">The class of its corpus, as its item names it; null where it names none.</param>
internal sealed record ArticleFile(AdditionalText Text, string Path, string File, string? Resource, string? Class = null)
{
    /// <summary>The article that <paramref name="text"/> is; null where it is something else.</summary>
    public static ArticleFile? Of(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(text);
        return options.IsTrue("CorpusArticle") ? new(text, text.Path, options.ShownPath(text), options.Text("CorpusResource"), options.Text("CorpusClass")) : null;
    }
}

/// <summary>Where a file is that people know by another path.</summary>
/// <param name="File">The path that people see.</param>
/// <param name="Path">The path on this machine.</param>
internal readonly record struct FilePath(string File, string Path);

/// <summary>The steps that find the articles among the additional files.</summary>
internal static class ArticleFileSteps
{
    public static IncrementalValuesProvider<ArticleFile> ArticleFiles(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ArticleFile.Of(pair.Left, pair.Right))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(StepNames.ArticleFiles);

    public static IncrementalValueProvider<EquatableArray<FilePath>> Paths(this IncrementalValuesProvider<ArticleFile> files) =>
        files.Select(static (file, _) => new FilePath(file.File, file.Path))
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(StepNames.Paths);

    /// <summary>The corpora that there is an article of, be it a broken one.</summary>
    public static IncrementalValueProvider<CorpusNaming> Corpora(this IncrementalValuesProvider<ArticleFile> files, IncrementalValueProvider<CorpusOptions> options) =>
        files.Select(static (file, _) => file.Class)
            .Collect()
            .Combine(options.Select(static (all, _) => all.ClassName))
            .Select(static (pair, _) => CorpusNaming.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Corpora);
}
