using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Where words stand in the articles of a corpus. It is put together from the indexes of the articles, of which it takes over as they are those
/// that it was put together from before; a citation is looked up by the articles that have all of its words. The same articles give the same
/// answers, whatever order they come in. It can be asked on several threads at once.
/// </summary>
public sealed class PassageIndex
{
    private const int MostDots = 16;

    private readonly WordGroup? _words;
    private readonly NearestPassage? _nearest;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, CitableArticle>> _byId;
    private readonly bool _isOneCorpus;

    /// <summary>Puts the index together.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public PassageIndex(IEnumerable<CitableArticle> articles, CancellationToken cancellation = default)
    {
        Articles = articles.OrderBy(static citable => citable.Article.File, StringComparer.Ordinal).ToEquatableArray();
        var indexes = new ArticleIndex[Articles.Count];
        for (int i = 0; i < indexes.Length; i++)
        {
            indexes[i] = Articles[i].Index;
            foreach (CitableSpeaker speaker in Articles[i].Speakers)
                _names[speaker.Key] = speaker.Name;
        }

        // Where nothing else can be meant, nobody needs to be told which library it is.
        _isOneCorpus = Array.TrueForAll([.. Articles], citable => citable.Library == Articles[0].Library);
        _byId = new(() => Articles.ToLookup(static citable => citable.Article.Id, StringComparer.Ordinal));
        cancellation.ThrowIfCancellationRequested();
        _words = WordTree.Of(indexes.Select(static index => index.Words), cancellation);
        _nearest = _words is null ? null : new(_words, indexes);
    }

    /// <summary>The articles, in ordinal order of file: the corpus's order.</summary>
    public EquatableArray<CitableArticle> Articles { get; }

    /// <summary>The articles with this id; there may be one in each of several corpora.</summary>
    public IEnumerable<CitableArticle> WithId(string id) => _byId.Value[id];

    /// <summary>The name of the speaker with <paramref name="key"/>; null where nobody has it.</summary>
    public string? NameOf(string key) => _names.TryGetValue(key, out string? name) ? name : null;

    /// <summary>Looks a citation up.</summary>
    /// <param name="citation">The words; <c>[…]</c> stands for words that are left out.</param>
    /// <param name="speaker">The key of who is to have said them; null where it may be anybody, or nobody.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public CitationFinding Find(string citation, string? speaker = null, CancellationToken cancellation = default)
    {
        CitationPart[] parts = CitationPart.Of(citation, out CitationPart? all);
        if (!HaveWords(parts))
            return new(CitationStatus.NoWords, null, null);
        // An article that leaves words out itself is cited with its marks.
        CitationFinding? whole = all is null ? null : Standing([all], speaker, cancellation);
        if (whole is { Status: CitationStatus.Verbatim })
            return whole;
        if (Standing(parts, speaker, cancellation) is { } found)
            return found.Status == CitationStatus.Verbatim ? found : whole ?? found;
        return Omissions.Dots(citation) is { Count: > 0 } dots
            ? MissingWithDots(citation, parts, dots, speaker, cancellation)
            : Missing(citation, parts, cancellation);
    }

    /// <summary>What became of words that stand nowhere, where their dots may stand for words that are left out.</summary>
    private CitationFinding MissingWithDots(string citation, CitationPart[] parts, IReadOnlyList<SourceSpan> dots, string? speaker, CancellationToken cancellation)
    {
        string marked = Omissions.Marked(citation, dots);
        CitationPart[] kept = CitationPart.Of(marked);
        if (!HaveWords(kept))
            return Missing(citation, parts, cancellation);
        if (Standing(kept, speaker, cancellation) is { Passage: { } passage })
            return LeftOut(citation, dots, speaker, cancellation) ?? new(CitationStatus.LeftOut, passage, marked);
        CitationFinding whole = Missing(citation, parts, cancellation);
        if (whole.Mended is { } mended && CitationEdits.IsNear(citation, mended))
            return whole;
        CitationFinding parted = Missing(marked, kept, cancellation);
        return parted.Passage is null ? whole : parted;
    }

    /// <summary>The citation with marks for as few of its dots as can be: the article may have some of them itself. Null where all are needed.</summary>
    private CitationFinding? LeftOut(string citation, IReadOnlyList<SourceSpan> dots, string? speaker, CancellationToken cancellation)
    {
        if (dots.Count is 1 or > MostDots)
            return null;
        CitationFinding? best = null;
        List<SourceSpan> needed = [.. dots];
        foreach (SourceSpan own in dots)
        {
            List<SourceSpan> fewer = needed.FindAll(other => other != own);
            string marked = Omissions.Marked(citation, fewer);
            if (CitationPart.Of(marked) is var parts && HaveWords(parts) && Standing(parts, speaker, cancellation) is { Passage: { } passage })
                (best, needed) = (new(CitationStatus.LeftOut, passage, marked), fewer);
        }

        return best;
    }

