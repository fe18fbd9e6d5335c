using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Puts articles side by side: one speaker across articles, one file an id.</summary>
public static class CorpusLinker
{
    /// <summary>Links <paramref name="articles"/>. Their order does not matter.</summary>
    /// <param name="articles">The articles, in any order; those that are not valid are left out.</param>
    /// <param name="authority">Who is who.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static LinkedCorpus Link(IEnumerable<ParsedArticle> articles, Authority authority, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var problems = new List<LinkProblem>();
        List<ParsedArticle> kept = DuplicateIds.Settle(articles.Where(static article => article.IsValid), problems);
        (EquatableArray<LinkedArticle> linked, EquatableArray<LinkedSpeaker> speakers) = new SpeakerLinker(authority).Link(kept, cancellation);
        return new(linked, speakers, problems.OrderBy(static problem => problem.File, StringComparer.Ordinal).ToEquatableArray());
    }
}
