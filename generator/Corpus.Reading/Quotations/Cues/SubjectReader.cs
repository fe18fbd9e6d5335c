using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the subjects of verbs to their left ("Novak, a doctor, has said"), and the subjects of sentences.</summary>
internal sealed class SubjectReader(Frame frame, List<Mention> mentions, NounPhraseReader phrases)
{
    private const int LongestClause = 16;
    private const int LongestSearch = 28;
    private const int MostCommas = 4;
    private const int LongestTime = 5;
    private const int LongestBarePlural = 3;

    private static readonly WordSet Times = new("later earlier afterwards today yesterday tonight");

    /// <summary>The subject of the verb at <paramref name="verb"/>, looked for to its left, not before <paramref name="first"/>.</summary>
    public NounPhrase SubjectOf(int verb, int first)
    {
        int item = SkipTime(SkipVerbGroup(verb - 1, first), first);
        // "Both said".
        if (item < first)
            return first < verb && phrases.IsIndefinite(first) ? new(first, first, SourceForm.Description, -1) : NounPhrase.None;
        if (frame.Kind(item) is TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket)
            return BeforeParenthesis(item, first);
        if (IsRelative(item))
        {
            return Antecedent(item, first);
        }

        if (frame.Kind(item) == TokenKind.Stop)
            return BeforeNameMark(item, first);
        NounPhrase nearest = NameBeforeRole(Before(item, first), first);
        // "a clerk who asked not to be named in print said": the noun beside the verb ends a relative clause.
        for (int i = nearest.First - 1; nearest.Form != SourceForm.Pronoun && i > first && i > item - LongestClause && !frame[i].IsQuote && frame.Kind(i) is TokenKind.Word or TokenKind.Number or TokenKind.Possessive; i--)
        {
            if (frame.Is(i, "who"))
                return Antecedent(i, first) is { Exists: true } antecedent ? antecedent : nearest;
        }

        return nearest;
    }

    // "Wahoo! said", "the magazine Who? said": a mark that is a part of the name.
    private NounPhrase BeforeNameMark(int mark, int first)
    {
        int name = mark - 1;
        if (name < first || frame.Chars(mark)[0] is not ('!' or '?') || frame.Token(mark).SpaceBefore || !frame.IsWord(name) || !frame.Token(name).Capital)
            return NounPhrase.None;
        NounPhrase phrase = phrases.MentionAt(name) >= 0 ? phrases.EndingAt(name, first) : NounPhrase.None;
        return phrase.Exists ? phrase : frame.Is(name, WordClass.Function) && !frame.Is(name, "which") ? NounPhrase.None : new(name, mark, SourceForm.Description, -1);
    }

    // "Ana Horvat, a spokeswoman for the union said": the comma behind the role is missing.
    private NounPhrase NameBeforeRole(NounPhrase phrase, int first)
    {
        int comma = phrase.First - 1;
        if (comma - 1 <= first || phrase.Form == SourceForm.Pronoun || frame.Kind(comma) != TokenKind.Comma || !EndsInPerson(comma - 1))
            return phrase;
        int mention = phrases.MentionAt(comma - 1);
        bool role = phrase.Form == SourceForm.Description && frame.Is(phrases.HeadOf(phrase), WordClass.Role);
        return role && mentions[mention].First == first && mentions[mention].Words > 1 ? new(mentions[mention].First, mentions[mention].Last, SourceForm.Name, mention) : phrase;
    }

