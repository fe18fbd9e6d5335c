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
    public static IncrementalValueProvider<LinkResult> Link(
        this IncrementalValuesProvider<ArticleModel> articles, IncrementalValueProvider<ReadAuthority> authority) =>
        articles.Collect()
            .Combine(authority.Select(static (read, _) => read.Authority))
            .Select(static (pair, cancellation) => Link(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Link);

    public static IncrementalValueProvider<EquatableArray<FileProblem>> Problems(
        this IncrementalValueProvider<LinkResult> linked, IncrementalValueProvider<EquatableArray<FilePath>> paths) =>
        linked.Select(static (result, _) => result.Corpus.Problems)
            .Combine(paths)
            .Select(static (pair, _) => Locate(pair.Left, pair.Right))
            .WithTrackingName(StepNames.LinkProblems);

    private static LinkResult Link(ImmutableArray<ArticleModel> models, Authority authority, CancellationToken cancellation)
    {
        // The order of additional files is nobody's promise.
        var byFile = new SortedDictionary<string, ArticleModel>(StringComparer.Ordinal);
        foreach (ArticleModel model in models)
            byFile[model.Parsed.File] = model;

        LinkedCorpus corpus = CorpusLinker.Link(byFile.Values.Select(static model => model.Parsed), authority, cancellation);
        return new(corpus, corpus.Articles.Select(linked => byFile[linked.Article.File]).ToEquatableArray());
    }

    private static EquatableArray<FileProblem> Locate(EquatableArray<LinkProblem> problems, EquatableArray<FilePath> paths)
    {
        if (problems.Count == 0)
            return default;
        ILookup<string, string> pathOf = paths.ToLookup(static path => path.File, static path => path.Path);
        return problems.Select(problem => FileProblem.InLine(pathOf[problem.File].First(), problem.Problem)).ToEquatableArray();
    }
}
