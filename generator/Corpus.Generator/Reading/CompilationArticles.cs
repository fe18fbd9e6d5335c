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

/// <summary>The articles of a compilation side by side, for analyzers: linked, held against the rules across texts and indexed, once for all that ask.</summary>
/// <remarks>
/// A compiler has one <see cref="AnalyzerOptions"/> for all, but an editor makes another after each edit, be it of C#. So what is here belongs to
/// the files: as long as they are the same, it is the same.
/// </remarks>
internal sealed class CompilationArticles
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, CompilationArticles> ByOptions = new();

    // Of each text, the articles that it was last looked at beside.
    private static readonly ConditionalWeakTable<AdditionalText, StrongBox<CompilationArticles?>> ByText = new();

    private readonly CorpusFiles _own;
    private readonly EquatableArray<AdditionalText> _libraries;
    private readonly OnceMade<LinkedFiles[]> _corpora = new();
    private readonly OnceMade<ILookup<string, ReadingProblem>> _problems = new();
    private readonly OnceMade<ILookup<string, FileProblem>> _authorityProblems = new();
    private readonly OnceMade<PassageIndex> _passages = new();

    private CompilationArticles(CorpusFiles own, EquatableArray<AdditionalText> libraries)
    {
        _own = own;
        _libraries = libraries;
    }

    /// <summary>The articles among the additional files.</summary>
    public static CompilationArticles Of(AnalyzerOptions options, CancellationToken cancellation) =>
        ByOptions.TryGetValue(options, out CompilationArticles? known) ? known : ByOptions.GetValue(options, made => Find(made, cancellation));

    /// <summary>What is wrong with <paramref name="file"/> in the light of the other articles, at its place.</summary>
    public IEnumerable<FileProblem> Problems(ArticleFile file, CancellationToken cancellation)
    {
        ReadingProblem[] problems = [.. _problems.Get(Check, cancellation)[file.File]];
        if (problems.Length == 0 || file.Text.GetText(cancellation) is not { } text)
            return [];
        var lines = new LineMap(text.ToString());
        return problems.Select(problem => FileProblem.In(file.Path, problem, lines));
    }

    /// <summary>What is wrong with <paramref name="file"/>, by itself or beside the other authorities of its corpus.</summary>
    public IEnumerable<FileProblem> Problems(AuthorityFile file, CancellationToken cancellation) => _authorityProblems.Get(CheckAuthorities, cancellation)[file.Path];

    /// <summary>Where words stand in all that can be cited: the project's own articles, and those of the corpora that it refers to.</summary>
    public PassageIndex Passages(CancellationToken cancellation) => _passages.Get(Index, cancellation);

    /// <summary>The libraries whose texts cannot be read, in order of path.</summary>
    public IEnumerable<AdditionalText> UnreadableLibraries(CancellationToken cancellation) => _libraries.Where(library => !LibraryReading.IsReadable(library, cancellation));

    private static CompilationArticles Find(AnalyzerOptions options, CancellationToken cancellation)
    {
        var own = CorpusFiles.Of(options, cancellation);
        EquatableArray<AdditionalText> libraries = LibraryFiles.Of(options, cancellation);
        StrongBox<CompilationArticles?>[] boxes = [.. own.Articles.Select(static file => file.Text).Concat(libraries).Select(ByText.GetOrCreateValue)];
        if (boxes.Length > 0 && boxes[0].Value is { } known && known._own.Equals(own) && known._libraries.Equals(libraries))
            return known;
        var articles = new CompilationArticles(own, libraries);
        foreach (StrongBox<CompilationArticles?> box in boxes)
            box.Value = articles;
        return articles;
    }

    private ILookup<string, ReadingProblem> Check(CancellationToken cancellation) => OwnCorpora(cancellation)
        .SelectMany(corpus => CorpusChecks.Run(corpus.Linked, cancellation))
        .ToLookup(static problem => problem.File, static problem => problem.Problem, StringComparer.Ordinal);

    private ILookup<string, FileProblem> CheckAuthorities(CancellationToken cancellation) =>
        AuthorityFileReader.Problems(_own.Authorities, _own.Naming, cancellation).ToLookup(static problem => problem.Path, StringComparer.Ordinal);

    private PassageIndex Index(CancellationToken cancellation) => new(
        [
            .. OwnCorpora(cancellation).SelectMany(corpus => corpus.Citable(cancellation)),
            // Of libraries that have a file of one name, the first in order of name comes first on every machine.
            .. _libraries.SelectMany(library => LibraryReading.Articles(library, cancellation)).OrderBy(static citable => citable.Library, StringComparer.Ordinal),
        ],
        cancellation);

    private LinkedFiles[] OwnCorpora(CancellationToken cancellation) => _corpora.Get(token => Link(_own, token), cancellation);

    // The corpora of the files, as the generator makes them.
    private static LinkedFiles[] Link(CorpusFiles files, CancellationToken cancellation)
    {
        CorpusNaming naming = files.Naming;
        ReadAuthority authority = AuthorityFileReader.People(files.Authorities, naming, cancellation);
        ILookup<string, ArticleFile> byCorpus = files.Articles.ToLookup(file => naming.CorpusOf(file.Class), StringComparer.Ordinal);
        return [.. naming.Names.Select(corpus =>
        {
            ImmutableArray<ArticleFile> own = [.. byCorpus[corpus]];
            return new LinkedFiles(CorpusLinker.Link(Read(own, cancellation), authority.For(corpus), cancellation), own);
        })];
    }

    private static List<ParsedArticle> Read(IEnumerable<ArticleFile> files, CancellationToken cancellation)
    {
        var articles = new List<ParsedArticle>();
        foreach (ArticleFile file in files)
        {
            if (TextReading.Read(file, cancellation) is { } read)
                articles.Add(read.Article.WithoutAliasProblems());
        }

        return articles;
    }

    /// <summary>A corpus and its files.</summary>
    private sealed record LinkedFiles(LinkedCorpus Linked, ImmutableArray<ArticleFile> Files)
    {
        /// <summary>What can be cited of it.</summary>
        public IEnumerable<CitableArticle> Citable(CancellationToken cancellation)
        {
            Dictionary<string, AdditionalText> texts = Files.ToDictionary(static file => file.File, static file => file.Text, StringComparer.Ordinal);
            Dictionary<string, ParsedArticle> articles = Linked.Articles.ToDictionary(static linked => linked.Article.File, static linked => linked.Article, StringComparer.Ordinal);
            // A text that an analysis shows was read by it already: it is at hand, whoever asks.
            return CitableArticles.Of(
                Linked,
                file => TextIndex.Of(texts[file], articles[file], cancellation),
                file => texts[file].GetText(CancellationToken.None)!.ToString(),
                library: null,
                cancellation);
        }
    }
}
