using System;
using System.Linq;

namespace Corpus.Reading;

/// <summary>An article in the index: its folded text, and who speaks where.</summary>
internal sealed class PassageText
{
    private readonly CitableArticle _citable;
    private readonly FoldedText _folded;
    private readonly LineMap _lines;

    public PassageText(CitableArticle citable)
    {
        _citable = citable;
        _lines = new(citable.Text);
        var spans = citable.Article.Paragraphs.Select(static paragraph => paragraph.Span).ToList();
        int apart = 0;
        if (Headline(citable, spans.Count == 0 ? citable.Text.Length : spans[0].Start) is { } headline)
        {
            spans.Insert(0, headline);
            apart = 1;
        }

        _folded = FoldedText.Of(citable.Text, spans, citable.Article.Markup, apart);
    }

    /// <summary>The folded text.</summary>
    public string Folded => _folded.Text;

    /// <summary>Why the article was retracted; null where it stands.</summary>
    public string? Retracted => _citable.Article.Metadata.Retracted;

    /// <summary>Whether all words of a stretch of the folded text are those of the speaker with <paramref name="key"/>.</summary>
    public bool IsSaidBy(SourceSpan folded, string key) => IsCovered(folded, quote => SpeakerOf(quote)?.Key == key);

    /// <summary>Who says all words of a stretch of the folded text; null where nobody does.</summary>
    public CitableSpeaker? SpeakerOf(SourceSpan folded)
    {
        foreach (ParsedQuote quote in _citable.Article.Quotes)
        {
            if (SpeakerOf(quote) is { } speaker && IsCovered(folded, other => SpeakerOf(other)?.Key == speaker.Key))
                return speaker;
        }

        return null;
    }

    /// <summary>The passage at a stretch of the folded text.</summary>
    public Passage Passage(SourceSpan folded, int article)
    {
        SourceSpan span = InText(folded);
        return new(
            _citable.Article.File,
            span,
            _lines.At(span.Start).Line,
            BlankFolding.Fold(MarkupSpan.Read(_citable.Text, span, _citable.Article.Markup).AsSpan()).ToString(),
            SpeakerOf(folded),
            Retracted)
        {
            Article = article,
            Quote = QuoteAt(folded),
        };
    }

    private static SourceSpan? Headline(CitableArticle citable, int before)
    {
        if (citable.Article.Metadata.Headline is not { Length: > 0 } headline)
            return null;
        int start = citable.Text.IndexOf(headline, 0, before, StringComparison.Ordinal);
        return start < 0 ? null : new(start, headline.Length);
    }

    private SourceSpan InText(SourceSpan folded) => SourceSpan.FromBounds(_folded.InText(folded.Start), _folded.InText(folded.End - 1) + 1);

    private CitableSpeaker? SpeakerOf(ParsedQuote quote) => quote.Speaker is { } speaker ? _citable.Speakers[speaker] : null;

    private bool IsCovered(SourceSpan folded, Func<ParsedQuote, bool> isSpeech)
    {
        string stretch = Folded.Substring(folded.Start, folded.Length);
        foreach (SourceSpan word in FoldedWords.Of(stretch))
        {
            SourceSpan inText = InText(new(folded.Start + word.Start, word.Length));
            if (!_citable.Article.Quotes.Any(quote => quote.Span.Start <= inText.Start && quote.Span.End >= inText.End && isSpeech(quote)))
                return false;
        }

        return true;
    }

    /// <summary>The quotation whose words are those of the stretch, no more and no fewer.</summary>
    private int? QuoteAt(SourceSpan folded)
    {
        SourceSpan span = InText(folded);
        string text = _citable.Text;
        for (int i = 0; i < _citable.Article.Quotes.Count; i++)
        {
            SourceSpan quote = _citable.Article.Quotes[i].Span;
            if (quote.Start < span.End && span.Start < quote.End && !HasWord(text, quote.Start, span.Start) && !HasWord(text, quote.End, span.End))
                return i;
        }

        return null;

        // The marks around it may be cited with it.
        static bool HasWord(string text, int one, int other) => Blanks.HasWord(text, SourceSpan.FromBounds(Math.Min(one, other), Math.Max(one, other)));
    }
}
