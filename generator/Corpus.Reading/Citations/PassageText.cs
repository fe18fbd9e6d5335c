using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>What is said in one article of the corpus, and by whom. Stretches are those of the folded text.</summary>
internal sealed class PassageText(CitableArticle citable)
{
    private readonly ArticleIndex _index = citable.Index;

    /// <summary>Why the article was retracted; null where it stands.</summary>
    public string? Retracted => citable.Article.Metadata.Retracted;

    /// <summary>Whether the speaker with <paramref name="key"/> is quoted at all.</summary>
    public bool Quotes(string key)
    {
        foreach (CitableSpeaker speaker in citable.Speakers)
        {
            if (speaker.Key == key)
                return true;
        }

        return false;
    }

    /// <summary>Whether all words of a stretch are those of the speaker with <paramref name="key"/>.</summary>
    public bool IsSaidBy(SourceSpan stretch, string key)
    {
        (int first, int end) = _index.QuotesAt(stretch);
        int at = stretch.Start;
        for (int i = first; i < end; i++)
        {
            if (SpeakerOf(i)?.Key != key)
                continue;
            SourceSpan quote = _index.Quote(i);
            if (FoldedWords.IsIn(_index.Folded, at, quote.Start))
                return false;
            at = Math.Max(at, quote.End);
        }

        return !FoldedWords.IsIn(_index.Folded, at, stretch.End);
    }

    /// <summary>Of a stretch, what the speaker with <paramref name="key"/> says, in the text's order.</summary>
    public IEnumerable<SourceSpan> SaidBy(SourceSpan stretch, string key)
    {
        (int first, int end) = _index.QuotesAt(stretch);
        int at = stretch.Start;
        for (int i = first; i < end; i++)
        {
            SourceSpan quote = _index.Quote(i);
            int from = Math.Max(at, quote.Start);
            int to = Math.Min(stretch.End, quote.End);
            if (from >= to || SpeakerOf(i)?.Key != key || !FoldedWords.IsIn(_index.Folded, from, to))
                continue;
            yield return SourceSpan.FromBounds(from, to);
            at = to;
        }
    }

    /// <summary>Who says all words of a stretch; null where nobody does.</summary>
    public CitableSpeaker? SpeakerOf(SourceSpan stretch)
    {
        (int first, int end) = _index.QuotesAt(stretch);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        for (int i = first; i < end; i++)
        {
            if (SpeakerOf(i) is { } speaker && asked.Add(speaker.Key) && IsSaidBy(stretch, speaker.Key))
                return speaker;
        }

        return null;
    }

    /// <summary>Everywhere that a part of a citation stands, from word to word, in the text's order.</summary>
    public List<SourceSpan> PlacesOf(CitationPart part)
    {
        ReadOnlySpan<int> rarest = default;
        int offset = -1;
        for (int i = 0; i < part.Words.Length && (offset < 0 || rarest.Length > 1); i++)
        {
            ReadOnlySpan<int> places = _index.Words.PlacesOf(part.Hashes[i]);
            if (offset >= 0 && places.Length >= rarest.Length)
                continue;
            rarest = places;
            offset = part.Words[i].Start;
        }

        var found = new List<SourceSpan>();
        foreach (int place in rarest)
        {
            int start = place - offset;
            if (start >= 0 && Stands(part, start))
                found.Add(new(start, part.Text.Length));
        }

        return found;
    }

    /// <summary>The passage at a stretch.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="article">The article's place in the index.</param>
    public Passage Passage(SourceSpan stretch, int article)
    {
        SourceSpan span = _index.InText(stretch);
        string text = citable.Text;
        return new(
            citable.Article.File,
            span,
            new LineMap(text).At(span.Start).Line,
            TextAt(stretch),
            SpeakerOf(stretch),
            Retracted)
        {
            Article = article,
            Quote = QuoteAt(stretch),
        };
    }

    /// <summary>The words of a stretch, in one line, without what nobody sees: a program that cites them need not have it.</summary>
    public string TextAt(SourceSpan stretch) =>
        BlankFolding.Fold(SeenCharacters.Only(MarkupSpan.Read(citable.Text, _index.InText(stretch), citable.Article.Markup)).AsSpan()).ToString();

    private CitableSpeaker? SpeakerOf(int quote) => citable.Article.Quotes[quote].Speaker is { } speaker ? citable.Speakers[speaker] : null;

    private bool Stands(CitationPart part, int start)
    {
        Steps.Count(part.Text.Length);
        return IsAlike(part, start) && FoldedWords.IsWhole(_index.Folded, start, start + part.Text.Length);
    }

    private bool IsAlike(CitationPart part, int start)
    {
        string text = part.Text;
        if (string.CompareOrdinal(_index.Folded, start, text, 0, text.Length) == 0)
            return true;
        if (!part.HasDash || start + text.Length > _index.Folded.Length)
            return false;
        int same = 0;
        while (same < text.Length && MarkRun.AreAlike(_index.Folded[start + same], text[same]))
            same++;
        return same == text.Length;
    }

    /// <summary>The quotation whose words are those of the stretch, no more and no fewer. The marks around it may be cited with it.</summary>
    private int? QuoteAt(SourceSpan stretch)
    {
        (int first, int end) = _index.QuotesAt(stretch);
        for (int i = first; i < end; i++)
        {
            SourceSpan quote = _index.Quote(i);
            if (quote.End > stretch.Start && !HasWord(quote.Start, stretch.Start) && !HasWord(quote.End, stretch.End))
                return i;
        }

        return null;

        bool HasWord(int one, int other) => FoldedWords.IsIn(_index.Folded, Math.Min(one, other), Math.Max(one, other));
    }
}
