using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Quotations that stand alone in their sentence, and whose source is told behind them: in the line below, by the cue of the next quotation,
/// by whoever the next sentence speaks of, or at the end of the last of several paragraphs.
/// </summary>
internal sealed class LoneQuotations(Frame frame, SentenceShapes sentences, NounPhraseReader phrases, SubjectReader subjects, Discourse discourse, Attribution[] attributions)
{
    // The quotations that wait for the cue of the next one, from the first to the last; -1 where there are none.
    private (int First, int Last) _pending = (-1, -1);

    // The sentence behind the pieces of a quotation that is opened again and again.
    private int _lastPiece = -1;

    // The sentence whose quotation has no source, and waits for whom the next one speaks of; -1 where there is none.
    private int _unclaimed = -1;

    /// <summary>
    /// Whether a paragraph opens with this quotation and nothing else, and goes on with one that has a cue: that cue is for both. So it is for one that is
    /// opened again and again, wherever it starts.
    /// </summary>
    public bool AwaitsCue(int index, int item)
    {
        int quote = frame[item].Quote;
        bool reopened = IsReopened(quote);
        bool awaits = reopened ? sentences.OpensWithCuedQuotation(LastPieceFrom(index))
            : sentences.OpensParagraph(index) && IsFollowed(index) && sentences.OpensWithCuedQuotation(index + 1) && !sentences.CarriesOn(item);
        if (awaits)
            _pending = (reopened && _pending.First >= 0 ? _pending.First : quote, quote);
        return awaits;
    }

    /// <summary>Gives the quotations that wait for a cue the source of this one.</summary>
    public void Give(Source source)
    {
        if (_pending.First < 0 || !source.Exists)
            return;
        for (int i = _pending.First; i <= _pending.Last; i++)
            attributions[i] = attributions[i] with { Source = source with { Basis = AttributionBasis.Continued } };
        _pending = (-1, -1);
    }

    private bool IsReopened(int quote) => frame.Spans[quote].Ending == SpanEnding.Reopened;

    private bool IsFollowed(int index) => index + 1 < sentences.Count && sentences[index + 1].Paragraph == sentences[index].Paragraph;

    // The sentence behind those that are nothing but pieces of the quotation that this one opens; no sentence is looked at twice.
    private int LastPieceFrom(int index)
    {
        if (_lastPiece <= index)
        {
            _lastPiece = index;
            while (IsFollowed(_lastPiece) && frame[sentences[_lastPiece].First] is { IsQuote: true } item && IsReopened(item.Quote) && sentences[_lastPiece].End == sentences[_lastPiece].First + 1)
                _lastPiece++;
        }

        return _lastPiece;
    }

    /// <summary>Lets what waited for this sentence go, and has the sentence itself wait if it is bare and nobody was found.</summary>
    public void EndSentence(int index, bool bare, bool found)
    {
        bool waits = bare && !found;
        _pending = waits ? _pending : (-1, -1);
        _unclaimed = waits && _pending.First < 0 && !sentences.IsAside(index) ? index : -1;
    }

    /// <summary>
    /// "'We have no water.' Ana Horvat shook her head.", "'We have no water.' So says Ana Horvat.": a quotation that nobody before it can have
    /// said is given to the person whom this sentence speaks of. <paramref name="cues"/> are those of this sentence.
    /// </summary>
    public void Claim(int index, List<Cue> cues)
    {
        if (_unclaimed != index - 1 || _unclaimed < 0 || sentences.ChangesBlock(index))
            return;
        Sentence sentence = sentences[index];
        Sentence waiting = sentences[_unclaimed];
        NounPhrase named = frame.Kind(sentence.First) == TokenKind.Dash && sentence.First + 1 < sentence.End ? phrases.StartingAt(sentence.First + 1, sentence.End) : NounPhrase.None;
        if (!named.Exists && cues.Count > 0)
            named = cues[0].Source;
        if (!phrases.IsPerson(named))
            named = subjects.MainSubject(sentence.First, sentence.End);
        if (!phrases.IsPerson(named))
            return;
        Source source = discourse.Resolve(named);
        for (int i = waiting.First; i < waiting.End; i++)
        {
            if (frame[i].IsQuote)
                attributions[frame[i].Quote] = new Attribution(source, -1, i, _unclaimed);
        }
    }

    /// <summary>A quotation over several paragraphs whose cue stands at its end: each part that was left open for the next is by the same source.</summary>
    public void GoBackAlongOpenOnes()
    {
        for (int i = attributions.Length - 2; i >= 0; i--)
        {
            MarkedSpan span = frame.Spans[i];
            MarkedSpan next = frame.Spans[i + 1];
            bool goesOn = span.Ending == SpanEnding.Reopened
                || (!span.Closed && next.Paragraph == span.Paragraph + 1 && next.FirstToken == frame.Article.FirstOf(next.Paragraph));
            if (goesOn && !attributions[i].Source.Exists && attributions[i + 1].Source is { Exists: true } source)
                attributions[i] = attributions[i] with { Source = source with { Basis = AttributionBasis.Continued } };
        }
    }
}
