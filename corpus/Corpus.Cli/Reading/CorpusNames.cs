using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>What the articles of a corpus know of one another: names, the places of quotations, and nothing of their texts.</summary>
internal sealed class CorpusNames
{
    private readonly Dictionary<string, EquatableArray<string>> _keys;
    private readonly Dictionary<string, string> _names;
    private readonly ILookup<string, ReadingProblem> _problems;

    private CorpusNames(LinkedCorpus corpus, CancellationToken cancellation)
    {
        _keys = corpus.Articles.ToDictionary(article => article.Article.File, article => article.SpeakerKeys, StringComparer.Ordinal);
        _names = corpus.Speakers.ToDictionary(speaker => speaker.Key, speaker => speaker.Name, StringComparer.Ordinal);
        _problems = corpus.Problems.Concat(CorpusChecks.Run(corpus, cancellation)).ToLookup(problem => problem.File, problem => problem.Problem, StringComparer.Ordinal);
    }

    /// <summary>Reads the files for their names, and links those.</summary>
    internal static CorpusNames In(List<ArticleFile> files, Authority authority, CancellationToken cancellation) =>
        new(
            CorpusLinker.Link(
                files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(file => FileReading.Of(file, cancellation).Article).OfType<ParsedArticle>().Where(article => article.IsValid).Select(NamesOnly).ToList(),
                authority,
                cancellation),
            cancellation);

    /// <summary>What the other files have against a file.</summary>
    internal IReadOnlyList<ReadingProblem> ProblemsOf(string file) => [.. _problems[file]];

    /// <summary>What the speakers of an article are called in the corpus; null where its file has other ones than before.</summary>
    internal string[]? SpeakersOf(ParsedArticle article) =>
        _keys.TryGetValue(article.File, out EquatableArray<string> keys) && keys.Count == article.Speakers.Count
            ? [.. keys.Select(key => _names[key])]
            : null;

    private static ParsedArticle NamesOnly(ParsedArticle article) => article with
    {
        Metadata = ArticleMetadata.Empty,
        Lead = "",
        Paragraphs = default,
        Problems = default,
    };
}
