using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Where words stand in the articles of a corpus. Built once, in time and memory linear in the texts; a citation is looked up by its rarest
/// word. The same articles give the same answers, whatever order they come in.
/// </summary>
public sealed class PassageIndex
{
    private readonly PassageText[] _texts;
    private readonly WordPostings _words;
    private readonly NearestPassage _nearest;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Builds the index.</summary>
    /// <param name="articles">The articles, each with its text.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public PassageIndex(IEnumerable<CitableArticle> articles, CancellationToken cancellation = default)
    {
        Articles = articles.OrderBy(static citable => citable.Article.File, StringComparer.Ordinal).ToEquatableArray();
        var texts = new List<PassageText>(Articles.Count);
        foreach (CitableArticle article in Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            texts.Add(new(article));
            foreach (CitableSpeaker speaker in article.Speakers)
                _names[speaker.Key] = speaker.Name;
        }

        _texts = [.. texts];
        _words = new(_texts, cancellation);
        _nearest = new(_texts, _words);
    }

    /// <summary>The articles, in ordinal order of file: the corpus's order.</summary>
    public EquatableArray<CitableArticle> Articles { get; }

    /// <summary>The name of the speaker with <paramref name="key"/>; null where nobody has it.</summary>
    public string? NameOf(string key) => _names.TryGetValue(key, out string? name) ? name : null;

    /// <summary>Looks a citation up.</summary>
    /// <param name="citation">The words; <c>[…]</c> stands for words that are left out.</param>
    /// <param name="speaker">The key of who is to have said them; null where it may be anybody, or nobody.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public CitationFinding Find(string citation, string? speaker = null, CancellationToken cancellation = default)
    {
        CitationPart[] parts = CitationPart.Of(citation);
        if (parts.Length == 0 || !parts.All(static part => part.HasWords))
            return new(CitationStatus.NoWords, null, null);

        List<Place>[] places = Array.ConvertAll(parts, part => Places(part, cancellation));
        int missing = Array.FindIndex(places, static found => found.Count == 0);
        if (missing >= 0)
            return Nearest(parts, missing, cancellation);

        bool IsSaid(Place place) => speaker is null || _texts[place.Text].IsSaidBy(place.Span, speaker);
        bool Stands(Place place) => _texts[place.Text].Retracted is null;

        // What stands and is the speaker's comes before what was retracted, and that before what is somebody else's.
        if ((Chain(places, place => Stands(place) && IsSaid(place)) ?? Chain(places, IsSaid)) is { } said)
            return new(CitationStatus.Verbatim, Passage(said), null);
        if ((Chain(places, place => _texts[place.Text].SpeakerOf(place.Span) is not null) ?? Chain(places, static _ => true)) is { } others)
            return new(CitationStatus.OtherSpeaker, Passage(others), null);
        return new(CitationStatus.NotTogether, null, null);
    }

    private CitationFinding Nearest(CitationPart[] parts, int missing, CancellationToken cancellation)
    {
        if (_nearest.Find(parts[missing], cancellation) is not { } nearest)
            return new(CitationStatus.NotFound, null, null);
        Passage passage = _texts[nearest.Text].Passage(nearest.Span, nearest.Text);
        IEnumerable<string> mended = parts.Select((part, i) => i == missing ? passage.Text : part.Text);
        return new(CitationStatus.NotFound, passage, CitationPart.Join(mended));
    }

    private Passage Passage(Place[] chain)
    {
        Passage first = _texts[chain[0].Text].Passage(chain[0].Span, chain[0].Text);
        return chain.Length == 1 ? first : first with { Quote = null };
    }

    /// <summary>Everywhere that a part stands, from word to word, in the corpus's order.</summary>
    private List<Place> Places(CitationPart part, CancellationToken cancellation)
    {
        ReadOnlySpan<int> rarest = default;
        int offset = -1;
        foreach (SourceSpan word in part.Words)
        {
            ReadOnlySpan<int> postings = _words.Of(part.Text.AsSpan(word.Start, word.Length));
            if (offset < 0 || postings.Length < rarest.Length)
            {
                rarest = postings;
                offset = word.Start;
            }
        }

        var places = new List<Place>();
        foreach (int word in rarest)
        {
            cancellation.ThrowIfCancellationRequested();
            int text = _words.TextOf(word);
            int start = _words.StartOf(word) - offset;
            if (start >= 0 && Stands(part.Text, _texts[text].Folded, start))
                places.Add(new(text, new(start, part.Text.Length)));
        }

        return places;
    }

    private static bool Stands(string part, string folded, int start)
    {
        if (string.CompareOrdinal(folded, start, part, 0, part.Length) != 0)
            return false;
        int end = start + part.Length;
        bool cutsHead = start > 0 && FoldedWords.IsWord(part[0]) && FoldedWords.IsWord(folded[start - 1]);
        bool cutsTail = end < folded.Length && FoldedWords.IsWord(part[part.Length - 1])
            && (FoldedWords.IsWord(folded[end]) || (folded[end] == '\'' && end + 1 < folded.Length && FoldedWords.IsWord(folded[end + 1])));
        return !cutsHead && !cutsTail;
    }

    /// <summary>The first places of all parts, in their order, in one article.</summary>
    private static Place[]? Chain(List<Place>[] places, Func<Place, bool> isMeant)
    {
        int[] next = new int[places.Length];
        var chain = new Place[places.Length];
        int text = 0;
        for (int part = 0; part < places.Length;)
        {
            int from = part == 0 ? 0 : chain[part - 1].Span.End;
            List<Place> all = places[part];
            while (next[part] < all.Count && (all[next[part]].Text < text || (all[next[part]].Text == text && all[next[part]].Span.Start < from) || !isMeant(all[next[part]])))
                next[part]++;
            if (next[part] == all.Count)
                return null;
            chain[part] = all[next[part]];
            if (part > 0 && chain[part].Text > text)
            {
                // This article lacks the part: on with the one that has it.
                text = chain[part].Text;
                part = 0;
            }
            else
            {
                text = chain[part].Text;
                part++;
            }
        }

        return chain;
    }

    private readonly record struct Place(int Text, SourceSpan Span);
}
