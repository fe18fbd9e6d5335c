using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>How many quotations with one trait were found.</summary>
/// <param name="Trait">The trait.</param>
/// <param name="Count">All that have it.</param>
/// <param name="Found">Those found.</param>
/// <param name="FoundExactly">Those found to the letter.</param>
internal sealed record RecallFigures(string Trait, int Count, int Found, int FoundExactly)
{
    /// <summary>Counts by trait.</summary>
    public static List<RecallFigures> Of(IEnumerable<ArticleComparison> articles)
    {
        var byTrait =
            from article in articles
            from index in Enumerable.Range(0, article.GoldPieces.Count)
            from trait in GoldTraits.Of(article, index)
            group (Found: article.IsFound(index), Exactly: article.IsFoundExactly(index)) by trait;
        return
        [
            .. byTrait
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(static group => new RecallFigures(group.Key, group.Count(), group.Count(static piece => piece.Found), group.Count(static piece => piece.Exactly))),
        ];
    }
}
