using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Linking;

/// <summary>The steps that put the files side by side.</summary>
internal static class LinkSteps
{
    /// <summary>The corpora of the project, each with what belongs to it: what changes in one leaves the others alone.</summary>
    public static IncrementalValuesProvider<CorpusInput> Corpora(
        this IncrementalValueProvider<EquatableArray<ArticleEntry>> articles,
        IncrementalValueProvider<ReadAuthority> authority,
        IncrementalValueProvider<EquatableArray<BrokenArticle>> broken,
        IncrementalValueProvider<CorpusNaming> naming) =>
        articles.Combine(authority)
            .Combine(broken)
            .Combine(naming)
            .SelectMany(static (input, cancellation) => Corpora(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(StepNames.CorpusInputs);

    public static IncrementalValuesProvider<LinkResult> Link(this IncrementalValuesProvider<CorpusInput> corpora) =>
        corpora.Select(Link).WithTrackingName(StepNames.Link);

    public static IncrementalValuesProvider<EquatableArray<FileProblem>> Problems(
        this IncrementalValuesProvider<LinkResult> linked, IncrementalValueProvider<EquatableArray<FilePath>> paths) =>
        linked.Select(static (result, _) => result.Corpus.Problems)
            .Combine(paths)
            .Select(static (pair, _) => Locate(pair.Left, pair.Right))
            .WithTrackingName(StepNames.LinkProblems);

    private static ImmutableArray<CorpusInput> Corpora(
        EquatableArray<ArticleEntry> entries, ReadAuthority authority, EquatableArray<BrokenArticle> broken, CorpusNaming naming, CancellationToken cancellation)
    {
        // The order of additional files is nobody's promise.
        var corpora = naming.Names.ToDictionary(static name => name, static _ => new Dictionary<string, ArticleEntry>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (ArticleEntry entry in entries)
            corpora[naming.CorpusOf(entry.Class)][entry.Parsed.File] = entry;
        cancellation.ThrowIfCancellationRequested();
        return
        [
            .. naming.Names.Select(name => new CorpusInput(
                name,
                corpora[name].Values.OrderBy(static entry => entry.Parsed.File, StringComparer.Ordinal).ToEquatableArray(),
                authority.For(name),
                broken.Where(article => naming.CorpusOf(article.Class) == name).Select(static article => article.Id).OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray())),
        ];
    }

    private static LinkResult Link(CorpusInput input, CancellationToken cancellation)
    {
        Dictionary<string, ArticleEntry> byFile = input.Entries.ToDictionary(static entry => entry.Parsed.File, StringComparer.Ordinal);
        LinkedCorpus corpus = CorpusLinker.Link(input.Entries.Select(static entry => entry.Parsed), input.Authority, cancellation);
        return new(input, corpus, corpus.Articles.Select(linked => byFile[linked.Article.File]).ToEquatableArray());
    }

    private static EquatableArray<FileProblem> Locate(EquatableArray<LinkProblem> problems, EquatableArray<FilePath> paths)
    {
        if (problems.Count == 0)
            return default;
        ILookup<string, string> pathOf = paths.ToLookup(static path => path.File, static path => path.Path);
        return problems.Select(problem => FileProblem.InLine(pathOf[problem.File].First(), problem.Problem)).ToEquatableArray();
    }
}