    /// <summary>
    /// The best place where all parts stand in one article, in their order; null where there is none. What stands and is the speaker's comes
    /// before what was retracted, that before what is somebody else's, that before what is the speaker's in part, and that before what is
    /// nobody's.
    /// </summary>
    private CitationFinding? Standing(CitationPart[] parts, string? speaker, CancellationToken cancellation)
    {
        Chain? retracted = null;
        var others = new Best();
        var partly = new Best();
        var nobodys = new Best();
        foreach (int article in ArticlesWith(parts))
        {
            cancellation.ThrowIfCancellationRequested();
            var text = new PassageText(Articles[article]);
            bool isQuoted = speaker is not null && text.Quotes(speaker);
            // Somebody else is known already, and nothing better can be here.
            if (speaker is not null && !isQuoted && others.IsSettled)
                continue;
            List<SourceSpan>[] places = Array.ConvertAll(parts, text.PlacesOf);
            if (Chain.Of(places, static _ => true, article) is not { } chain)
                continue;
            Chain? said = speaker is null ? chain : isQuoted ? Chain.Of(places, place => text.IsSaidBy(place, speaker), article) : null;
            if (said is not null && text.Retracted is null)
                return new(CitationStatus.Verbatim, Passage(said), null);
            retracted ??= said;
            if (speaker is null || retracted is not null)
                continue;
            others.Add(SaidByOne(places, text, article), text);
            if (isQuoted && parts.Length == 1 && places[0].Find(place => text.SaidBy(place, speaker).Any()) is { Length: > 0 } place)
                partly.Add(new(article, place, 1), text);
            nobodys.Add(chain, text);
        }

        if (retracted is not null)
            return new(CitationStatus.Verbatim, Passage(retracted), null);
        if (others.Chain is { } other)
            return new(CitationStatus.OtherSpeaker, Passage(other), null);
        if (partly.Chain is { } part)
        {
            var text = new PassageText(Articles[part.Article]);
            return new(CitationStatus.OtherSpeaker, Passage(part) with { Speaker = null }, null) { Said = string.Join(Omissions.Between, text.SaidBy(part.First, speaker!).Select(text.TextAt)) };
        }

        // Its first part may be somebody's, but nobody said all of it.
        return nobodys.Chain is { } chosen ? new(CitationStatus.OtherSpeaker, Passage(chosen) with { Speaker = null }, null) : null;
    }

    private static bool HaveWords(CitationPart[] parts) => parts.Length > 0 && Array.TrueForAll(parts, static part => part.Words.Length > 0);

    private Chain? SaidByOne(List<SourceSpan>[] places, PassageText text, int article)
    {
        foreach (CitableSpeaker speaker in Articles[article].Speakers)
        {
            if (Chain.Of(places, place => text.IsSaidBy(place, speaker.Key), article) is { } said)
                return said;
        }

        return null;
    }

    private CitationFinding Missing(string citation, CitationPart[] parts, CancellationToken cancellation)
    {
        int missing = parts.Length == 1 ? 0 : Array.FindIndex(parts, part => !StandsAnywhere(part, cancellation));
        if (missing < 0)
            return new(CitationStatus.NotTogether, null, null);
        if (_nearest?.Find(parts[missing], cancellation) is not { } nearest)
            return new(CitationStatus.NotFound, null, null);
        Passage passage = Passage(nearest.Article, nearest.Span);
        SourceSpan wrong = parts[missing].Span;
        return new(CitationStatus.NotFound, passage, citation.Substring(0, wrong.Start) + passage.Text + citation.Substring(wrong.End));
    }

    private bool StandsAnywhere(CitationPart part, CancellationToken cancellation)
    {
        foreach (int article in ArticlesWith(part))
        {
            cancellation.ThrowIfCancellationRequested();
            if (new PassageText(Articles[article]).PlacesOf(part).Count > 0)
                return true;
        }

        return false;
    }

    private IEnumerable<int> ArticlesWith(params CitationPart[] parts) =>
        _words?.ArticlesWith(parts.Length == 1 ? parts[0].Hashes : [.. parts.SelectMany(static part => part.Hashes)]) ?? [];

    private Passage Passage(Chain chain)
    {
        Passage first = Passage(chain.Article, chain.First);
        return chain.Parts == 1 ? first : first with { Quote = null };
    }

    private Passage Passage(int article, SourceSpan stretch) =>
        new PassageText(Articles[article]).Passage(stretch, article) with { Library = _isOneCorpus ? null : Articles[article].Library };

    /// <summary>The first of several that stands; where all were retracted, the first of them.</summary>
    private sealed class Best
    {
        public Chain? Chain { get; private set; }

        /// <summary>Whether there is one that stands.</summary>
        public bool IsSettled { get; private set; }

        public void Add(Chain? chain, PassageText text)
        {
            if (chain is null || IsSettled || (Chain is not null && text.Retracted is not null))
                return;
            Chain = chain;
            IsSettled = text.Retracted is null;
        }
    }

    /// <summary>Places of all parts in one article, in their order.</summary>
    private sealed record Chain(int Article, SourceSpan First, int Parts)
    {
        /// <summary>The first places that are meant, each behind the one before; null where a part has none.</summary>
        public static Chain? Of(List<SourceSpan>[] places, Func<SourceSpan, bool> isMeant, int article)
        {
            SourceSpan? first = null;
            int from = 0;
            foreach (List<SourceSpan> part in places)
            {
                int next = part.FindIndex(place => place.Start >= from && isMeant(place));
                if (next < 0)
                    return null;
                first ??= part[next];
                from = part[next].End;
            }

            return new(article, first!.Value, places.Length);
        }
    }
}
