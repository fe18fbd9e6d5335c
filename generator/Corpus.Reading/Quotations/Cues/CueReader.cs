using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the cues of a sentence, each with the noun phrase that is its source.</summary>
internal sealed class CueReader(Frame frame, NounPhraseReader phrases, SubjectReader subjects)
{
    // Verbs whose object stands where others have an inverted subject: "called the strike".
    private static readonly WordSet Transitive = new(
        "told tells tell called calls urged urges accused accuses described describes thanked thanks praised praises assured assures informed informs reassured mentioned mentions "
        + "proposed proposes denied denies read reads quoted quotes blamed highlighted highlights");

    // What bears words for all to see or hear.
    private static readonly WordSet Carriers = new("banner billboard cap caption crowd hat headline inscription note placard plaque poster shirt sign sticker t-shirt voice voice-over");

    // How something is said, where a verb of speech stands beside it.
    private static readonly WordSet Manner = new("laughing smiling sobbing sighing grinning chuckling giggling gasping crying sneering snickering grunting moaning");

    // "On floods and dams:" behind the source of a headline.
    private const int LongestTopic = 7;

    private readonly PassiveReader _passives = new(frame, phrases, subjects);

    /// <summary>Adds the cues of <paramref name="sentence"/> to <paramref name="cues"/>, in order.</summary>
    public void Read(Sentence sentence, List<Cue> cues)
    {
        ReadColon(sentence, cues);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            // Most words are no cues, and asked no further.
            if (!frame.Is(i, WordClass.Cue | WordClass.CueNoun | WordClass.CuePhrase))
                continue;
            if (IsAccording(i, sentence, out int behind))
                Add(cues, i, CueForm.According, _passives.ObjectAt(behind, sentence.End));
            else if ((frame.Is(i, "put") || frame.Is(i, "puts")) && i + 1 < sentence.End && frame.Is(i + 1, "it"))
                Add(cues, i, CueForm.Speech, subjects.SubjectOf(i, sentence.First));
            else if (frame.Is(i, WordClass.CueNoun) && IsNoun(i, sentence))
                ReadNoun(i, sentence, cues);
            else if (frame.Is(i, WordClass.Cue) && phrases.MentionAt(i) < 0 && !IsNoun(i, sentence))
                ReadVerb(i, sentence, cues);
        }
    }

    // "According to Novak", "in the words of Novak", and "For Novak, …" where a sentence starts; gives where the source starts.
    private bool IsAccording(int item, Sentence sentence, out int source)
    {
        source = item + 2;
        if (source >= sentence.End)
            return false;
        if (frame.Is(item, "according") && frame.Is(item + 1, "to"))
            return true;
        if (frame.Is(item, "words") && frame.Is(item + 1, "of") && item - 2 >= sentence.First && frame.Is(item - 1, "the") && frame.Is(item - 2, "in"))
            return true;
        bool opens = item == sentence.First || (item == sentence.First + 1 && (frame.Is(sentence.First, "but") || frame.Is(sentence.First, "and")));
        source = item + 1;
        return opens && (frame.Is(item, "for") || frame.Is(item, "to")) && phrases.MentionAt(source) >= 0
            && phrases.StartingAt(source, sentence.End) is { Form: SourceForm.Name } name && phrases.IsPerson(name) && name.Last + 1 < sentence.End && frame.Kind(name.Last + 1) == TokenKind.Comma;
    }

    // "Novak: Rival 'Has Much to Learn'", "Horvat: …", "Minister on floods: '…'", "'We were warned': minister admits": who stands beside the colon of a
    // headline, or opens a turn in a transcript.
    private void ReadColon(Sentence sentence, List<Cue> cues)
    {
        int first = sentence.First;
        bool behind = frame[first].IsQuote && first + 2 < sentence.End && frame.Kind(first + 1) == TokenKind.Colon;
        int start = behind ? first + 2 : first;
        if (phrases.MentionAt(start) < 0 && !frame.Is(start, WordClass.Role))
            return;
        NounPhrase phrase = phrases.StartingAt(start, sentence.End);
        if (!phrase.Exists)
            return;
        int colon = behind ? first + 1 : phrase.Last + 1;
        if (phrase.Form == SourceForm.Description && !behind && colon < sentence.End && frame.Is(colon, "on"))
        {
            while (colon < sentence.End && colon < phrase.Last + LongestTopic && frame.IsWord(colon))
                colon++;
        }

        bool headline = frame.Kind(sentence.End - 1) != TokenKind.Stop;
        if (colon < sentence.End && frame.Kind(colon) == TokenKind.Colon && (phrase.Form == SourceForm.Name || (headline && phrase.Form == SourceForm.Description && frame.Is(start, WordClass.Role))))
            cues.Add(new Cue(colon, CueForm.Speech, phrase));
    }

    private static void Add(List<Cue> cues, int item, CueForm form, NounPhrase source)
    {
        if (source.Exists)
            cues.Add(new Cue(item, form, source));
    }

    // A determiner, a possessive or an adjective before a word shows that it is a noun here.
    private bool IsNoun(int item, Sentence sentence)
    {
        int before = item - 1;
        if (before < sentence.First)
            return false;
        if (frame.Kind(before) == TokenKind.Possessive)
            return !frame.Is(before - 1, WordClass.Function);
        if (!frame.IsWord(before))
            return false;
        if (frame.Is(item, WordClass.VerbNoun) && frame.Is(item, WordClass.BaseForm))
            return !TakesBaseForm(before);
        if (frame.Is(item, WordClass.VerbNoun) && frame.Is(item, WordClass.SForm) && phrases.MentionAt(before) < 0 && !TakesSForm(before))
            return frame.Is(item, WordClass.CueNoun) || item + 1 >= sentence.End || !frame.Is(item + 1, "that");
        if (Determiners.Contains(frame.Chars(before)) && !frame.Is(before, "that") && !frame.Is(before, "all") && !frame.Is(before, "both") && !frame.Is(before, "many") && !frame.Is(before, "some"))
            return true;
        return before - 1 >= sentence.First && frame.IsWord(before - 1) && Determiners.Contains(frame.Chars(before - 1)) && !frame.Is(before - 1, "that")
            && !frame.Is(before, WordClass.Function | WordClass.Role | WordClass.Organization) && frame.Is(item, WordClass.CueNoun) && phrases.MentionAt(before) < 0
            && (frame.Is(item + 1 < sentence.End ? item + 1 : item, WordClass.Preposition) || (item + 1 < sentence.End && frame.Is(item + 1, "that")));
    }

    // "to report", "will report", "they report", "officials report".
    private bool TakesBaseForm(int before)
    {
        if (frame.Is(before, WordClass.Function))
            return !Determiners.Contains(frame.Chars(before)) && (!frame.Is(before, WordClass.Preposition) || frame.Is(before, "to"));
        var chars = frame.Chars(before);
        return chars[chars.Length - 1] == 's' || chars[chars.Length - 1] == 'y' || frame.Is(before, "people");
    }

    // "he reports", "who reports", "the spokesman reports"; but "court files", "new reports".
    private bool TakesSForm(int before)
        => frame.Is(before, WordClass.Role) || Pronouns.IsThirdPerson(frame, before) || frame.Is(before, "who") || frame.Is(before, "which") || frame.Is(before, "that")
            || frame.Is(before, "also") || frame.Is(before, "then") || frame.Is(before, WordClass.Organization) || frame.Chars(before)[frame.Chars(before).Length - 1] == 'y';

    private void ReadNoun(int item, Sentence sentence, List<Cue> cues)
    {
        if (item + 2 < sentence.End && (frame.Is(item + 1, "by") || frame.Is(item + 1, "from")))
        {
            NounPhrase by = phrases.StartingAt(item + 2, sentence.End);
            if (by.Exists)
            {
                cues.Add(new Cue(item, CueForm.Noun, by));
                return;
            }
        }

        for (int i = item - 1; i >= sentence.First && i >= item - 4; i--)
        {
            if (frame.Kind(i) == TokenKind.Possessive && i > sentence.First)
            {
                int mention = phrases.MentionAt(i - 1);
                if (mention >= 0)
                    cues.Add(new Cue(item, CueForm.Noun, new NounPhrase(phrases.FirstOf(mention), i - 1, SourceForm.Name, mention)));
                return;
            }

            if (Pronouns.IsPossessive(frame, i))
            {
                cues.Add(new Cue(item, CueForm.Noun, new NounPhrase(i, i, SourceForm.Pronoun, -1)));
                return;
            }

            if (!frame.IsWord(i) || frame.Is(i, WordClass.Function))
                return;
        }
    }

    private void ReadVerb(int item, Sentence sentence, List<Cue> cues)
    {
        CueForm form = frame.Is(item, WordClass.Reporting) ? CueForm.Speech : CueForm.Attitude;
        if (_passives.QuotedAs(item, sentence) is { Exists: true } quoted)
        {
            cues.Add(new Cue(item, form, quoted));
            return;
        }

        if (_passives.TryRead(item, sentence, out NounPhrase agent))
        {
            Add(cues, item, form, agent);
            return;
        }

        if (subjects.IsParticiple(item) && !IsProgressive(item, sentence.First))
        {
            ReadParticiple(item, sentence, cues);
            return;
        }

        if (item > sentence.First && frame.Is(item - 1, "to"))
        {
            NounPhrase subject = LastSource(cues) ?? subjects.MainSubject(sentence.First, item);
            Add(cues, item, CueForm.Participle, subject);
            return;
        }

        if (CanInvert(item, sentence))
        {
            // "…," said the minister; but not in "…, author of '…,' said the prize was", where the phrase has a verb of its own.
            NounPhrase behind = phrases.StartingAt(item + 1, sentence.End);
            // "the agency concluded this year": when, not who.
            if (behind.Form == SourceForm.Description && subjects.EndsInTime(behind))
                behind = NounPhrase.None;
            int next = behind.Last + 1;
            bool hasVerb = behind.Exists && next < sentence.End && frame.IsWord(next) && !frame.Is(next, WordClass.NotName) && (VerbGroup.Contains(frame.Chars(next)) || frame.Is(next, WordClass.Reporting));
            // "Horvat, author of '…,' said the prize was": the quotation before the verb belongs to what is told of the subject.
            NounPhrase owner = hasVerb && item > sentence.First && frame[item - 1].IsQuote ? subjects.MainSubject(sentence.First, item) : NounPhrase.None;
            if (owner.Exists)
            {
                cues.Add(new Cue(item, form, owner));
                return;
            }

            if (behind.Exists && !(hasVerb && subjects.SubjectOf(item, sentence.First).Exists))
            {
                cues.Add(new Cue(item, form, behind));
                return;
            }
        }

        NounPhrase before = subjects.SubjectOf(item, sentence.First);
        if (IsNaming(item, before, sentence))
            return;
        Add(cues, item, form, before);
    }

    // "a film titled '…'", "a bar called '…'", "Horvat, nicknamed '…'": the name of a thing, not what somebody calls it.
    private bool IsNaming(int item, NounPhrase subject, Sentence sentence)
    {
        if (!Naming.IsParticiple(frame, item) || item + 1 >= sentence.End)
            return false;
        if (frame.Is(item, "known"))
            return frame.Is(item + 1, "as");
        return frame[item + 1].IsQuote && ((subject.Form == SourceForm.Description && subject.Last == item - 1) || (item > sentence.First && frame.Kind(item - 1) == TokenKind.Comma));
    }

    // ", adding": whoever the last cue spoke of, or the subject of the sentence, goes on.
    private void ReadParticiple(int item, Sentence sentence, List<Cue> cues)
    {
        // "with Ana Horvat calling it a menu", "with marchers chanting": what stands right before the participle is its subject.
        if (item > sentence.First && frame.IsWord(item - 1) && subjects.SubjectOf(item, sentence.First) is { Exists: true } beside && beside.Last == item - 1
            && (beside.Form == SourceForm.Name || Speaks(beside)))
        {
            cues.Add(new Cue(item, CueForm.Participle, beside));
            return;
        }

        // "Horvat said, laughing, '…'": how it was said, not another cue.
        if (Manner.Contains(frame.Chars(item)) && cues.Count > 0 && cues[cues.Count - 1].Last == item - 2 && item + 1 < sentence.End && frame.Kind(item - 1) == TokenKind.Comma && frame.Kind(item + 1) == TokenKind.Comma)
            return;
        NounPhrase source = LastSource(cues) ?? subjects.MainSubject(sentence.First, item > sentence.First ? item : sentence.End);
        Add(cues, item, CueForm.Participle, source);
    }

    // People, and what carries words about; but who "issued a statement saying" something says it.
    private bool Speaks(NounPhrase phrase)
    {
        int head = phrases.HeadOf(phrase);
        return !frame.Is(head, WordClass.CueNoun) && (frame.Is(head, WordClass.Role | WordClass.Organization) || phrases.IsPlural(head) || Carriers.Contains(frame.Chars(head)));
    }

    private static NounPhrase? LastSource(List<Cue> cues)
    {
        for (int i = cues.Count - 1; i >= 0; i--)
        {
            if (cues[i].Form is not (CueForm.According or CueForm.Noun or CueForm.Participle))
                return cues[i].Source;
        }

        return null;
    }

    // "said Horvat": the subject may stand behind the verb where a quotation, or a quotation and a comma, stands before it.
    private bool CanInvert(int item, Sentence sentence)
    {
        if (!frame.Is(item, WordClass.Reporting) || item + 1 >= sentence.End || Transitive.Contains(frame.Chars(item)))
            return false;
        int before = item - 1;
        if (before >= sentence.First && frame.Kind(before) is TokenKind.Comma or TokenKind.Dash)
            before--;
        if (before < sentence.First || frame[before].IsQuote || frame.Is(before, "as"))
            return true;
        // "… in the spring, said Professor Ana Horvat."
        if (before != item - 2 || frame.Is(item + 1, "that") || !(phrases.MentionAt(item + 1) >= 0 || Determiners.Contains(frame.Chars(item + 1)) || frame.Is(item + 1, WordClass.Role)))
            return false;
        NounPhrase behind = phrases.StartingAt(item + 1, sentence.End);
        return behind.Exists && (behind.Last + 1 >= sentence.End || frame.Kind(behind.Last + 1) is TokenKind.Stop or TokenKind.Comma)
            && !subjects.OpensParenthesis(sentence.First, before);
    }

    private bool IsProgressive(int item, int first)
    {
        for (int i = item - 1; i >= first && i >= item - 3 && frame.IsWord(i) && !frame.Is(i, "as") && !frame.Is(i, WordClass.Cue); i--)
        {
            if (_passives.IsBe(i))
                return true;
        }

        return false;
    }
}