    /// <summary>The first noun phrase of a sentence that is not inside a prepositional phrase: its subject, most often.</summary>
    public NounPhrase MainSubject(int first, int end)
    {
        int item = first;
        while (item < end && (frame[item].IsQuote || !frame.IsWord(item)))
            item++;
        if (item + 1 < end && frame.Is(item, WordClass.NotName) && frame.Is(item + 1, WordClass.Preposition) && !(frame.Is(item + 1, "of") && phrases.IsPlural(item)))
            item++;
        item = BehindOpening(item, end);

        for (int i = item; i < end && i < item + LongestSearch; i++)
        {
            if (frame[i].IsQuote || !frame.IsWord(i))
                continue;
            int mention = phrases.MentionAt(i);
            if (mention < 0 && Pronouns.IsThirdPerson(frame, i))
                return new(i, i, SourceForm.Pronoun, -1);
            bool behindPreposition = i > first && frame.Is(i - 1, WordClass.Preposition);
            if (mention >= 0)
            {
                Mention name = mentions[mention];
                bool possessive = name.Last + 1 < end && frame.Kind(name.Last + 1) == TokenKind.Possessive;
                if (!possessive && !name.IsModifier && !behindPreposition && name.Kind != NameKind.Place)
                    return new(name.First, name.Last, SourceForm.Name, mention);
                // "Novak's campaign left."
                if (possessive && i == item && phrases.StartingAt(i, end) is { Exists: true } owned)
                    return owned;
                i = name.Last;
                continue;
            }

            if (i == item && BarePlural(i, end) is { Exists: true } plural)
                return plural;
            if (!behindPreposition && phrases.IsDeterminer(i))
            {
                NounPhrase phrase = WithoutTime(phrases.StartingAt(i, end));
                if (phrase.Exists && !(phrase.Form == SourceForm.Description && EndsInTime(phrase)))
                    return NameDescribedBy(phrase, end) is var name and >= 0 ? new(i, mentions[name].Last, SourceForm.Name, name) : phrase;
                i = phrase.Exists ? phrase.Last : i;
            }
        }

        return NounPhrase.None;
    }

    // "During the conference, Novak …", "Dismissing the need, Novak …", "In Split, Dalmatia, on Monday, Novak …": behind the comma.
    private int BehindOpening(int item, int end)
    {
        int subject = item;
        while (subject < end && (subject == item ? IsOpening(subject) : IsFurtherOpening(subject, end)))
        {
            int comma = subject;
            while (comma < end && frame.Kind(comma) != TokenKind.Comma)
                comma++;
            if (comma + 1 >= end)
                break;
            subject = comma + 1;
        }

        return subject;
    }

    private bool IsOpening(int item)
        => frame.Is(item, WordClass.Preposition) || (frame.IsWord(item) && Adverbs.Contains(frame.Chars(item)) && phrases.MentionAt(item) < 0 && IsClauseOfTime(item + 1)) || IsParticiple(item) || frame.Is(item, "when") || frame.Is(item, "while") || frame.Is(item, "if") || frame.Is(item, "asked");

    // "Shortly after the vote, …", "Just before …".
    private bool IsClauseOfTime(int item) => item < frame.Count && (frame.Is(item, "after") || frame.Is(item, "before") || frame.Is(item, "when"));

    // What may follow an opening and its comma before the subject comes: "which …", "on Monday", and "Dalmatia" behind "in Split".
    private bool IsFurtherOpening(int item, int end)
    {
        if (frame.Is(item, WordClass.Preposition) || frame.Is(item, WordClass.Calendar) || frame.Is(item, "which") || frame.Is(item, "where"))
            return true;
        int inner = phrases.MentionAt(item);
        int outer = phrases.MentionAt(item - 2);
        return inner >= 0 && outer >= 0 && phrases.FirstOf(inner) == item && mentions[inner].Last + 1 < end && frame.Kind(mentions[inner].Last + 1) == TokenKind.Comma
            && phrases.FirstOf(outer) > 0 && frame.Is(phrases.FirstOf(outer) - 1, WordClass.Preposition) && mentions[outer].Kind != NameKind.Person;
    }

    // "The party's candidate, Novak has won": an apposition may stand before the name; -1 where it is none.
    private int NameDescribedBy(NounPhrase phrase, int end)
    {
        int name = phrase.Last + 2;
        if (phrase.Form != SourceForm.Description || name >= end || frame.Kind(name - 1) != TokenKind.Comma)
            return -1;
        int mention = phrases.MentionAt(name);
        int verb = mention >= 0 ? mentions[mention].Last + 1 : end;
        // "The mayor, Novak, has won".
        if (verb < end && frame.Kind(verb) == TokenKind.Comma)
            verb++;
        return verb < end && mentions[mention].First == name && mentions[mention].Kind is NameKind.Person or NameKind.Unknown && frame.IsWord(verb) && IsVerbGroupWord(verb) ? mention : -1;
    }

