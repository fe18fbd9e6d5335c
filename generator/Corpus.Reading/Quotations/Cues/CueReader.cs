using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the cues of a sentence, each with the noun phrase that is its source.</summary>
internal sealed class CueReader
{
    // "On floods and dams:" behind the source of a headline.
    private const int LongestTopic = 7;

    // "shook his head slowly:" behind a name.
    private const int LongestClause = 5;

    private readonly Frame _frame;
    private readonly NounPhraseReader _phrases;
    private readonly SubjectReader _subjects;
    private readonly PassiveReader _passives;
    private readonly CueNounReader _nouns;
    private readonly CueVerbReader _verbs;

    /// <summary>Looks for cues in <paramref name="frame"/>.</summary>
    public CueReader(Frame frame, NounPhraseReader phrases, SubjectReader subjects, PassiveReader passives)
    {
        _frame = frame;
        _phrases = phrases;
        _subjects = subjects;
        _passives = passives;
        _nouns = new CueNounReader(frame, phrases);
        _verbs = new CueVerbReader(frame, phrases, subjects, passives);
    }

    /// <summary>Adds the cues of <paramref name="sentence"/> to <paramref name="cues"/>, in order.</summary>
    public void Read(Sentence sentence, List<Cue> cues)
    {
        ReadColon(sentence, cues);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            // Most words are no cues, and asked no further.
            if (!_frame.Is(i, WordClass.Cue | WordClass.CueNoun | WordClass.CuePhrase))
                continue;
            if (IsAccording(i, sentence, out int behind))
                Cue.AddTo(cues, i, CueForm.According, AuthorOf(_passives.ObjectAt(behind, sentence.End), sentence.End));
            else if ((_frame.Is(i, "put") || _frame.Is(i, "puts")) && i + 1 < sentence.End && _frame.Is(i + 1, "it"))
                Cue.AddTo(cues, i, CueForm.Speech, _subjects.SubjectOf(i, sentence.First));
            else if (CuePhrases.IsGoingOn(_frame, i, sentence.End) || CuePhrases.IsStrikingBack(_frame, i, sentence.End))
                Cue.AddTo(cues, i, CueForm.Speech, _subjects.SubjectOf(i, sentence.First));
            else if (_frame.Is(i, WordClass.CueNoun) && _nouns.IsNoun(i, sentence))
                _nouns.Read(i, sentence, cues);
            else if (_frame.Is(i, WordClass.Cue) && _phrases.MentionAt(i) < 0 && !_nouns.IsNoun(i, sentence) && !IsIdle(i, sentence))
                _verbs.Read(i, sentence, cues);
        }
    }

    // "According to a study by Ana Horvat": what it says is said by whoever wrote it.
    private NounPhrase AuthorOf(NounPhrase phrase, int end)
    {
        if (phrase.Form != SourceForm.Description)
            return phrase;
        for (int i = phrase.First + 1; i <= phrase.Last + 1 && i + 1 < end; i++)
        {
            if (_frame.Is(i, "by"))
                return _phrases.StartingAt(i + 1, end) is { Form: SourceForm.Name } author ? author : phrase;
        }

        return phrase;
    }

    // "According to Novak", "in the words of Novak", and "For Novak, …" where a sentence starts; gives where the source starts.
    private bool IsAccording(int item, Sentence sentence, out int source)
    {
        source = item + 2;
        if (source >= sentence.End)
            return false;
        if (_frame.Is(item, "according") && _frame.Is(item + 1, "to"))
            return true;
        if (_frame.Is(item, "words") && _frame.Is(item + 1, "of") && item - 2 >= sentence.First && _frame.Is(item - 1, "the") && _frame.Is(item - 2, "in"))
            return true;
        bool opens = item == sentence.First || (item == sentence.First + 1 && (_frame.Is(sentence.First, "but") || _frame.Is(sentence.First, "and")));
        source = item + 1;
        return opens && (_frame.Is(item, "for") || _frame.Is(item, "to")) && _phrases.MentionAt(source) >= 0
            && _phrases.StartingAt(source, sentence.End) is { Form: SourceForm.Name } name && _phrases.IsPerson(name) && name.Last + 1 < sentence.End && _frame.Kind(name.Last + 1) == TokenKind.Comma;
    }

    // "than, say, a levy", "easier said than done", "a closed one, meaning that": nobody says anything.
    private bool IsIdle(int item, Sentence sentence)
    {
        if (item + 1 >= sentence.End || item == sentence.First)
            return false;
        bool example = _frame.Is(item, "say") && _frame.Kind(item - 1) == TokenKind.Comma && _frame.Kind(item + 1) == TokenKind.Comma && item - 2 >= sentence.First && !_frame[item - 2].IsQuote;
        return example || (_frame.Is(item, "said") && _frame.Is(item + 1, "than")) || (_frame.Is(item, "meaning") && _frame.Kind(item - 1) == TokenKind.Comma)
            || IdleVerbs.Has(_frame, item);
    }

    // "Novak balked: '…'": the colon that a short clause without a verb of speech leads up to; -1 where there is none.
    private int OpensWith(NounPhrase subject, int end)
    {
        for (int i = subject.Last + 1; i + 1 < end && i <= subject.Last + LongestClause; i++)
        {
            if (_frame.Kind(i) == TokenKind.Colon)
                return i > subject.Last + 1 && _frame[i + 1].IsQuote ? i : -1;
            if (!_frame.IsWord(i) || _frame.Is(i, WordClass.Cue | WordClass.CueNoun) || _phrases.MentionAt(i) >= 0)
                return -1;
        }

        return -1;
    }

    // "Novak: Rival 'Has Much to Learn'", "Horvat: …", "Minister on floods: '…'", "'We were warned': minister admits": who stands beside the colon of a
    // headline, or opens a turn in a transcript.
    private void ReadColon(Sentence sentence, List<Cue> cues)
    {
        int first = sentence.First;
        bool behind = _frame[first].IsQuote && first + 2 < sentence.End && _frame.Kind(first + 1) == TokenKind.Colon;
        int start = behind ? first + 2 : first;
        if (_phrases.MentionAt(start) < 0 && !_frame.Is(start, WordClass.Role))
            return;
        NounPhrase phrase = _phrases.StartingAt(start, sentence.End);
        if (!phrase.Exists)
            return;
        int colon = behind ? first + 1 : phrase.Last + 1;
        if (phrase.Form == SourceForm.Description && !behind && colon < sentence.End && _frame.Is(colon, "on"))
        {
            while (colon < sentence.End && colon < phrase.Last + LongestTopic && _frame.IsWord(colon))
                colon++;
        }

        if (!behind && _phrases.IsPerson(phrase) && OpensWith(phrase, sentence.End) is var announcing and >= 0)
        {
            cues.Add(new Cue(announcing, CueForm.Speech, phrase));
            return;
        }

        bool headline = _frame.Kind(sentence.End - 1) != TokenKind.Stop;
        if (colon < sentence.End && _frame.Kind(colon) == TokenKind.Colon && (phrase.Form == SourceForm.Name || (headline && phrase.Form == SourceForm.Description && _frame.Is(start, WordClass.Role))))
            cues.Add(new Cue(colon, CueForm.Speech, phrase));
    }
}
