using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Gives each quotation its source: the cue beside it, else the cue of its sentence, else whoever speaks around it. Goes through the
/// article once, sentence by sentence, so that a pronoun is resolved by what stands before it.
/// </summary>
internal sealed class SourceFinder
{
    private const int LongestLead = 8;
    private readonly Frame _frame;
    private readonly List<Sentence> _sentences;
    private readonly List<Mention> _mentions;
    private readonly NounPhraseReader _phrases;
    private readonly SubjectReader _subjects;
    private readonly CueReader _cueReader;
    private readonly CuePlacement _placement;
    private readonly Discourse _discourse;
    private readonly Attribution[] _attributions;
    private readonly List<Cue> _cues;
    private readonly List<Source> _sources;
    private readonly List<SourceCandidate> _candidates;
    private readonly List<Entity> _entities;
    private readonly Action<CandidateSet>? _observer;
    private readonly TurnSources? _turns;
    private int _nextMention;

    private int _pending = -1;

    // The sentence whose quotation stands alone, without a source, and waits for whom the next one speaks of; -1 where there is none.
    private int _unclaimed = -1;

    // Whether the sentence quotes nothing.
    private bool _plain;

    // The cue of a sentence that ended with a colon, for the quotation that it announces; -1 where there is none.
    private int _announcing = -1;

    private SourceFinder(Frame frame, List<Sentence> sentences, List<Mention> mentions, List<Entity> entities, Transcript? transcript, Action<CandidateSet>? observer)
    {
        _cues = frame.Buffers.Cues;
        _sources = frame.Buffers.Sources;
        _candidates = frame.Buffers.Candidates;
        _entities = entities;
        _observer = observer;
        _frame = frame;
        _sentences = sentences;
        _mentions = mentions;
        _phrases = new NounPhraseReader(frame, mentions);
        _subjects = new SubjectReader(frame, mentions, _phrases);
        _cueReader = new CueReader(frame, _phrases, _subjects);
        _placement = new CuePlacement(frame);
        _discourse = new Discourse(frame, mentions, entities);
        _attributions = new Attribution[frame.Spans.Count];
        _turns = transcript is null ? null : new TurnSources(frame, transcript, mentions, entities);
    }

    /// <summary>The attribution of each quotation; <paramref name="observer"/> is shown the candidates before one is chosen.</summary>
    public static Attribution[] Find(Frame frame, List<Sentence> sentences, List<Mention> mentions, List<Entity> entities, Transcript? transcript, CancellationToken cancellation, Action<CandidateSet>? observer = null)
    {
        var finder = new SourceFinder(frame, sentences, mentions, entities, transcript, observer);
        Source last = Source.None;
        Source prose = Source.None;
        for (int i = 0; i < sentences.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            last = finder.ReadSentence(i, last);
            if (!finder.IsAside(sentences[i]))
                prose = last;
            else if (i + 1 < sentences.Count && !finder.IsAside(sentences[i + 1]))
                last = prose;
        }

        finder.GoBackAlongOpenQuotations();
        return finder._attributions;
    }

    // A subheading names people out of turn: what it says is no part of the story that pronouns follow.
    private bool IsAside(Sentence sentence) => _frame.Article.Paragraphs[sentence.Paragraph].Kind == ParagraphKind.Subheading;

    // A quotation over several paragraphs whose cue stands at its end: each part that was left open for the next is by the same source.
    private void GoBackAlongOpenQuotations()
    {
        for (int i = _attributions.Length - 2; i >= 0; i--)
        {
            MarkedSpan span = _frame.Spans[i];
            MarkedSpan next = _frame.Spans[i + 1];
            bool goesOn = !span.Closed && next.Paragraph == span.Paragraph + 1 && next.FirstToken == _frame.Article.FirstOf(next.Paragraph);
            if (goesOn && !_attributions[i].Source.Exists && _attributions[i + 1].Source is { Exists: true } source)
                _attributions[i] = _attributions[i] with { Source = source with { Basis = AttributionBasis.Continued } };
        }
    }

    // Attributes the quotations of a sentence. "before" is who spoke, or was spoken of, in the sentence before; gives who does in this one.
    private Source ReadSentence(int index, Source before)
    {
        Sentence sentence = _sentences[index];
        _discourse.IsMuted = IsAside(sentence);
        _discourse.NextSentence();
        _cues.Clear();
        _sources.Clear();
        _cueReader.Read(sentence, _cues);
        _plain = IsPlain(sentence);
        ResolveSources(sentence);
        Claim(index);
        Source last = Source.None;
        int announced = _announcing;
        _announcing = _cues.Count > 0 && _frame.Kind(sentence.End - 1) is TokenKind.Colon or TokenKind.Semicolon ? _cues[_cues.Count - 1].Item : -1;
        bool bare = IsBare(sentence);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!_frame[i].IsQuote)
                continue;
            if ((bare ? Signed(index) : null) is { } signed)
            {
                _attributions[_frame[i].Quote] = new Attribution(signed, -1, i, index);
                last = signed;
                continue;
            }