    // "Traders left", "Senior officials left", "Hundreds of young traders left": a sentence may open with a plural that nothing determines.
    private NounPhrase BarePlural(int first, int end)
    {
        int last = PluralFrom(first, end);
        if (last >= 0 && last + 2 < end && frame.Is(last + 1, "of") && PluralFrom(last + 2, end) is var further and >= 0)
            last = further;
        return last < 0 ? NounPhrase.None : new(first, last, SourceForm.Description, -1);
    }

    private int PluralFrom(int first, int end)
    {
        for (int i = first; i < end && i < first + LongestBarePlural && frame.IsWord(i); i++)
        {
            if (frame.Is(i, WordClass.Function | WordClass.Cue | WordClass.Calendar) || phrases.MentionAt(i) >= 0 || IsVerbGroupWord(i) || IsParticiple(i) || TimeWords.Contains(frame.Chars(i)))
                return -1;
            if (phrases.IsPlural(i))
                return i;
        }

        return -1;
    }

    /// <summary>Whether the subject of the stretch is a name behind which a parenthesis opens before <paramref name="closing"/>.</summary>
    public bool OpensParenthesis(int first, int closing) => IsFollowedByParenthesis(MainSubject(first, closing), closing);

    /// <summary>Whether an item is a word in -ing that can open a participle clause.</summary>
    public bool IsParticiple(int item)
    {
        if (!frame.IsWord(item))
            return false;
        var chars = frame.Chars(item);
        return chars.Length > 5 && chars[chars.Length - 1] == 'g' && chars[chars.Length - 2] == 'n' && chars[chars.Length - 3] == 'i' && phrases.MentionAt(item) < 0;
    }

    // Whom "who" refers to: the noun phrase before it; where that is an apposition, the name before that.
    private NounPhrase Antecedent(int relative, int first)
    {
        int before = frame.Kind(relative - 1 >= first ? relative - 1 : relative) == TokenKind.Comma ? relative - 2 : relative - 1;
        if (before < first)
            return NounPhrase.None;
        NounPhrase phrase = Before(before, first);
        if (phrase.Form == SourceForm.Description && phrase.First - 2 >= first && frame.Kind(phrase.First - 1) == TokenKind.Comma
            && EndsInName(phrase.First - 2))
        {
            return Before(phrase.First - 2, first);
        }

        return phrase;
    }

    // A comma, dash or bracket stands before the verb: what it closes is an apposition or a relative clause.
    private NounPhrase BeforeParenthesis(int closing, int first)
    {
        // "Ana Horvat, whose home, Split, lies …, argues": the subject of the sentence, with all that hangs on it between commas.
        NounPhrase main = MainSubject(first, closing);
        if (IsFollowedByParenthesis(main, closing))
            return main;
        NounPhrase fallback = NounPhrase.None;
        int commas = 0;
        int behind = closing;
        for (int i = closing - 1; i >= first && commas < MostCommas; i--)
        {
            TokenKind kind = frame.Kind(i);
            if (kind == TokenKind.Semicolon || kind == TokenKind.Colon)
                break;
            if (kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket))
                continue;
            commas++;
            // "the head of the agency, Ana Horvat, said".
            int mention = phrases.MentionAt(i + 1);
            if (mention >= 0 && i > first && IsApposed(mention, i + 1, behind) && !EndsInPerson(i - 1))
                return new(i + 1, behind - 1, SourceForm.Name, mention);

            if (i > first)
            {
                NounPhrase phrase = Before(i - 1, first);
                if (phrase.Form == SourceForm.Name && mentions[phrase.Mention].Kind is not NameKind.Place)
                    return phrase;
                if (!fallback.Exists && phrase.Exists)
                    fallback = phrase;
            }

            behind = i;
        }

