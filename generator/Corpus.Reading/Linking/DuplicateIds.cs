using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Leaves one file an id.</summary>
internal static class DuplicateIds
{
    /// <summary>The articles in ordinal order of id, without those whose id a file with an ordinally earlier path has.</summary>
    public static List<ParsedArticle> Settle(IEnumerable<ParsedArticle> articles, List<LinkProblem> problems)
    {
        var kept = new List<ParsedArticle>();
        foreach (ParsedArticle article in articles.OrderBy(static a => a.Id, StringComparer.Ordinal).ThenBy(static a => a.File, StringComparer.Ordinal))
        {
            ParsedArticle? first = kept.Count > 0 ? kept[kept.Count - 1] : null;
            if (first is null || first.Id != article.Id)
                kept.Add(article);
            else if (first.File != article.File) // the same file given twice is one file
                problems.Add(new(article.File, Problem(article, first.File)));
        }

        return kept;
    }

    /// <summary>Says that another file already has the id of <paramref name="article"/>.</summary>
    public static ReadingProblem Problem(ParsedArticle article, string first)
    {
        string advice = article.IdSpan.Length > 0 ? "Write another `id` here."
            : ArticleId.OfPath(article.File) == ArticleId.OfPath(first) ? "Rename one of the two, or give this one an `id` in front matter."
            : "Rename one of the two, give this one an `id` in front matter, or make ids from paths: set the MSBuild property `CorpusIds` to `Path`, or the tool's option `--ids` to `path`.";
        return new(Rules.DuplicateId, article.IdSpan, article.IdLine, article.IdColumn, $"The file {first} already has the id `{Shown.Of(article.Id)}`. {advice}");
    }
}
