namespace Corpus.Reading;

/// <summary>Finds who speaks where the grammatical subject does not: passives, and reports of what others said.</summary>
internal sealed class PassiveReader(Frame frame, NounPhraseReader phrases, SubjectReader subjects)
{
    private const int LongestQuotee = 12;

    /// <summary>Whether a verb is passive; <paramref name="agent"/> is who speaks, none where nobody is named.</summary>
    public bool TryRead(int item, Sentence sentence, out NounPhrase agent)
    {
        int by = AgentOf(item, sentence);
        agent = by >= 0 ? ObjectAt(by, sentence.End) : NounPhrase.None;
        return IsPassive(item, sentence.First) || (by >= 0 && IsReducedPassive(item, by, sentence));
    }

    /// <summary>"Quoted him as saying", "was quoted by the daily as saying": whose words they are; none where nobody is quoted so.</summary>
    public NounPhrase QuotedAs(int item, Sentence sentence)
    {
        if (!frame.Is(item, "quoted") && !frame.Is(item, "quotes") && !frame.Is(item, "quoting") && !frame.Is(item, "cited") && !frame.Is(item, "cites") && !frame.Is(item, "citing"))
            return NounPhrase.None;
        int reach = System.Math.Min(sentence.End - 1, item + LongestQuotee);
        for (int i = item + 1; i < reach && !frame[i].IsQuote; i++)
        {
            if (frame.Is(i, "as") && subjects.IsParticiple(i + 1))
                return IsPassive(item, sentence.First) ? subjects.MainSubject(sentence.First, item) : ObjectAt(item + 1, i);
        }

        return NounPhrase.None;
    }

    /// <summary>The phrase behind a preposition: "him" as well as "the mayor".</summary>
    public NounPhrase ObjectAt(int item, int end)
    {
        bool pronoun = frame.Is(item, "him") || frame.Is(item, "them") || (frame.Is(item, "her") && (item + 1 >= end || !frame.IsWord(item + 1)));
        return pronoun ? new NounPhrase(item, item, SourceForm.Pronoun, -1) : phrases.StartingAt(item, end);
    }

    // Where the agent of a passive starts: "called by Novak", "dismissed as '…' by Novak"; -1 where there is none.
    private int AgentOf(int item, Sentence sentence)
    {
        int by = item + 1;
        if (by < sentence.End && frame.Is(by, "as"))
            by++;
        if (by < sentence.End && frame[by].IsQuote)
            by++;
        return by + 1 < sentence.End && frame.Is(by, "by") && !subjects.IsParticiple(by + 1) ? by + 1 : -1;
    }

    // "Horvat, dismissed by Novak as", "a rally condemned by Novak": the noun before the participle is what is spoken of. But not "Novak said by phone".
    private bool IsReducedPassive(int item, int agent, Sentence sentence)
        => !frame.Is(item, WordClass.BaseForm | WordClass.SForm) && !subjects.IsParticiple(item)
            && (item == sentence.First || frame[agent - 2].IsQuote || phrases.StartingAt(agent, sentence.End) is { Form: SourceForm.Name or SourceForm.Pronoun } || Determiners.Contains(frame.Chars(agent))
                || !subjects.SubjectOf(item, sentence.First).Exists);

    /// <summary>"Was asked", "has been called": what was said was said by others.</summary>
    public bool IsPassive(int item, int first)
    {
        if (subjects.IsParticiple(item))
            return false;
        for (int i = item - 1; i >= first && i >= item - 3 && frame.IsWord(i); i--)
        {
            if (IsBe(i))
                return true;
            var chars = frame.Chars(i);
            if (!(chars.Length > 3 && chars[chars.Length - 1] == 'y') && !frame.Is(i, "also") && !frame.Is(i, "often") && !frame.Is(i, "not"))
                return false;
        }

        return false;
    }

    /// <summary>Whether an item is a form of "be".</summary>
    public bool IsBe(int item)
        => frame.Is(item, "was") || frame.Is(item, "were") || frame.Is(item, "is") || frame.Is(item, "are") || frame.Is(item, "been")
            || frame.Is(item, "being") || frame.Is(item, "be") || frame.Is(item, "'s") || frame.Is(item, "got");
}
