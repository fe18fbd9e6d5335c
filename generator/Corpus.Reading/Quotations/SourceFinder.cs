using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Gives each quotation its source: the cue beside it, else the cue of its sentence, else whoever speaks around it. Goes through the
/// article once, sentence by sentence, so that a pronoun is resolved by what stands before it.
/// </summary>
internal sealed class SourceFinder
{
    private const int LongestGap = 8;
    private readonly Frame _frame;
    private readonly List<Sentence> _sentences;
    private readonly List<Mention> _mentions;
    private readonly NounPhraseReader _phrases;
    private readonly CueReader _cueReader;
    private readonly Discourse _discourse;
    private readonly Attribution[] _attributions;
    private readonly List<Cue> _cues = [];
    private readonly List<Source> _sources = [];
    private int _nextMention;
    private int _pending = -1;

    // The cue of a sentence that ended with a colon, for the quotation that it announces; -1 where there is none.
    private int _announcing = -1;

    private SourceFinder(Frame frame, List<Sentence> sentences, List<Mention> mentions, List<Entity> entities)
    {
        _frame = frame;
        _sentences = sentences;
        _mentions = mentions;
        _phrases = new NounPhraseReader(frame, mentions);
        _cueReader = new CueReader(frame, _phrases);
        _discourse = new Discourse(frame, mentions, entities);
        _attributions = new Attribution[frame.Spans.Count];
    }

    /// <summary>The attribution of each quotation.</summary>
    public static Attribution[] Find(Frame frame, List<Sentence> sentences, List<Mention> mentions, List<Entity> entities, CancellationToken cancellation)
    {
        var finder = new SourceFinder(frame, sentences, mentions, entities);
        Source last = Source.None;
        for (int i = 0; i < sentences.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            last = finder.ReadSentence(i, last);
        }

        return finder._attributions;
    }

    // Attributes the quotations of a sentence. "before" is who spoke, or was spoken of, in the sentence before; gives who does in this one.
    private Source ReadSentence(int index, Source before)
    {
        Sentence sentence = _sentences[index];
        _discourse.NextSentence();
        _cues.Clear();
        _sources.Clear();
        _cueReader.Read(sentence, _cues);
        ResolveSources(sentence);
        Source last = Source.None;
        int announced = _announcing;
        _announcing = _cues.Count > 0 && _frame.Kind(sentence.End - 1) is TokenKind.Colon or TokenKind.Semicolon ? _cues[_cues.Count - 1].Item : -1;
        bool bare = IsBare(sentence);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!_frame[i].IsQuote)
                continue;
            int cue = Choose(i, sentence);
            Source source = cue >= 0 ? _sources[cue] : bare ? Continue(index, i, before) : WithoutCue(i, index, before);
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
        if (last.Exists)
        {
            _discourse.Note(last.Entity, Discourse.SourceWeight);
            return last;
        }

        if (bare)
            return before;
        for (int c = _sources.Count - 1; c >= 0; c--)
        {
            if (_sources[c].Exists)
                return _sources[c];
        }

