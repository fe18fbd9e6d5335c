using System;
using System.Collections.Generic;
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
    private LinkedCorpus[]? _corpora;
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
            return _problems ??= CorporaOf(options, cancellation)
                .SelectMany(corpus => CorpusChecks.Run(corpus, cancellation))
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
                    .. CorporaOf(options, cancellation).SelectMany(corpus => Citable(corpus, options, text => ArticleFile.Of(text, provider), cancellation)),
                    .. Citable(CitableCorpus(options, cancellation), options, text => CitableFile.Article(text, provider), cancellation),
                ],
                cancellation);
        }
    }

    /// <summary>The project's own corpora, as the generator makes them.</summary>
    private LinkedCorpus[] CorporaOf(AnalyzerOptions options, CancellationToken cancellation)
    {
        if (_corpora is not null)
            return _corpora;
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        ArticleFile[] files = [.. options.AdditionalFiles.Select(text => ArticleFile.Of(text, provider)).OfType<ArticleFile>()];
        ReadAuthority authority = Authorities(options, text => AuthorityFile.Of(text, provider), cancellation);
        var naming = CorpusNaming.Of(files.Select(static file => file.Class), CorpusOptions.Read(provider.GlobalOptions).ClassName);
        ILookup<string, ArticleFile> byCorpus = files.ToLookup(file => naming.CorpusOf(file.Class), StringComparer.Ordinal);
        return _corpora = [.. naming.Names.Select(corpus => Link(byCorpus[corpus], authority.For(corpus, naming), cancellation))];
    }

    private static LinkedCorpus CitableCorpus(AnalyzerOptions options, CancellationToken cancellation)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        ReadAuthority authority = Authorities(options, text => CitableFile.Authority(text, provider), cancellation);
        return Link(options.AdditionalFiles.Select(text => CitableFile.Article(text, provider)).OfType<ArticleFile>(), authority.For("", CorpusNaming.Of([], "")), cancellation);
    }

    private static ReadAuthority Authorities(AnalyzerOptions options, Func<AdditionalText, AuthorityFile?> authorityOf, CancellationToken cancellation) =>
        AuthorityFileReader.Read([.. options.AdditionalFiles.Select(authorityOf).OfType<AuthorityFile>()], cancellation);

    private static LinkedCorpus Link(IEnumerable<ArticleFile> files, Authority authority, CancellationToken cancellation)
    {
        // Two items of one shown path are one file, and the order of additional files is nobody's promise.
        var articles = new SortedDictionary<string, ParsedArticle>(StringComparer.Ordinal);
        foreach (ArticleFile file in files)
        {
            if (TextReading.Read(file, cancellation) is { } read)
                articles[file.File] = read.Article.WithoutAliasProblems();
        }

        return CorpusLinker.Link(articles.Values, authority, cancellation);
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
