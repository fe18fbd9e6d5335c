using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>The ids of the articles so far: the first file that has one keeps it.</summary>
internal sealed class ArticleIds
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>Takes an article in.</summary>
    /// <returns>What the linker has against it: nothing, or that an earlier file has its id.</returns>
    internal IReadOnlyList<ReadingProblem> Add(ParsedArticle article)
    {
        if (_files.TryAdd(article.Id, article.File))
            return [];
        LinkedCorpus both = CorpusLinker.Link([NameOnly(article.Id, _files[article.Id]), NameOnly(article.Id, article.File)], Authority.Empty);
        return [.. both.Problems.Where(problem => problem.File == article.File).Select(problem => problem.Problem)];
    }

    private static ParsedArticle NameOnly(string id, string file) => new()
    {
        Id = id,
        File = file,
        Metadata = ArticleMetadata.Empty,
        Lead = "",
        Paragraphs = default,
        Quotes = default,
        Speakers = default,
        WordCount = 0,
        Problems = default,
    };
}
