using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Makes the articles of a linked corpus citable.</summary>
public static class CitableArticles
{
    /// <summary>The articles, each with its index and who its speakers are in the corpus.</summary>
    /// <param name="corpus">The linked articles.</param>
    /// <param name="indexOf">The index of a file.</param>
    /// <param name="textOf">The text of a file; asked for where a passage of it is shown.</param>
    /// <param name="library">The library that the corpus comes from; null where it is the project's own.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static IEnumerable<CitableArticle> Of(
        LinkedCorpus corpus, Func<string, ArticleIndex> indexOf, Func<string, string> textOf, string? library = null, CancellationToken cancellation = default)
    {
        Dictionary<string, CitableSpeaker> speakers = corpus.Speakers.ToDictionary(
            static speaker => speaker.Key, static speaker => new CitableSpeaker(speaker.Key, speaker.Name), StringComparer.Ordinal);
        return corpus.Articles.Select(linked =>
        {
            cancellation.ThrowIfCancellationRequested();
            string file = linked.Article.File;
            return new CitableArticle(indexOf(file), linked.SpeakerKeys.Select(key => speakers[key]).ToEquatableArray(), () => textOf(file), library);
        });
    }
}
