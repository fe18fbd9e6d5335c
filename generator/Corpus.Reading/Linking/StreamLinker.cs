using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>An article of a stream, and what the others make of it.</summary>
/// <param name="Article">The article.</param>
/// <param name="SpeakerNames">What each of its speakers is called in the corpus; null where it is not the article that was counted.</param>
/// <param name="Problems">What is wrong between it and the others; an error means that it becomes no record.</param>
public sealed record StreamedArticle(ParsedArticle Article, string[]? SpeakerNames, EquatableArray<ReadingProblem> Problems);

/// <summary>
/// Links more articles than anybody wants to hold: they come twice, one after the other and both times in ordinal order of file, and are
/// forgotten again. Says of each what <see cref="CorpusLinker"/> and <see cref="CorpusChecks"/> say of all.
/// </summary>
/// <remarks>
/// The first time their speakers' names are counted, and what may come again, ids, texts, quotations, as numbers of a few bytes each. The
/// second time only what did come again is kept, so that who came first can be named.
/// </remarks>
/// <param name="authority">Who is who.</param>
public sealed class StreamLinker(Authority authority)
{
    private readonly SpeakerIdentities _identities = new(authority);
    private readonly NumberSet _ids = new();
    private readonly HashSet<ulong> _repeatedIds = [];
    private readonly Repeats _texts = new();
    private readonly Repeats _quotes = new();
    private readonly Dictionary<string, SpeakerDraft> _drafts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedSpeaker> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _firstFiles = new(StringComparer.Ordinal);
    private SameTextCheck? _sameText;
    private ContestedQuotationCheck? _contested;

    /// <summary>Takes an article for the first time. One that is not valid counts for nothing.</summary>
    public void Count(ParsedArticle article)
    {
        if (!article.IsValid)
            return;
        if (!_ids.Add(HashOf(article.Id)))
        {
            _repeatedIds.Add(HashOf(article.Id));
            return;
        }

        foreach (ParsedSpeaker speaker in article.Speakers)
        {
            SpeakerIdentity identity = _identities.Of(speaker, article.Id);
            if (identity.OnlyArticle is null)
                Draft(_drafts, identity).Add(speaker, null);
        }

        ArticleFingerprint fingerprint = article.Fingerprint;
        if (fingerprint.Text != 0)
            _texts.Add(fingerprint.Text);
        for (int i = 0; i < article.Quotes.Count && i < fingerprint.Quotes.Count; i++)
        {
            if (ContestedQuotationCheck.IsCompared(article.Quotes[i], fingerprint.Quotes[i]))
                _quotes.Add(fingerprint.Quotes[i]);
        }
    }

    /// <summary>Takes a valid article for the second time, when all have been counted.</summary>
    public StreamedArticle Link(ParsedArticle article)
    {
        if (_sameText is null)
            Settle();
        if (_repeatedIds.Contains(HashOf(article.Id)))
        {
            if (_firstFiles.TryGetValue(article.Id, out string? first))
                return new(article, [], new([DuplicateIds.Problem(article, first)]));
            _firstFiles.Add(article.Id, article.File);
        }

        if (Speakers(article) is not { } speakers)
            return new(article, null, default);
        var problems = new List<LinkProblem>();
        _sameText!.Check(article, problems);
        _contested!.Check(article, index => speakers[index], problems);
        return new(article, Array.ConvertAll(speakers, static speaker => speaker.Name), problems.Select(static problem => problem.Problem).ToEquatableArray());
    }

    /// <summary>Who the article's speakers are; null where one of them was never counted.</summary>
    private LinkedSpeaker[]? Speakers(ParsedArticle article)
    {
        SpeakerIdentity[] identities = Array.ConvertAll(article.Speakers.ToArray(), speaker => _identities.Of(speaker, article.Id));
        var own = new Dictionary<string, SpeakerDraft>(StringComparer.Ordinal);
        for (int i = 0; i < identities.Length; i++)
        {
            if (identities[i].OnlyArticle is not null)
                Draft(own, identities[i]).Add(article.Speakers[i], null);
        }

        var speakers = new LinkedSpeaker[identities.Length];
        for (int i = 0; i < speakers.Length; i++)
        {
            if (own.TryGetValue(identities[i].Text, out SpeakerDraft? draft))
                speakers[i] = draft.Build(new HashSet<string>(StringComparer.Ordinal));
            else if (_speakers.TryGetValue(identities[i].Text, out LinkedSpeaker? known))
                speakers[i] = known;
            else
                return null;
        }

        return speakers;
    }

    /// <summary>Gives out keys in an order that does not depend on where a speaker was met first.</summary>
    private void Settle()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, SpeakerDraft> draft in _drafts.OrderBy(static draft => draft.Key, StringComparer.Ordinal))
            _speakers.Add(draft.Key, draft.Value.Build(keys));
        _drafts.Clear();
        _sameText = new(_texts.Contains);
        _contested = new(_quotes.Contains);
    }

    private static SpeakerDraft Draft(Dictionary<string, SpeakerDraft> drafts, SpeakerIdentity identity)
    {
        if (!drafts.TryGetValue(identity.Text, out SpeakerDraft? draft))
        {
            draft = new SpeakerDraft(identity.Person, identity.OnlyArticle);
            drafts.Add(identity.Text, draft);
        }

        return draft;
    }

    /// <summary>FNV-1a over the letters of an id.</summary>
    private static ulong HashOf(string id)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in id)
            hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