            if (Settled(i) is { } settled)
            {
                _attributions[_frame[i].Quote] = new Attribution(settled, -1, i, index);
                last = settled.Exists ? settled : last;
                continue;
            }

            (Source source, int cue) = bare && AwaitsCue(index, i) ? (Source.None, -1) : Choose(i, index, bare, before);
            int word = cue >= 0 ? _cues[cue].Item : bare && i == sentence.First ? announced : -1;
            _attributions[_frame[i].Quote] = new Attribution(source, word, i, index);
            if (_pending >= 0 && source.Exists)
            {
                _attributions[_pending] = _attributions[_pending] with { Source = source with { Basis = AttributionBasis.Continued } };
                _pending = -1;
            }

            if (source.Exists)
                last = source;
        }

        _pending = bare && !last.Exists ? _pending : -1;
        _unclaimed = bare && !last.Exists && _pending < 0 && !IsAside(sentence) ? index : -1;
        if (last.Exists)
        {
            _discourse.Note(last.Entity, Discourse.SourceWeight);
            return last;
        }

        if (bare)
            return before;
        // "Horvat said that critics had warned": what is reported further on is reported by whom the sentence is about.
        for (int c = 0; c < _sources.Count; c++)
        {
            if (_sources[c].Exists && _cues[c].Form != CueForm.Noun && _frame.Is(_cues[c].Item, WordClass.Reporting))
                return _sources[c];
        }

        for (int c = _sources.Count - 1; c >= 0; c--)
        {
            if (_sources[c].Exists)
                return _sources[c];
        }

        NounPhrase subject = _subjects.MainSubject(sentence.First, sentence.End);
        return subject.Form == SourceForm.Description ? Source.None : _discourse.Resolve(subject);
    }

    // "'We have no water.' Ana Horvat shook her head.", "'We have no water.' So says Ana Horvat.": a quotation that nobody before it can have said.
    private void Claim(int index)
    {
        if (_unclaimed != index - 1 || _unclaimed < 0)
            return;
        Sentence sentence = _sentences[index];
        Sentence waiting = _sentences[_unclaimed];
        NounPhrase named = _frame.Kind(sentence.First) == TokenKind.Dash && sentence.First + 1 < sentence.End ? _phrases.StartingAt(sentence.First + 1, sentence.End) : NounPhrase.None;
        if (!named.Exists && _cues.Count > 0)
            named = _cues[0].Source;
        if (!_phrases.IsPerson(named))
            named = _subjects.MainSubject(sentence.First, sentence.End);
        if (!_phrases.IsPerson(named))
            return;
        Source source = _discourse.Resolve(named);
        for (int i = waiting.First; i < waiting.End; i++)
        {
            if (_frame[i].IsQuote)
                _attributions[_frame[i].Quote] = new Attribution(source, -1, i, _unclaimed);
        }
    }

    // Nobody for a nickname inside a name; for a turn without a cue of its own, whoever its label says; null where the candidates must be weighed.
    private Source? Settled(int item)
    {
        if (_phrases.MentionAt(item) >= 0)
            return Source.None;
        foreach (Cue cue in _cues)
        {
            if (_frame.Kind(cue.Item) != TokenKind.Colon)
                return null;
        }

        return _turns?.SourceOf(_frame[item].Quote);
    }

    // “We go on.” – Ana Horvat: a line with a dash and a name behind a quotation that stands alone.
    private Source? Signed(int index)
    {
        if (index + 1 >= _sentences.Count)
            return null;
        Sentence line = _sentences[index + 1];
        int mention = line.Paragraph <= _sentences[index].Paragraph + 1 && line.First + 1 < line.End && _frame.Kind(line.First) == TokenKind.Dash ? _phrases.MentionAt(line.First + 1) : -1;
        if (mention < 0 || _mentions[mention].First != line.First + 1)
            return null;
        for (int i = _mentions[mention].Last + 1; i < line.End; i++)
        {
            if (_frame[i].IsQuote || _frame.Is(i, WordClass.Cue))
                return null;
        }

        int behind = _mentions[mention].Last + 1;
        bool ends = behind >= line.End || _frame.Kind(behind) is TokenKind.Stop or TokenKind.Comma;
        return ends ? new Source(_mentions[mention].Entity, NounPhrase.None, AttributionBasis.Named) : null;
    }

    // Goes through names and cues in the order of the text: a cue's pronoun knows the names before it.
    private void ResolveSources(Sentence sentence)
    {
        NounPhrase subject = _subjects.MainSubject(sentence.First, sentence.End);
        if (subject.Form is SourceForm.Pronoun or SourceForm.Description)
        {
            NoteMentions(subject.First, subject);
            _discourse.Note(_discourse.Resolve(subject).Entity, _plain ? Discourse.TopicWeight : Discourse.SubjectWeight);
        }

        foreach (Cue cue in _cues)
        {
            NoteMentions(cue.Source.Form == SourceForm.Pronoun ? cue.Source.First : cue.Item, subject);
            Source source = _discourse.Resolve(cue.Source);
            _discourse.Note(source.Entity, Discourse.SourceWeight);
            _sources.Add(source);
        }

        NoteMentions(sentence.End, subject);
    }

    private void NoteMentions(int end, NounPhrase subject)
    {
        for (; _nextMention < _mentions.Count && _mentions[_nextMention].Last < end; _nextMention++)
        {
            if (!_mentions[_nextMention].IsModifier)
                _discourse.Note(_mentions[_nextMention].Entity, _nextMention == subject.Mention ? (_plain ? Discourse.TopicWeight : Discourse.SubjectWeight) : Discourse.OtherWeight);
        }
    }

    private bool IsPlain(Sentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (_frame[i].IsQuote)
                return false;
        }

        return true;
    }

    private bool IsBare(Sentence sentence)
    {
        bool quote = false;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            quote |= _frame[i].IsQuote;
            if (!_frame[i].IsQuote && _frame.Kind(i) is TokenKind.Word or TokenKind.Number && !_frame.Is(i, "and") && !_frame.Is(i, "but"))
                return false;
        }

        return quote;
    }

    // The candidate that weighs most: its source, and its cue where it has one.
    private (Source Source, int Cue) Choose(int quote, int index, bool bare, Source before)
    {
        Sentence sentence = _sentences[index];
        _candidates.Clear();
        ulong context = ContextOf(quote, sentence, bare);
        AddCues(quote, index, context, before);
        AddOthers(quote, index, context, before);
        AddRivals();
        _observer?.Invoke(new CandidateSet(_frame, _entities, quote, _cues, _candidates));
        int best = SourceRanker.Learned.Best(_candidates);
        if (best < 0)
            return (Source.None, -1);
        SourceCandidate chosen = _candidates[best];
        Source source = chosen.Kind == CandidateKind.Previous && Continues(index) ? chosen.Source with { Basis = AttributionBasis.Continued } : chosen.Source;
        // A cue somewhere behind that is not attached names the source at best; it does not make the words a quotation.
        bool cued = chosen.Kind != CandidateKind.CueBehind || (chosen.Features & (Bit(SourceFeature.Attached) | Bit(SourceFeature.Closing))) != 0;
        return (source, cued ? chosen.Cue : -1);
    }

    private static ulong Bit(SourceFeature feature) => 1UL << (int)feature;

    private static ulong Bit(SourceFeature feature, bool holds) => holds ? 1UL << (int)feature : 0;

    private ulong ContextOf(int quote, Sentence sentence, bool bare)
    {
        MarkedSpan span = _frame.Spans[_frame[quote].Quote];
        bool clause = span.Content.Length > 40 && char.IsUpper(_frame.Article.Text[span.Content.Start]);
        bool opens = quote == sentence.First;
        return Bit(SourceFeature.Bias) | Bit(SourceFeature.QuoteOpens, opens) | Bit(SourceFeature.QuoteBare, bare) | Bit(SourceFeature.QuoteClause, clause)
            | Bit(SourceFeature.QuoteAnnounced, !opens && _frame.Kind(quote - 1) is TokenKind.Colon or TokenKind.Dash or TokenKind.Comma)
            | Bit(SourceFeature.QuoteShort, span.EndToken - span.FirstToken <= 5)
            | Bit(SourceFeature.HasCue, _cues.Count > 0) | Bit(SourceFeature.Only, _cues.Count == 1);
    }

    private void AddCues(int quote, int index, ulong context, Source before)
    {
        int nearestLeft = -1;
        int outermost = -1;
        int nearestRight = -1;
        int governing = -1;
        int nearestSpeechLeft = -1;
        int nearestSpeechRight = -1;
        for (int c = 0; c < _cues.Count; c++)
        {
            bool speech = _cues[c].Form != CueForm.Noun && _frame.Is(_cues[c].Item, WordClass.Reporting);
            if (speech && _cues[c].Item < quote)
                nearestSpeechLeft = c;
            else if (speech && nearestSpeechRight < 0)
                nearestSpeechRight = c;
            if (_cues[c].Item < quote)
            {
                governing = governing < 0 || _placement.Governs(_cues[c], _cues[governing], quote) ? c : governing;
                nearestLeft = c;
                outermost = outermost < 0 ? c : outermost;
            }
            else if (nearestRight < 0)
            {
                nearestRight = c;
            }
        }

        for (int c = 0; c < _cues.Count; c++)
        {
            Cue cue = _cues[c];
            bool left = cue.Item < quote;
            if (left && c != nearestLeft && (_placement.HasClauseOfItsOwn(_cues[nearestLeft], cue) || _placement.IsObjectOf(_cues[nearestLeft], cue)))
                continue;
            int from = left ? CuePlacement.LastBefore(cue, quote) : quote;
            int to = left ? quote : CuePlacement.StartBehind(cue, quote);
            (bool comma, bool other) = _placement.Between(from, to);
            int distance = to - from;
            bool later = !left && nearestLeft >= 0 && _placement.IsTight(_cues[nearestLeft], quote) && _placement.LeadsToLater(cue, _sentences[index].End);
            ulong features = context | SourceBits(_sources[c], cue.Source.Form) | CueBits(cue, quote)
                | Bit(SourceFeature.Tight, left && _placement.IsTight(cue, quote)) | Bit(SourceFeature.Attached, !left && !later && _placement.IsAttached(cue, quote))
                | Bit(SourceFeature.Closing, !left && !later && _placement.IsClosing(cue, quote))
                | Bit(distance <= 1 ? SourceFeature.Distance1 : distance <= 4 ? SourceFeature.Distance3 : distance <= 9 ? SourceFeature.Distance8 : SourceFeature.DistanceFar)
                | Bit(SourceFeature.NearestSpeech, c == (left ? nearestSpeechLeft : nearestSpeechRight))
                | Bit(SourceFeature.Governing, c == governing) | Bit(SourceFeature.LeadsOn, !left && LeadsOn(cue, _sentences[index]))
                | Bit(SourceFeature.That, left && _placement.HoldsThatClause(cue.Last + 1, quote))
                | Bit(SourceFeature.Nearest, c == (left ? nearestLeft : nearestRight)) | Bit(SourceFeature.Outermost, c == outermost)
                | Bit(SourceFeature.Nested, left && outermost >= 0 && c != outermost && !_placement.Outranks(cue, _cues[outermost]))
                | Bit(SourceFeature.CommaBetween, comma) | Bit(SourceFeature.QuoteBetween, other)
                | Bit(SourceFeature.Inverted, cue.Source.First > cue.Item && cue.Form is CueForm.Speech or CueForm.Attitude) | Bit(SourceFeature.SameAsPrevious, before.Exists && _sources[c].Entity >= 0 && _sources[c].Entity == before.Entity);
            _candidates.Add(new SourceCandidate(left ? CandidateKind.CueBefore : CandidateKind.CueBehind, c, _sources[c], features));
        }
    }

    private bool LeadsOn(Cue cue, Sentence sentence)
    {
        for (int i = cue.Last + 1; i < sentence.End && i <= cue.Last + LongestLead; i++)
        {
            if (_frame[i].IsQuote)
                return !_placement.Between(cue.Last, i).Comma || _placement.IsTight(cue, i);
        }

        return false;
    }

    private ulong CueBits(Cue cue, int quote)
    {
        // "a report by a journalist that …": a noun that holds a that-clause does what a verb of speech does.
        bool byName = cue.Form == CueForm.Noun && cue.Source.First > cue.Item;
        SourceFeature form = cue.Form switch
        {
            CueForm.Noun => !byName ? SourceFeature.Noun : _placement.HoldsThatClause(cue.Last + 1, quote) ? SourceFeature.Speech : SourceFeature.NounBy,
            CueForm.According => SourceFeature.According,
            _ when _frame.Kind(cue.Item) == TokenKind.Colon => SourceFeature.Colon,
            _ => _frame.Is(cue.Item, WordClass.Reporting) ? SourceFeature.Speech : SourceFeature.Attitude,
        };
        return Bit(form) | Bit(SourceFeature.Participle, cue.Form == CueForm.Participle);
    }

    private static ulong SourceBits(Source source, SourceForm form) => form switch
    {
        SourceForm.Name => Bit(SourceFeature.Name),
        SourceForm.Pronoun => Bit(SourceFeature.Pronoun),
        SourceForm.Description => Bit(SourceFeature.Description),
        _ => 0,
    } | Bit(SourceFeature.Unresolved, !source.Exists);

    private void AddOthers(int quote, int index, ulong context, Source before)
    {
        Sentence sentence = _sentences[index];
        if (before.Exists)
        {
            bool opensParagraph = index == 0 || _sentences[index - 1].Paragraph != sentence.Paragraph;
            ulong features = context | Bit(SourceFeature.PreviousQuoted, Continues(index)) | Bit(SourceFeature.PreviousPlain, !opensParagraph && !Continues(index)) | Bit(SourceFeature.OpensParagraph, opensParagraph)
                | Bit(SourceFeature.PreviousOpen, CarriesOn(quote)) | Bit(SourceFeature.Name, before.Basis == AttributionBasis.Named)
                | Bit(SourceFeature.Description, before.Entity < 0);
            _candidates.Add(new SourceCandidate(CandidateKind.Previous, -1, before, features));
        }

        // "… - Ana Horvat: '…'": the name right before the colon.
        int beside = quote - 2 >= sentence.First && _frame.Kind(quote - 1) == TokenKind.Colon && !_frame[quote - 2].IsQuote ? _phrases.MentionAt(quote - 2) : -1;
        if (beside >= 0 && (_mentions[beside].First == sentence.First || !_frame.Is(_mentions[beside].First - 1, WordClass.Preposition)))
            Add(CandidateKind.BesideColon, new NounPhrase(_mentions[beside].First, _mentions[beside].Last, SourceForm.Name, beside), context, before);
        NounPhrase subject = _subjects.MainSubject(sentence.First, sentence.End);
        if (subject.Exists && !Naming.IsNoSpeech(_frame, quote, subject))
            Add(CandidateKind.Subject, subject, context, before);
    }

    private void Add(CandidateKind kind, NounPhrase phrase, ulong context, Source before)
    {
        Source source = _discourse.Resolve(phrase);
        ulong features = context | SourceBits(source, phrase.Form) | Bit(SourceFeature.SameAsPrevious, before.Entity >= 0 && before.Entity == source.Entity);
        _candidates.Add(new SourceCandidate(kind, -1, source, features));
    }

    private void AddRivals()
    {
        ulong all = 0;
        foreach (SourceCandidate candidate in _candidates)
            all |= candidate.Features;
        ulong tight = all & Bit(SourceFeature.Tight);
        ulong attached = all & Bit(SourceFeature.Attached);
        for (int i = 0; i < _candidates.Count; i++)
        {
            SourceCandidate candidate = _candidates[i];
            _candidates[i] = candidate with
            {
                Features = candidate.Features
                    | Bit(SourceFeature.RivalTight, tight != 0 && (candidate.Features & tight) == 0)
                    | Bit(SourceFeature.RivalAttached, attached != 0 && (candidate.Features & attached) == 0),
            };
        }
    }

    // A paragraph that opens with a quotation and nothing else, and goes on with one that has a cue: that cue is for both.
    private bool AwaitsCue(int index, int item)
    {
        Sentence sentence = _sentences[index];
        bool opensParagraph = index == 0 || _sentences[index - 1].Paragraph != sentence.Paragraph;
        bool awaits = opensParagraph && index + 1 < _sentences.Count && _sentences[index + 1].Paragraph == sentence.Paragraph && IsQuoteWithCue(_sentences[index + 1])
            && !CarriesOn(item);
        if (awaits)
            _pending = _frame[item].Quote;
        return awaits;
    }

    // Whether the quotation before this one was left open for it.
    private bool CarriesOn(int item) => _frame[item].Quote > 0 && !_frame.Spans[_frame[item].Quote - 1].Closed;

    private bool Continues(int index)
    {
        if (index == 0)
            return false;
        for (int i = _sentences[index - 1].First; i < _sentences[index - 1].End; i++)
        {
            if (_frame[i].IsQuote)
                return true;
        }

        return false;
    }

    private bool IsQuoteWithCue(Sentence sentence)
    {
        if (!_frame[sentence.First].IsQuote)
            return false;
        for (int i = sentence.First + 1; i < sentence.End && i < sentence.First + 12; i++)
        {
            if (_frame.Is(i, WordClass.Reporting))
                return true;
        }

        return false;
    }
}