        // No second comma: ", said" behind a fronted clause or a list of verbs.
        return main.Exists ? main : fallback;
    }

    private bool IsFollowedByParenthesis(NounPhrase subject, int closing)
        => subject.Form == SourceForm.Name && subject.Last + 1 < closing
            && frame.Kind(subject.Last + 1) is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash;

    // A full name that fills the stretch between two commas, alone or with another ("Ana Horvat and Ivo Maric").
    private bool IsApposed(int mention, int start, int end)
    {
        Mention name = mentions[mention];
        if (name.First != start || name.Kind == NameKind.Place || !(name.Words > 1 || phrases.IsRelative(start - 2)))
            return false;
        return name.Last == end - 1 || (frame.Is(name.Last + 1, "and") && phrases.MentionAt(end - 1) >= 0 && mentions[phrases.MentionAt(end - 1)].First == name.Last + 2);
    }

    private bool EndsInPerson(int item) => EndsInName(item) && mentions[phrases.MentionAt(item)].Kind is NameKind.Person or NameKind.Unknown;

    private bool EndsInName(int item) => phrases.MentionAt(item) >= 0 && !mentions[phrases.MentionAt(item)].IsModifier;

    /// <summary>Whether a phrase tells when, not who: "a few days later", "that morning".</summary>
    public bool EndsInTime(NounPhrase phrase) => TellsTime(phrase.Last) || (phrase.Last > phrase.First && TellsTime(phrase.Last - 1));

    // "A spokesman later deleted it": the time is the verb's; but "A few days later" tells nobody.
    private NounPhrase WithoutTime(NounPhrase phrase)
        => phrase.Form == SourceForm.Description && phrase.Last > phrase.First + 1 && Times.Contains(frame.Chars(phrase.Last)) && !TellsTime(phrase.Last - 1) ? phrase with { Last = phrase.Last - 1 } : phrase;

    // "The Norland Times" is no time.
    private bool TellsTime(int item) => frame.IsWord(item) && phrases.MentionAt(item) < 0 && TimeWords.Contains(frame.Chars(item));

    private bool IsRelative(int item) => frame.Is(item, "who") || frame.Is(item, "which") || frame.Is(item, "that");

    // Back over "has also repeatedly", "did not", "later".
    private int SkipVerbGroup(int item, int first)
    {
        while (item >= first && frame.IsWord(item) && phrases.MentionAt(item) < 0 && IsVerbGroupWord(item))
            item--;
        return item;
    }

    // Back over "on Saturday", "last week", "at the time", "two days later": when, between subject and verb.
    private int SkipTime(int item, int first)
    {
        int start = item;
        while (start >= first && item - start < LongestTime && frame.IsWord(start) && frame.Is(start, WordClass.Calendar) && phrases.MentionAt(start) < 0)
            start--;
        if (start >= first && TellsTime(start))
        {
            start--;
            while (start >= first && item - start < LongestTime && TellsWhich(start))
                start--;
        }

        if (start == item)
            return item;
        if (start >= first && (frame.Is(start, "on") || frame.Is(start, "at") || frame.Is(start, "in") || frame.Is(start, "late") || frame.Is(start, "early")))
            start--;
        return SkipVerbGroup(start, first);
    }

    // What stands before "week", "night" and the like.
    private bool TellsWhich(int item)
        => frame.Kind(item) == TokenKind.Number
            || (frame.IsWord(item) && (phrases.IsDeterminer(item) || frame.Is(item, WordClass.Calendar) || TellsTime(item)
                || frame.Is(item, "last") || frame.Is(item, "next") || frame.Is(item, "same") || frame.Is(item, "earlier") || frame.Is(item, "previous")));

    private bool IsVerbGroupWord(int item) => VerbGroup.Contains(frame.Chars(item));

    // The noun phrase that ends before the verb; behind "and" and "to" it is further away.
    private NounPhrase Before(int last, int first)
        => frame.Is(last, "and") || frame.Is(last, "but") || frame.Is(last, "then") || frame.Is(last, "to") ? MainSubject(first, last) : phrases.EndingAt(last, first);
}
