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
    private readonly Frame _frame;
    private readonly SentenceShapes _sentences;
    private readonly List<Mention> _mentions;
    private readonly List<Entity> _entities;
    private readonly NounPhraseReader _phrases;
    private readonly SubjectReader _subjects;
    private readonly CueReader _cueReader;
    private readonly Discourse _discourse;
    private readonly CandidateReader _candidateReader;
    private readonly LoneQuotations _lone;
    private readonly SignatureLines _signatures;
    private readonly LeadIns _leadIns;
    private readonly LabelLines _labels;
    private readonly UnsaidWords _unsaid;
    private readonly TurnSources? _turns;
    private readonly Attribution[] _attributions;
    private readonly SourceRanker _ranker;
    private readonly Action<CandidateSet>? _observer;

    // The cues of the sentence, and their sources.
    private readonly List<Cue> _cues;
    private readonly List<Source> _sources;

    private NotesInBrackets _notes;

    private int _nextMention;

    // The cue of a sentence that ended with a colon, for the quotation that it announces; -1 where there is none.
    private int _announcing = -1;

    private SourceFinder(Frame frame, List<Sentence> sentences, List<Mention> mentions, List<Entity> entities, Transcript? transcript, SourceStudy? study)
    {
        _frame = frame;
        _sentences = new SentenceShapes(frame, sentences);
        _mentions = mentions;
        _entities = entities;
        _phrases = new NounPhraseReader(frame, mentions);
        _subjects = new SubjectReader(frame, mentions, _phrases);
        var passives = new PassiveReader(frame, _phrases, _subjects);
        _cueReader = new CueReader(frame, _phrases, _subjects, passives);
        _discourse = new Discourse(frame, mentions, entities, _phrases);
        _candidateReader = new CandidateReader(frame, _sentences, mentions, _phrases, _subjects, passives, _discourse);
        _attributions = new Attribution[frame.Spans.Count];
        _lone = new LoneQuotations(frame, _sentences, _phrases, _subjects, _discourse, _attributions);
        _signatures = new SignatureLines(frame, _sentences, mentions, _phrases);
        _leadIns = new LeadIns(frame, _sentences, _phrases, _discourse);
        _labels = new LabelLines(frame, _sentences, _phrases, _discourse);
        _unsaid = new UnsaidWords(frame, _phrases);
        _turns = transcript is null ? null : new TurnSources(frame, transcript, mentions, entities);
        _cues = frame.Buffers.Cues;
        _sources = frame.Buffers.Sources;
        _ranker = study?.Ranker ?? SourceRanker.Learned;
        _observer = study?.Observer;
    }

    /// <summary>The attribution of each quotation; <paramref name="study"/> watches the choice, and makes it.</summary>
    public static Attribution[] Find(Frame frame, List<Sentence> sentences, List<Mention> mentions, List<Entity> entities, Transcript? transcript, CancellationToken cancellation, SourceStudy? study = null)
    {
        var finder = new SourceFinder(frame, sentences, mentions, entities, transcript, study);
        finder.ReadAll(cancellation);
        return finder._attributions;
    }

    private void ReadAll(CancellationToken cancellation)
    {
        Source last = Source.None;
        Source prose = Source.None;
        Source outside = Source.None;
        for (int i = 0; i < _sentences.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            last = ReadSentence(i, last);
            if (!_sentences.IsAside(i))
                prose = last;
            else if (i + 1 < _sentences.Count && !_sentences.IsAside(i + 1))
                last = prose;
            // A block quote is by whoever announces or signs it, and not by whoever spoke before it; behind it, the text goes on as before.
            if (i + 1 < _sentences.Count && _sentences.ChangesBlock(i + 1))
            {
                bool leaves = _sentences.IsInBlock(i);
                outside = leaves ? outside : last;
                last = leaves ? (_sentences.IsInBlock(i + 1) ? Source.None : outside) : _sentences.Announces(i) ? last : Source.None;
            }
        }

        _lone.GoBackAlongOpenOnes();
    }

    // Attributes the quotations of a sentence. "before" is who spoke, or was spoken of, in the sentence before; gives who does in this one.
    private Source ReadSentence(int index, Source before)
    {
        Sentence sentence = _sentences[index];
        _discourse.IsMuted = _sentences.IsAside(index);
        _discourse.NextSentence();
        _cues.Clear();
        _sources.Clear();
        _cueReader.Read(sentence, _cues);
        ResolveSources(sentence, _sentences.Quotes(index) ? Discourse.SubjectWeight : Discourse.TopicWeight);
        _lone.Claim(index, _cues);
        int announced = _announcing;
        _announcing = _cues.Count > 0 && _frame.Kind(sentence.End - 1) is TokenKind.Colon or TokenKind.Semicolon ? _cues[_cues.Count - 1].Item : -1;
        bool bare = _sentences.IsBare(index);
        Source last = Source.None;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            _notes.Next(_frame, i, sentence.Paragraph);
            if (!_frame[i].IsQuote)
                continue;
            Source source = Attribute(i, index, bare, bare && i == sentence.First ? announced : -1, before);
            last = source.Exists ? source : last;
        }

        _lone.EndSentence(index, bare, last.Exists);
        if (last.Exists)
        {
            _discourse.Note(last.Entity, Discourse.SourceWeight);
            return last;
        }

        return bare ? before : SpokenOf(sentence);
    }

    // "announced" is the cue that announced the quotation in the sentence before; -1 where there is none.
    private Source Attribute(int quote, int index, bool bare, int announced, Source before)
    {
        if ((Signed(quote, index, bare) ?? Settled(quote, index) ?? Announced(quote, index, bare, before)) is { } settled)
        {
            _attributions[_frame[quote].Quote] = new Attribution(settled, announced, quote, index);
            return settled;
        }

        (Source source, int cue) = _sentences.IsNote(index) && !_cues.Exists(cue => _frame.Kind(cue.Item) != TokenKind.Colon) ? (Source.None, -1) : bare && _lone.AwaitsCue(index, quote) ? (Source.None, -1) : Choose(quote, index, bare, before);
        _attributions[_frame[quote].Quote] = new Attribution(source, cue >= 0 ? _cues[cue].Item : announced, quote, index);
        _lone.Give(source);
        return source;
    }

    private Source? Signed(int quote, int index, bool bare) => bare ? _signatures.Below(index) : _signatures.Beside(quote, index);

    // Whose words a line above says they are; in a block quote, those of whoever announced it; null where nobody did.
    private Source? Announced(int quote, int index, bool bare, Source before)
    {
        if (!bare)
            return _leadIns.Beside(quote, _sentences[index]);
        if (quote == _sentences[index].First && _leadIns.Above(index) is { } source)
            return source;
        bool opensBlock = _sentences.IsInBlock(index) && _sentences.ChangesBlock(index);
        return opensBlock && before.Exists ? before : null;
    }

    // Nobody for a nickname inside a name or given to a thing; for a turn without a cue of its own, whoever its label says; null where the candidates must be weighed.
    private Source? Settled(int quote, int index)
    {
        if (_phrases.MentionAt(quote) >= 0 || Naming.IsGivenName(_frame, quote, _sentences[index]) || IsNoted() || _labels.Has(quote, index))
            return Source.None;
        foreach (Cue cue in _cues)
        {
            if (_frame.Kind(cue.Item) != TokenKind.Colon)
                return null;
        }

        return _turns?.SourceOf(quote);
    }

    // Whether an editor's note in brackets holds the quotation, and nobody in it says so.
    private bool IsNoted()
    {
        int opening = _notes.Opening;
        return opening >= 0 && !_cues.Exists(cue => cue.Item > opening && _frame.Kind(cue.Item) != TokenKind.Colon);
    }

    // The candidate that weighs most: its source, and its cue where it has one.
    private (Source Source, int Cue) Choose(int quote, int index, bool bare, Source before)
    {
        List<SourceCandidate> candidates = _candidateReader.Read(quote, index, bare, _cues, _sources, before);
        _observer?.Invoke(new CandidateSet(_frame, _entities, quote, _cues, candidates));
        int best = _ranker.Best(candidates);
        if (best < 0)
            return (Source.None, -1);
        SourceCandidate chosen = candidates[best];
        // "The film became a “hit”": of words in the middle of a sentence without a cue, a subject without a name is rarely the source.
        if (chosen.Kind == CandidateKind.Subject && chosen.Source.Entity < 0 && (chosen.Features & (SourceFeature.QuoteClause.Bit() | SourceFeature.QuoteAnnounced.Bit() | SourceFeature.QuoteOpens.Bit())) == 0)
            return (Source.None, -1);
        if (chosen.Kind is CandidateKind.Subject or CandidateKind.Previous && _unsaid.Holds(quote, _sentences[index], chosen))
            return (Source.None, -1);
        bool continues = chosen.Kind == CandidateKind.Previous && index > 0 && _sentences.Quotes(index - 1);
        // A cue somewhere behind that is not attached names the source at best; it does not make the words a quotation.
        bool cued = chosen.Kind != CandidateKind.CueBehind || (chosen.Features & (SourceFeature.Attached.Bit() | SourceFeature.Closing.Bit())) != 0;
        return (continues ? chosen.Source with { Basis = AttributionBasis.Continued } : chosen.Source, cued ? chosen.Cue : -1);
    }

    // Who a sentence speaks of that quotes nobody. "Horvat said that critics had warned": what is reported further on is reported by whom it is about.
    private Source SpokenOf(Sentence sentence)
    {
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

    // Goes through names and cues in the order of the text: a cue's pronoun knows the names before it. "weight" is that of the subject.
    private void ResolveSources(Sentence sentence, int weight)
    {
        NounPhrase subject = _subjects.MainSubject(sentence.First, sentence.End);
        if (subject.Form is SourceForm.Pronoun or SourceForm.Description)
        {
            NoteMentions(subject.First, subject, weight);
            Source topic = _discourse.Resolve(subject);
            _discourse.Note(topic.Entity, weight);
            if (topic.Entity < 0 && weight == Discourse.TopicWeight && subject.Form == SourceForm.Description)
                _discourse.NoteUnnamedTopic(subject);
        }

        foreach (Cue cue in _cues)
        {
            NoteMentions(cue.Source.Form == SourceForm.Pronoun ? cue.Source.First : cue.Item, subject, weight);
            Source source = _discourse.Resolve(cue.Source);
            _discourse.Note(source.Entity, Discourse.SourceWeight);
            if (source.Entity < 0 && source.Basis == AttributionBasis.Described && cue.Form is CueForm.Speech or CueForm.According && !_frame.Is(cue.Item, "asked"))
                _discourse.NoteUnnamed(source.Description);
            _sources.Add(source);
        }

        NoteMentions(sentence.End, subject, weight);
    }

    // "Prosecutors say Novak moved the money": the subject of what is said.
    private bool OpensClause(Mention mention)
        => mention.First > 0 && _frame.IsWord(mention.First - 1) && (_frame.Is(mention.First - 1, "that") || _frame.Is(mention.First - 1, WordClass.Reporting))
            && !(mention.Last + 1 < _frame.Count && _frame.Kind(mention.Last + 1) == TokenKind.Possessive);

    private void NoteMentions(int end, NounPhrase subject, int weight)
    {
        for (; _nextMention < _mentions.Count && _mentions[_nextMention].Last < end; _nextMention++)
        {
            if (!_mentions[_nextMention].IsModifier)
                _discourse.Note(_mentions[_nextMention].Entity, _nextMention == subject.Mention ? weight : OpensClause(_mentions[_nextMention]) ? Discourse.SubjectWeight : Discourse.OtherWeight);
        }
    }
}
