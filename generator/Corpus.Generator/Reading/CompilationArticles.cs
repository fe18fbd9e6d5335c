using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Reading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Reading;

/// <summary>The articles of a compilation side by side, for analyzers: read, linked and held against the rules across texts, once for all that ask.</summary>
/// <remarks>It belongs to the <see cref="AnalyzerOptions"/>, of which a compiler has one for all files and an editor another after each edit.</remarks>
internal sealed class CompilationArticles
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, CompilationArticles> All = new();

    private readonly object _gate = new();
    private ILookup<string, ReadingProblem>? _problems;

    /// <summary>What is wrong with <paramref name="file"/> in the light of the other articles, at its place.</summary>
    public static IEnumerable<FileProblem> Problems(AnalyzerOptions options, ArticleFile file, CancellationToken cancellation)
    {
        ReadingProblem[] problems = [.. All.GetValue(options, static _ => new()).ProblemsOf(options, cancellation)[file.File]];
        if (problems.Length == 0 || file.Text.GetText(cancellation) is not { } text)
            return [];
        var lines = new LineMap(text.ToString());
        return problems.Select(problem => FileProblem.In(file.Path, problem, lines));
    }

    private ILookup<string, ReadingProblem> ProblemsOf(AnalyzerOptions options, CancellationToken cancellation)
    {
        lock (_gate)
            return _problems ??= Check(options, cancellation);
    }

    private static ILookup<string, ReadingProblem> Check(AnalyzerOptions options, CancellationToken cancellation)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;

        // Two items of one shown path are one file, and the order of additional files is nobody's promise.
        var articles = new SortedDictionary<string, ParsedArticle>(StringComparer.Ordinal);
        foreach (ArticleFile file in options.AdditionalFiles.Select(text => ArticleFile.Of(text, provider)).OfType<ArticleFile>())
        {
            if (TextReading.Read(file, cancellation) is { } read)
                articles[file.File] = read.Article;
        }

        ImmutableArray<AuthorityFile> authorities = [.. options.AdditionalFiles.Select(text => AuthorityFile.Of(text, provider)).OfType<AuthorityFile>()];
        LinkedCorpus corpus = CorpusLinker.Link(articles.Values, AuthorityFileReader.Read(authorities, cancellation).Authority, cancellation);
        return CorpusChecks.Run(corpus, cancellation).ToLookup(static problem => problem.File, static problem => problem.Problem, StringComparer.Ordinal);
    }
}
