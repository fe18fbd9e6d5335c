using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Reading;

/// <summary>The articles of a compilation side by side, for analyzers: read, linked and held against the rules across texts, once for all that ask.</summary>
/// <remarks>It belongs to the <see cref="AnalyzerOptions"/>, of which a compiler has one for all files and an editor another after each edit.</remarks>
internal sealed class CompilationArticles
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, CompilationArticles> All = new();

    private readonly object _gate = new();
    private LinkedCorpus? _corpus;
    private ILookup<string, ReadingProblem>? _problems;
    private PassageIndex? _passages;

    /// <summary>What is wrong with <paramref name="file"/> in the light of the other articles, at its place.</summary>
    public static IEnumerable<FileProblem> Problems(AnalyzerOptions options, ArticleFile file, CancellationToken cancellation)
    {
        ReadingProblem[] problems = [.. All.GetValue(options, static _ => new()).ProblemsOf(options, cancellation)[file.File]];
        if (problems.Length == 0 || file.Text.GetText(cancellation) is not { } text)
            return [];
        var lines = new LineMap(text.ToString());
        return problems.Select(problem => FileProblem.In(file.Path, problem, lines));
    }

    /// <summary>Where words stand in all that can be cited: the project's own articles, and those of the corpora that it refers to.</summary>
    public static PassageIndex Passages(AnalyzerOptions options, CancellationToken cancellation) =>
        All.GetValue(options, static _ => new()).PassagesOf(options, cancellation);

    private ILookup<string, ReadingProblem> ProblemsOf(AnalyzerOptions options, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _problems ??= CorpusChecks.Run(CorpusOf(options, cancellation), cancellation)
                .ToLookup(static problem => problem.File, static problem => problem.Problem, StringComparer.Ordinal);
        }
    }

    private PassageIndex PassagesOf(AnalyzerOptions options, CancellationToken cancellation)
    {
        lock (_gate)
        {
            AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;

            // Each corpus is linked by itself, as it was when its speakers got their keys.
            return _passages ??= new(
                [
                    .. Citable(CorpusOf(options, cancellation), options, text => ArticleFile.Of(text, provider), cancellation),
                    .. Citable(CitableCorpus(options, cancellation), options, text => CitableFile.Article(text, provider), cancellation),
                ],
                cancellation);
        }
    }

    private LinkedCorpus CorpusOf(AnalyzerOptions options, CancellationToken cancellation)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        return _corpus ??= Link(options, text => ArticleFile.Of(text, provider), text => AuthorityFile.Of(text, provider), cancellation);
    }

    private static LinkedCorpus CitableCorpus(AnalyzerOptions options, CancellationToken cancellation)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        return Link(options, text => CitableFile.Article(text, provider), text => CitableFile.Authority(text, provider), cancellation);
    }

    private static LinkedCorpus Link(
        AnalyzerOptions options, Func<AdditionalText, ArticleFile?> articleOf, Func<AdditionalText, AuthorityFile?> authorityOf, CancellationToken cancellation)
    {
        // Two items of one shown path are one file, and the order of additional files is nobody's promise.
        var articles = new SortedDictionary<string, ParsedArticle>(StringComparer.Ordinal);
        foreach (ArticleFile file in options.AdditionalFiles.Select(articleOf).OfType<ArticleFile>())
        {
            if (TextReading.Read(file, cancellation) is { } read)
                articles[file.File] = read.Article;
        }

        ImmutableArray<AuthorityFile> authorities = [.. options.AdditionalFiles.Select(authorityOf).OfType<AuthorityFile>()];
        return CorpusLinker.Link(articles.Values, AuthorityFileReader.Read(authorities, cancellation).Authority, cancellation);
    }

    private static IEnumerable<CitableArticle> Citable(
        LinkedCorpus corpus, AnalyzerOptions options, Func<AdditionalText, ArticleFile?> articleOf, CancellationToken cancellation)
    {
        var files = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (ArticleFile file in options.AdditionalFiles.Select(articleOf).OfType<ArticleFile>())
            files[file.File] = file.Text;
        return CitableArticles.Of(corpus, file => files[file].GetText(cancellation)!.ToString(), cancellation);
    }
}
