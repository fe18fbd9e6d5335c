using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Joins the speakers of articles: by the authority where it knows them, else by their full names.</summary>
internal sealed class SpeakerLinker(Authority authority)
{
    private readonly SpeakerIdentities _identities = new(authority);
    private readonly Dictionary<string, SpeakerDraft> _drafts = new(StringComparer.Ordinal);

    /// <summary>Links <paramref name="articles"/>, which come in ordinal order of id.</summary>
    public (EquatableArray<LinkedArticle> Articles, EquatableArray<LinkedSpeaker> Speakers) Link(IReadOnlyList<ParsedArticle> articles, CancellationToken cancellation)
    {
        var identities = new List<string[]>(articles.Count);
        foreach (ParsedArticle article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            identities.Add(Array.ConvertAll(article.Speakers.ToArray(), speaker => Collect(speaker, article.Id)));
        }

        // Keys are given out in an order that does not depend on where a speaker was met first.
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var speakers = new Dictionary<string, LinkedSpeaker>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, SpeakerDraft> draft in _drafts.OrderBy(static draft => draft.Key, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            speakers.Add(draft.Key, draft.Value.Build(keys));
        }

        return (
            articles.Select((article, i) => new LinkedArticle(article, identities[i].Select(identity => speakers[identity].Key).ToEquatableArray())).ToEquatableArray(),
            speakers.Values.OrderBy(static speaker => speaker.Key, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>Adds a speaker of the article with id <paramref name="articleId"/>.</summary>
    /// <returns>What identifies the speaker in the corpus.</returns>
    private string Collect(ParsedSpeaker speaker, string articleId)
    {
        SpeakerIdentity identity = _identities.Of(speaker, articleId);
        if (!_drafts.TryGetValue(identity.Text, out SpeakerDraft? draft))
        {
            draft = new SpeakerDraft(identity.Person, identity.OnlyArticle);
            _drafts.Add(identity.Text, draft);
        }

        draft.Add(speaker, articleId);
        return identity.Text;
    }
}