        NounPhrase subject = _phrases.MainSubject(sentence.First, sentence.End);
        return subject.Form == SourceForm.Description ? Source.None : _discourse.Resolve(subject);
    }

    // Goes through names and cues in the order of the text: a cue's pronoun knows the names before it.
    private void ResolveSources(Sentence sentence)
    {
        NounPhrase subject = _phrases.MainSubject(sentence.First, sentence.End);
        if (subject.Form is SourceForm.Pronoun or SourceForm.Description)
        {
            NoteMentions(subject.First, subject);
            _discourse.Note(_discourse.Resolve(subject).Entity, Discourse.SubjectWeight);
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
                _discourse.Note(_mentions[_nextMention].Entity, _nextMention == subject.Mention ? Discourse.SubjectWeight : Discourse.OtherWeight);
        }
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

    // The cue of a quotation among those of its sentence; -1 where there is none.
    private int Choose(int quote, Sentence sentence)
    {
        int left = -1;
        int right = -1;
        for (int c = 0; c < _cues.Count; c++)
        {
            if (!_sources[c].Exists && _cues[c].Form != CueForm.Speech)
                continue;
            if (_cues[c].Item < quote)
                left = left < 0 || Outranks(_cues[c], _cues[left], quote) ? c : left;
            else if (right < 0 && _cues[c].First > quote && _cues[c].Form is CueForm.Speech or CueForm.According or CueForm.Attitude)
                right = c;
        }

        if (left >= 0 && IsTight(_cues[left], quote))
            return left;
        if (right >= 0 && IsAttached(_cues[right], quote))
            return right;
        if (left >= 0)
            return left;
        return right >= 0 && IsClosing(_cues[right], sentence) ? right : -1;
    }

    // Whether a later cue to the left of a quotation takes it from an earlier one. "Bush said history has shown a need for 'stable government'":
    // what somebody says holds all that follows, unless a weaker word stands right before the quotation.
    private bool Outranks(Cue later, Cue earlier, int quote)
    {
        bool speech = _frame.Is(later.Item, WordClass.Reporting) || later.Form == CueForm.Noun;
        bool earlierSpeech = earlier.Form == CueForm.According || (earlier.Form == CueForm.Noun && earlier.Last > earlier.Item) || (earlier.Form != CueForm.Noun && (_frame.Is(earlier.Item, WordClass.Reporting) || _frame.Kind(earlier.Item) == TokenKind.Colon));
        // "Emanuel, an oncologist who advised him, said": the later verb's subject stands before the earlier verb, which is inside it.
        if (later.Form == CueForm.Noun && quote - later.Item <= 2)
            return true;
        if (!earlierSpeech || (later.First < earlier.Item && later.Form != CueForm.Participle))
            return true;
        if (!speech)
            return false;
        int reach = later.First > earlier.Last ? later.First : later.Item;
        for (int i = earlier.Last + 1; i < reach; i++)
        {
            if (_frame[i].IsQuote || _frame.Kind(i) is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon || _frame.Is(i, "and") || _frame.Is(i, "but"))
                return true;
        }

        return false;
    }

    // said "…", said: "…", told reporters on Monday, "…"
    private bool IsTight(Cue cue, int quote)
    {
        if (cue.Form is CueForm.Noun)
            return false;
        if (cue.Last == quote - 1 || _frame.Kind(quote - 1) == TokenKind.Colon)
            return true;
        if (_frame.Kind(quote - 1) != TokenKind.Comma)
            return false;
        for (int i = cue.Last + 1; i < quote - 1; i++)
        {
            if (_frame.Kind(i) == TokenKind.Comma || _frame[i].IsQuote)
                return false;
        }

        return true;
    }

    // "…," he said
    private bool IsAttached(Cue cue, int quote)
    {
        int gap = 0;
        for (int i = quote + 1; i < cue.First; i++)
        {
            bool light = _frame.Kind(i) is TokenKind.Comma or TokenKind.Dash or TokenKind.Stop or TokenKind.CloseBracket or TokenKind.Possessive
                || (_frame.IsWord(i) && (VerbGroup.Contains(_frame.Chars(i)) || IsModifier(i)));
            if (!light || ++gap > LongestGap)
                return false;
        }

        return true;
    }

    // A word that can stand before a name as part of its role ("councilmember Mark Levine").
    private bool IsModifier(int item)
        => Determiners.Contains(_frame.Chars(item)) || !_frame.Is(item, WordClass.Function | WordClass.Cue) || _frame.Is(item, WordClass.Role | WordClass.Organization);

    // A cue clause at the end of the sentence, behind a comma.
    private bool IsClosing(Cue cue, Sentence sentence)
        => cue.Form != CueForm.Attitude && cue.First > sentence.First && _frame.Kind(cue.First - 1) is TokenKind.Comma or TokenKind.Dash;

    // A sentence that is nothing but a quotation: somebody goes on speaking, or was announced, or is named right behind it.
    private Source Continue(int index, int item, Source before)
    {
        Sentence sentence = _sentences[index];
        bool opensParagraph = index == 0 || _sentences[index - 1].Paragraph != sentence.Paragraph;
        if (opensParagraph && index + 1 < _sentences.Count && _sentences[index + 1].Paragraph == sentence.Paragraph && IsQuoteWithCue(_sentences[index + 1])
            && !CarriesOn(item))
        {
            _pending = _frame[item].Quote;
            return Source.None;
        }

        return before.Exists ? before with { Basis = Continues(index) ? AttributionBasis.Continued : before.Basis } : Source.None;
    }

    // No cue in a sentence that has words of its own: behind a colon its subject speaks, else whoever spoke last goes on.
    private Source WithoutCue(int quote, int index, Source before)
    {
        Sentence sentence = _sentences[index];
        bool announced = quote > sentence.First && _frame.Kind(quote - 1) is TokenKind.Colon or TokenKind.Dash or TokenKind.Comma;
        if (!announced && before.Exists && Continues(index))
            return before with { Basis = AttributionBasis.Continued };
        // "…  - Jeffrey Jones: '…'": the name right before the colon.
        int beside = announced && quote - 2 >= sentence.First && _frame.Kind(quote - 1) == TokenKind.Colon && !_frame[quote - 2].IsQuote ? _phrases.MentionAt(quote - 2) : -1;
        if (beside >= 0 && (_mentions[beside].First == sentence.First || !_frame.Is(_mentions[beside].First - 1, WordClass.Preposition)))
            return _discourse.Resolve(new NounPhrase(_mentions[beside].First, _mentions[beside].Last, SourceForm.Name, beside));
        int opening = _phrases.MentionAt(sentence.First);
        NounPhrase headed = opening >= 0 && announced ? _phrases.StartingAt(sentence.First, sentence.End) : NounPhrase.None;
        return _discourse.Resolve(headed.Form == SourceForm.Name ? headed : _phrases.MainSubject(sentence.First, sentence.End));
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
