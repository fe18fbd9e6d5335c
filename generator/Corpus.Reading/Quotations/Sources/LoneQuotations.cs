using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Quotations that stand alone in their sentence, and whose source is told behind them: in the line below, by the cue of the next quotation,
/// by whoever the next sentence speaks of, or at the end of the last of several paragraphs.
/// </summary>
internal sealed class LoneQuotations(Frame frame, SentenceShapes sentences, NounPhraseReader phrases, SubjectReader subjects, Discourse discourse, Attribution[] attributions)
{
    // The quotation that waits for the cue of the next one; -1 where there is none.
    private int _pending = -1;

    // The sentence whose quotation has no source, and waits for whom the next one speaks of; -1 where there is none.
    private int _unclaimed = -1;

    /// <summary>Whether a paragraph opens with this quotation and nothing else, and goes on with one that has a cue: that cue is for both.</summary>
    public bool AwaitsCue(int index, int item)
    {
        bool awaits = sentences.OpensParagraph(index) && index + 1 < sentences.Count && sentences[index + 1].Paragraph == sentences[index].Paragraph
            && sentences.OpensWithCuedQuotation(index + 1) && !sentences.CarriesOn(item);
        if (awaits)
            _pending = frame[item].Quote;
        return awaits;
    }

    /// <summary>Gives the quotation that waits for a cue the source of this one.</summary>
    public void Give(Source source)
    {
        if (_pending >= 0 && source.Exists)
        {
            attributions[_pending] = attributions[_pending] with { Source = source with { Basis = AttributionBasis.Continued } };
            _pending = -1;
        }
    }

    /// <summary>Lets what waited for this sentence go, and has the sentence itself wait if it is bare and nobody was found.</summary>
    public void EndSentence(int index, bool bare, bool found)
    {
        bool waits = bare && !found;
        _pending = waits ? _pending : -1;
        _unclaimed = waits && _pending < 0 && !sentences.IsAside(index) ? index : -1;
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
            bool goesOn = !span.Closed && next.Paragraph == span.Paragraph + 1 && next.FirstToken == frame.Article.FirstOf(next.Paragraph);
            if (goesOn && !attributions[i].Source.Exists && attributions[i + 1].Source is { Exists: true } source)
                attributions[i] = attributions[i] with { Source = source with { Basis = AttributionBasis.Continued } };
        }
    }
}
