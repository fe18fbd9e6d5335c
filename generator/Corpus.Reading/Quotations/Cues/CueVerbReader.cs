using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the source of a cue that is a verb: its subject before it or behind it, its agent in the passive, whoever a participle leans on.</summary>
internal sealed class CueVerbReader(Frame frame, NounPhraseReader phrases, SubjectReader subjects, PassiveReader passives)
{
    // Verbs whose object stands where others have an inverted subject: "called the strike".
    private static readonly WordSet Transitive = WordSet.Named("transitive-cues");

    // What bears words for all to see or hear.
    private static readonly WordSet Carriers = WordSet.Named("carriers");

    // How something is said, where a verb of speech stands beside it.
    private static readonly WordSet Manner = WordSet.Named("manners");

    /// <summary>Adds the cue at <paramref name="item"/> if it has a source.</summary>
    public void Read(int item, Sentence sentence, List<Cue> cues)
    {
        CueForm form = frame.Is(item, WordClass.Reporting) ? CueForm.Speech : CueForm.Attitude;
        if (passives.QuotedAs(item, sentence) is { Exists: true } quoted)
        {
            cues.Add(new Cue(item, form, quoted));
            return;
        }

        if (passives.TryRead(item, sentence, out NounPhrase agent))
        {
            Cue.AddTo(cues, item, form, agent);
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
            Cue.AddTo(cues, item, CueForm.Participle, subject);
            return;
        }

        if (CanInvert(item, sentence) && Behind(item, sentence) is { Exists: true } inverted)
        {
            cues.Add(new Cue(item, form, inverted));
            return;
        }

        NounPhrase before = subjects.SubjectOf(item, sentence.First);
        if (IsNaming(item, before, sentence))
            return;
        Cue.AddTo(cues, item, form, before);
    }

    // "…," said the minister; but not in "…, author of '…,' said the prize was", where the phrase has a verb of its own; none where the subject stands before the verb.
    private NounPhrase Behind(int item, Sentence sentence)
    {
        NounPhrase behind = phrases.StartingAt(item + 1, sentence.End);
        // "the agency concluded this year": when, not who.
        if (behind.Form == SourceForm.Description && subjects.EndsInTime(behind))
            behind = NounPhrase.None;
        int next = behind.Last + 1;
        bool hasVerb = behind.Exists && next < sentence.End && frame.IsWord(next) && !frame.Is(next, WordClass.NotName) && (VerbGroup.Contains(frame.Chars(next)) || frame.Is(next, WordClass.Reporting));
        // "Horvat, author of '…,' said the prize was": the quotation before the verb belongs to what is told of the subject.
        NounPhrase owner = hasVerb && item > sentence.First && frame[item - 1].IsQuote ? subjects.MainSubject(sentence.First, item) : NounPhrase.None;
        return owner.Exists ? owner
            : hasVerb && subjects.SubjectOf(item, sentence.First).Exists ? NounPhrase.None
            : behind;
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

    // "a film titled '…'", "a bar called '…'", "Horvat, nicknamed '…'": the name of a thing, not what somebody calls it.
    private bool IsNaming(int item, NounPhrase subject, Sentence sentence)
    {
        if (!Naming.IsParticiple(frame, item) || item + 1 >= sentence.End)
            return false;
        if (frame.Is(item, "known"))
            return frame.Is(item + 1, "as");
        // "in what the minister called '…'".
        if (subject.First > sentence.First && frame.Is(subject.First - 1, "what"))
            return false;
        return frame[item + 1].IsQuote && ((subject.Form == SourceForm.Description && subject.Last == item - 1) || (item > sentence.First && frame.Kind(item - 1) == TokenKind.Comma));
    }

    // ", adding": whoever the last cue spoke of, or the subject of the sentence, goes on.
    private void ReadParticiple(int item, Sentence sentence, List<Cue> cues)
    {
        // "with Ana Horvat calling it a menu", "with marchers chanting": what stands right before the participle is its subject.
        int before = item - 1;
        while (before > sentence.First && frame.IsWord(before) && phrases.MentionAt(before) < 0 && Adverbs.Contains(frame.Chars(before)))
            before--;
        if (before >= sentence.First && frame.IsWord(before) && subjects.SubjectOf(item, sentence.First) is { Exists: true } beside && beside.Last == before
            && (beside.Form == SourceForm.Name || Speaks(beside)))
        {
            cues.Add(new Cue(item, CueForm.Participle, beside));
            return;
        }

        // "Horvat said, laughing, '…'": how it was said, not another cue.
        if (Manner.Contains(frame.Chars(item)) && cues.Count > 0 && cues[cues.Count - 1].Last == item - 2 && item + 1 < sentence.End && frame.Kind(item - 1) == TokenKind.Comma && frame.Kind(item + 1) == TokenKind.Comma)
            return;
        NounPhrase source = Joined(item, sentence, cues) ?? LastSource(cues) ?? subjects.MainSubject(sentence.First, item > sentence.First ? item : sentence.End);
        Cue.AddTo(cues, item, CueForm.Participle, source);
    }

    // "with Ana Horvat tweeting that … and asking": participles that "and" joins share a subject.
    private NounPhrase? Joined(int item, Sentence sentence, List<Cue> cues)
        => item > sentence.First && frame.Is(item - 1, "and") && cues.Count > 0 && cues[cues.Count - 1].Form == CueForm.Participle ? cues[cues.Count - 1].Source : null;

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

    private bool IsProgressive(int item, int first)
    {
        for (int i = item - 1; i >= first && i >= item - 3 && frame.IsWord(i) && !frame.Is(i, "as") && !frame.Is(i, WordClass.Cue); i--)
        {
            if (passives.IsBe(i))
                return true;
        }

        return false;
    }
}
