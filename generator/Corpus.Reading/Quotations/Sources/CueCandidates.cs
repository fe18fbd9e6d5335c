using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Makes a candidate of each cue in a quotation's sentence, with all that speaks for and against it.</summary>
internal sealed class CueCandidates(Frame frame)
{
    private const int LongestLead = 8;
    private readonly CuePlacement _placement = new(frame);

    /// <summary>
    /// Adds a candidate for each of <paramref name="cues"/> that can have the quotation at <paramref name="quote"/>. <paramref name="sources"/> are those of
    /// the cues, <paramref name="context"/> the features of the quotation itself, <paramref name="before"/> who spoke before.
    /// </summary>
    public void Add(int quote, Sentence sentence, List<Cue> cues, List<Source> sources, ulong context, Source before, List<SourceCandidate> candidates)
    {
        (int First, int End) near = CueOrder.Near(quote, cues);
        var order = CueOrder.Around(quote, cues, near, frame, _placement);
        for (int c = near.First; c < near.End; c++)
        {
            Cue cue = cues[c];
            bool left = cue.Item < quote;
            if (left && c != order.NearestLeft && (_placement.HasClauseOfItsOwn(cues[order.NearestLeft], cue) || _placement.IsObjectOf(cues[order.NearestLeft], cue)))
                continue;
            if (!left && order.NearestLeft >= 0 && _placement.GoesOnBehindRelative(cue, cues[order.NearestLeft], quote))
                continue;
            ulong features = context | sources[c].Features(cue.Source.Form) | FormOf(cue, quote) | DistanceOf(cue, quote)
                | SourceFeature.Governing.Bit(c == order.Governing)
                | SourceFeature.Inverted.Bit(cue.Source.First > cue.Item && cue.Form is CueForm.Speech or CueForm.Attitude)
                | SourceFeature.SameAsPrevious.Bit(before.Exists && sources[c].Entity >= 0 && sources[c].Entity == before.Entity)
                | (left ? Before(c, cue, quote, cues, order) : Behind(c, cue, quote, sentence, cues, order));
            candidates.Add(new SourceCandidate(left ? CandidateKind.CueBefore : CandidateKind.CueBehind, c, sources[c], features));
        }
    }

    private ulong Before(int c, Cue cue, int quote, List<Cue> cues, CueOrder order)
        => SourceFeature.Tight.Bit(_placement.IsTight(cue, quote))
            | SourceFeature.That.Bit(_placement.HoldsThatClause(cue.Last + 1, quote))
            | SourceFeature.Nearest.Bit(c == order.NearestLeft) | SourceFeature.NearestSpeech.Bit(c == order.NearestSpeechLeft) | SourceFeature.Outermost.Bit(c == order.Outermost)
            | SourceFeature.Nested.Bit(c != order.Outermost && !_placement.Outranks(cue, cues[order.Outermost]));

    private ulong Behind(int c, Cue cue, int quote, Sentence sentence, List<Cue> cues, CueOrder order)
    {
        bool later = order.NearestLeft >= 0 && _placement.IsTight(cues[order.NearestLeft], quote) && _placement.LeadsToLater(cue, sentence.End);
        return SourceFeature.Attached.Bit(!later && _placement.IsAttached(cue, quote)) | SourceFeature.Closing.Bit(!later && _placement.IsClosing(cue, quote))
            | SourceFeature.Nearest.Bit(c == order.NearestRight) | SourceFeature.NearestSpeech.Bit(c == order.NearestSpeechRight)
            | SourceFeature.LeadsOn.Bit(LeadsOn(cue, sentence));
    }

    private ulong FormOf(Cue cue, int quote)
    {
        // "a report by a journalist that …": a noun that holds a that-clause does what a verb of speech does.
        bool byName = cue.Form == CueForm.Noun && cue.Source.First > cue.Item;
        SourceFeature form = cue.Form switch
        {
            CueForm.Noun => !byName ? SourceFeature.Noun : _placement.HoldsThatClause(cue.Last + 1, quote) ? SourceFeature.Speech : SourceFeature.NounBy,
            CueForm.According => SourceFeature.According,
            _ when frame.Kind(cue.Item) == TokenKind.Colon => SourceFeature.Colon,
            _ => cue.Form == CueForm.Speech || frame.Is(cue.Item, WordClass.Reporting) ? SourceFeature.Speech : SourceFeature.Attitude,
        };
        return form.Bit() | SourceFeature.Participle.Bit(cue.Form == CueForm.Participle);
    }

    private ulong DistanceOf(Cue cue, int quote)
    {
        bool left = cue.Item < quote;
        int from = left ? CuePlacement.LastBefore(cue, quote) : quote;
        int to = left ? quote : CuePlacement.StartBehind(cue, quote);
        (bool comma, bool other) = _placement.Between(from, to);
        SourceFeature distance = (to - from) switch
        {
            <= 1 => SourceFeature.Distance1,
            <= 4 => SourceFeature.Distance3,
            <= 9 => SourceFeature.Distance8,
            _ => SourceFeature.DistanceFar,
        };
        return distance.Bit() | SourceFeature.CommaBetween.Bit(comma) | SourceFeature.QuoteBetween.Bit(other);
    }

    // She called it "x," he said it was "y": a cue behind a quotation that holds the next one.
    private bool LeadsOn(Cue cue, Sentence sentence)
    {
        for (int i = cue.Last + 1; i < sentence.End && i <= cue.Last + LongestLead; i++)
        {
            if (frame[i].IsQuote)
                return !_placement.Between(cue.Last, i).Comma || _placement.IsTight(cue, i);
        }

        return false;
    }
}
