using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the noun phrase that is the subject of a verb: before it ("Novak said"), or behind it ("said Novak").</summary>
internal sealed class NounPhraseReader
{
    private const int LongestPhrase = 14;
    private const int LongestTail = 11;
    private const int LongestClause = 16;
    private const int MostCommas = 4;
    private readonly Frame _frame;
    private readonly List<Mention> _mentions;
    private readonly int[] _mentionAt;

    /// <summary>Looks for phrases in <paramref name="frame"/>.</summary>
    public NounPhraseReader(Frame frame, List<Mention> mentions)
    {
        _frame = frame;
        _mentions = mentions;
        _mentionAt = new int[frame.Count];
        for (int i = 0; i < _mentionAt.Length; i++)
            _mentionAt[i] = -1;
        for (int m = 0; m < mentions.Count; m++)
        {
            for (int i = mentions[m].First; i <= mentions[m].Last; i++)
                _mentionAt[i] = m;
        }
    }

    /// <summary>The mention that an item belongs to; -1 where there is none.</summary>
    public int MentionAt(int item) => _mentionAt[item];

    /// <summary>The subject of the verb at <paramref name="verb"/>, looked for to its left, not before <paramref name="first"/>.</summary>
    public NounPhrase SubjectOf(int verb, int first)
    {
        int item = SkipDay(SkipVerbGroup(verb - 1, first), first);
        if (item < first)
            return NounPhrase.None;
        if (_frame.Kind(item) is TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket)
            return BeforeParenthesis(item, first);
        if (IsRelative(item))
        {
            return Antecedent(item, first);
        }

        NounPhrase nearest = EndingAt(item, first);
        // "a clerk who asked not to be named in print said": the noun beside the verb ends a relative clause.
        for (int i = nearest.First - 1; nearest.Form != SourceForm.Pronoun && i > first && i > item - LongestClause && !_frame[i].IsQuote && _frame.Kind(i) is TokenKind.Word or TokenKind.Number or TokenKind.Possessive; i--)
        {
            if (_frame.Is(i, "who"))
                return Antecedent(i, first) is { Exists: true } antecedent ? antecedent : nearest;
        }

        return nearest;
    }

    // Whom "who" refers to: the noun phrase before it; where that is an apposition, the name before that.
    private NounPhrase Antecedent(int relative, int first)
    {
        int before = _frame.Kind(relative - 1 >= first ? relative - 1 : relative) == TokenKind.Comma ? relative - 2 : relative - 1;
        if (before < first)
            return NounPhrase.None;
        NounPhrase phrase = EndingAt(before, first);
        if (phrase.Form == SourceForm.Description && phrase.First - 2 >= first && _frame.Kind(phrase.First - 1) == TokenKind.Comma
            && EndsInName(phrase.First - 2))
        {
            return EndingAt(phrase.First - 2, first);
        }

        return phrase;
    }

    /// <summary>The noun phrase that starts at <paramref name="item"/>.</summary>
    public NounPhrase StartingAt(int item, int end)
    {
        if (item >= end || !_frame.IsWord(item))
            return NounPhrase.None;
        if (Pronouns.IsThirdPerson(_frame, item))
            return new(item, item, SourceForm.Pronoun, -1);
        int last = item - 1;
        for (int i = item; i < end && i < item + LongestPhrase; i++)
        {
            int mention = _mentionAt[i];
            if (mention >= 0 && !_mentions[mention].IsModifier && _mentions[mention].NameFirst >= i)
            {
                bool possessive = _mentions[mention].Last + 1 < end && _frame.Kind(_mentions[mention].Last + 1) == TokenKind.Possessive;
                if (!possessive && NameBehindNoun(_mentions[mention].Last + 1, end) is var further and >= 0)
                    return new(item, _mentions[further].Last, SourceForm.Name, further);
                if (!possessive)
                    return new(item, _mentions[mention].Last, SourceForm.Name, mention);
                i = _mentions[mention].Last + 1;
                last = i;
                continue;
            }

            if (mention >= 0 && _mentions[mention].IsModifier)
            {
                i = System.Math.Max(i, System.Math.Min(_mentions[mention].Last, end - 1));
                last = i;
                continue;
            }

            if (_frame.Kind(i) == TokenKind.Possessive || (_frame.Kind(i) is TokenKind.Word or TokenKind.Number && (i == item || !EndsPhrase(i))))
                last = i;
            else
                break;
        }

        if (last < item || (last == item && _frame.Is(item, WordClass.Function)))
            return NounPhrase.None;
        // "former Governor and party chairwoman Ana Horvat".
        if (last + 2 < end && _frame.Is(last, WordClass.Role | WordClass.Honorific) && _frame.Is(last + 1, "and") && _mentionAt[last + 2] >= 0 && _mentions[_mentionAt[last + 2]].HasTitle)
            return new(item, _mentions[_mentionAt[last + 2]].Last, SourceForm.Name, _mentionAt[last + 2]);
        int apposed = NameInApposition(last, end);
        return apposed >= 0
            ? new(item, _mentions[apposed].Last, SourceForm.Name, apposed)
            : new(item, WithComplement(last, end), SourceForm.Description, -1);
    }

    // "a person familiar with the talks", "a spokesman for the ministry": what hangs on the noun, up to where something else begins.
    private int WithComplement(int last, int end)
    {
        int preposition = last + 1;
        if (preposition + 1 >= end || !(_frame.Is(preposition, "for") || _frame.Is(preposition, "of") || _frame.Is(preposition, "from") || _frame.Is(preposition, "with")
            || _frame.Is(preposition, "at") || _frame.Is(preposition, "to")))
        {
            return last;
        }

        int i = preposition + 1;
        while (i < end && i < preposition + LongestTail && (_frame.Kind(i) == TokenKind.Possessive || (_frame.IsWord(i) && !_frame.Is(i, WordClass.Calendar)
            && (!EndsPhrase(i) || _frame.Is(i, "of") || _frame.Is(i, "for")))))
        {
            i++;
        }

        return i - 1 > preposition ? i - 1 : last;
    }

    // "said Novak supporter Ana Horvat": the name behind one or two nouns that the first name only modifies; -1 where there is none.
    private int NameBehindNoun(int item, int end)
    {
        for (int i = item; i < end && i < item + 3; i++)
        {
            if (i > item && _mentionAt[i] >= 0)
                return _mentions[_mentionAt[i]].First == i && _mentions[_mentionAt[i]].Words > 1 ? _mentionAt[i] : -1;
            if (!_frame.IsWord(i) || _frame.Token(i).Capital || _frame.Is(i, WordClass.Function | WordClass.Cue | WordClass.Calendar | WordClass.NotName))
                return -1;
        }

        return -1;
    }

    // "said the senator, Ana Horvat", "wrote the envoy of those years, Ivo T. Marin": a name in apposition says more.
    private int NameInApposition(int last, int end)
    {
        int comma = last + 1;
        while (comma < end && comma < last + LongestTail && _frame.IsWord(comma) && !_frame.Is(comma, WordClass.Reporting))
            comma++;
        if (comma + 1 >= end || _frame.Kind(comma) != TokenKind.Comma)
            return -1;
        int mention = _mentionAt[comma + 1];
        return mention >= 0 && _mentions[mention].First == comma + 1 && _mentions[mention].Words > 1 && _mentions[mention].Kind != NameKind.Place
            && (_mentions[mention].Last + 1 >= end || !_frame.IsWord(_mentions[mention].Last + 1) || _frame.Is(_mentions[mention].Last + 1, WordClass.Preposition))
            ? mention
            : -1;
    }

    /// <summary>The first noun phrase of a sentence that is not inside a prepositional phrase: its subject, most often.</summary>
    public NounPhrase MainSubject(int first, int end)
    {
        int item = first;
        while (item < end && (_frame[item].IsQuote || !_frame.IsWord(item)))
            item++;
        if (item + 1 < end && _frame.Is(item, WordClass.NotName) && _frame.Is(item + 1, WordClass.Preposition))
            item++;
        // "During the conference, Novak …", "Dismissing the need, Novak …": behind the comma.
        if (item < end && (_frame.Is(item, WordClass.Preposition) || IsParticiple(item) || _frame.Is(item, "when") || _frame.Is(item, "while") || _frame.Is(item, "if") || _frame.Is(item, "asked")))
        {
            int comma = item;
            while (comma < end && _frame.Kind(comma) != TokenKind.Comma)
                comma++;
            if (comma + 1 < end)
                item = comma + 1;
        }

        for (int i = item; i < end && i < item + (2 * LongestPhrase); i++)
        {
            if (_frame[i].IsQuote || !_frame.IsWord(i))
                continue;
            if (Pronouns.IsThirdPerson(_frame, i))
                return new(i, i, SourceForm.Pronoun, -1);
            int mention = _mentionAt[i];
            bool behindPreposition = i > first && _frame.Is(i - 1, WordClass.Preposition);
            if (mention >= 0)
            {
                Mention name = _mentions[mention];
                bool possessive = name.Last + 1 < end && _frame.Kind(name.Last + 1) == TokenKind.Possessive;
                if (!possessive && !name.IsModifier && !behindPreposition && name.Kind != NameKind.Place)
                    return new(name.First, name.Last, SourceForm.Name, mention);
                i = name.Last;
                continue;
            }

            if (!behindPreposition && IsDeterminer(i))
            {
                NounPhrase phrase = StartingAt(i, end);
                if (phrase.Exists && !(phrase.Form == SourceForm.Description && EndsInTime(phrase)))
                    return phrase;
                i = phrase.Exists ? phrase.Last : i;
            }
        }

        return NounPhrase.None;
    }

    // "a few days later", "that morning": when, not who.
    private bool EndsInTime(NounPhrase phrase) => TimeWords.Contains(_frame.Chars(phrase.Last)) || (phrase.Last > phrase.First && TimeWords.Contains(_frame.Chars(phrase.Last - 1)));

    /// <summary>Whether an item is a word in -ing that can open a participle clause.</summary>
    public bool IsParticiple(int item)
    {
        if (!_frame.IsWord(item))
            return false;
        var chars = _frame.Chars(item);
        return chars.Length > 5 && chars[chars.Length - 1] == 'g' && chars[chars.Length - 2] == 'n' && chars[chars.Length - 3] == 'i' && _mentionAt[item] < 0;
    }

    private bool IsRelative(int item) => _frame.Is(item, "who") || _frame.Is(item, "which") || _frame.Is(item, "that");

    // Back over "has also repeatedly", "did not", "later".
    private int SkipVerbGroup(int item, int first)
    {
        while (item >= first && _frame.IsWord(item) && _mentionAt[item] < 0 && IsVerbGroupWord(item))
            item--;
        return item;
    }

    // Back over "on Saturday", "Tuesday": a day between subject and verb.
    private int SkipDay(int item, int first)
    {
        if (item <= first || !_frame.IsWord(item) || !_frame.Is(item, WordClass.Calendar))
            return item;
        item--;
        return item > first && _frame.Is(item, "on") ? SkipVerbGroup(item - 1, first) : SkipVerbGroup(item, first);
    }

    private bool IsVerbGroupWord(int item)
    {
        var chars = _frame.Chars(item);
        if (chars.Length > 3 && chars[chars.Length - 1] == 'y' && chars[chars.Length - 2] == 'l')
            return true;
        return VerbGroup.Contains(chars);
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
            TokenKind kind = _frame.Kind(i);
            if (kind == TokenKind.Semicolon || kind == TokenKind.Colon)
                break;
            if (kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket))
                continue;
            commas++;
            // "the head of the agency, Ana Horvat, said".
            int mention = _mentionAt[i + 1];
            if (mention >= 0 && i > first && IsApposed(mention, i + 1, behind) && !EndsInPerson(i - 1))
                return new(i + 1, behind - 1, SourceForm.Name, mention);

            if (i > first)
            {
                NounPhrase phrase = EndingAt(i - 1, first);
                if (phrase.Form == SourceForm.Name && _mentions[phrase.Mention].Kind is not NameKind.Place)
                    return phrase;
                if (!fallback.Exists && phrase.Exists)
                    fallback = phrase;
            }

            behind = i;
        }

        // No second comma: ", said" behind a fronted clause or a list of verbs.
        return main.Exists ? main : fallback;
    }

    /// <summary>Whether the subject of the stretch is a name behind which a parenthesis opens before <paramref name="closing"/>.</summary>
    public bool OpensParenthesis(int first, int closing) => IsFollowedByParenthesis(MainSubject(first, closing), closing);

    private bool IsFollowedByParenthesis(NounPhrase subject, int closing)
        => subject.Form == SourceForm.Name && subject.Last + 1 < closing
            && _frame.Kind(subject.Last + 1) is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash;

    // A full name that fills the stretch between two commas, alone or with another ("Ana Horvat and Ivo Maric").
    private bool IsApposed(int mention, int start, int end)
    {
        Mention name = _mentions[mention];
        if (name.First != start || name.Words < 2 || name.Kind == NameKind.Place)
            return false;
        return name.Last == end - 1 || (_frame.Is(name.Last + 1, "and") && _mentionAt[end - 1] >= 0 && _mentions[_mentionAt[end - 1]].First == name.Last + 2);
    }

    private bool EndsInPerson(int item) => EndsInName(item) && _mentions[_mentionAt[item]].Kind is NameKind.Person or NameKind.Unknown;

    private bool EndsInName(int item) => _mentionAt[item] >= 0 && !_mentions[_mentionAt[item]].IsModifier;

    // The noun phrase whose last item this is, with what a preposition hangs on it.
    private NounPhrase EndingAt(int last, int first)
    {
        if (_frame[last].IsQuote)
            return NounPhrase.None;
        if (Pronouns.IsThirdPerson(_frame, last))
            return new(last, last, SourceForm.Pronoun, -1);
        if (Pronouns.IsFirstOrSecondPerson(_frame, last))
            return NounPhrase.None;
        if (!_frame.IsWord(last) && _frame.Kind(last) != TokenKind.Number)
            return NounPhrase.None;
        if (_frame.Is(last, "and") || _frame.Is(last, "but") || _frame.Is(last, "then") || _frame.Is(last, "to"))
            return MainSubject(first, last);
        int mention = _mentionAt[last];
        int start;
        if (mention >= 0 && !_mentions[mention].IsModifier && _mentions[mention].Last == last)
        {
            start = WithPossessor(_mentions[mention].First, first);
            if (start - 1 >= first && IsDeterminer(start - 1))
                start--;
            int noun = BeforeBrackets(start - 2, first);
            if (start - 1 >= first && _frame.Is(start - 1, WordClass.Preposition) && noun >= first && HangsOnNoun(noun))
            {
                NounPhrase head = EndingAt(noun, first);
                if (head.Form is SourceForm.Name || (head.Form == SourceForm.Description && IsPhraseHead(head)))
                    return head.Form == SourceForm.Name ? head : new(head.First, last, SourceForm.Description, -1);
            }

            return new(start, last, SourceForm.Name, mention);
        }

        start = last;
        while (start - 1 >= first && last - start < LongestPhrase && !IsDeterminer(start) && ContinuesLeft(start - 1))
            start--;
        if (_frame.Is(last, WordClass.Function) || (start == last && _frame.Is(last, WordClass.Cue) && !_frame.Is(last, WordClass.CueNoun | WordClass.Role)))
            return NounPhrase.None;
        if (start - 1 >= first && _frame.Is(start - 1, WordClass.Preposition) && start - 2 >= first && HangsOnNoun(start - 2))
        {
            NounPhrase head = EndingAt(start - 2, first);
            if (head.Form == SourceForm.Name)
                return head;
            if (head.Form == SourceForm.Description && IsPhraseHead(head))
                return new(head.First, last, SourceForm.Description, -1);
        }

        return new(start, last, SourceForm.Description, -1);
    }

    // "Mairi Sinclair (51) from Kelso": back over what stands in brackets.
    private int BeforeBrackets(int item, int first)
    {
        if (item < first || _frame.Kind(item) != TokenKind.CloseBracket)
            return item;
        for (int i = item - 1; i > first && i > item - LongestTail; i--)
        {
            if (_frame.Kind(i) == TokenKind.OpenBracket)
                return i - 1;
        }

        return item;
    }

    // "Radio Norland's Ivo Marin", "the station's Ivo Marin".
    private int WithPossessor(int start, int first)
    {
        if (start - 2 < first || _frame.Kind(start - 1) != TokenKind.Possessive)
            return start;
        int owner = _mentionAt[start - 2];
        if (owner >= 0)
            return _mentions[owner].First;
        return start - 3 >= first && IsDeterminer(start - 3) ? start - 3 : start - 2;
    }

    // Only a phrase with a determiner, a role or a plural carries a prepositional phrase as a source does.
    private bool IsPhraseHead(NounPhrase head) => IsDeterminer(head.First) || IsPlural(head.Last) || _frame.Is(head.Last, WordClass.Role | WordClass.Organization | WordClass.CueNoun);

    private bool IsPlural(int item)
    {
        var chars = _frame.Chars(item);
        return chars.Length > 4 && chars[chars.Length - 1] == 's' && chars[chars.Length - 2] != 's' && _mentionAt[item] < 0;
    }

    private bool HangsOnNoun(int item) => _frame.IsWord(item) && !_frame.Is(item, WordClass.Function);

    private bool ContinuesLeft(int item)
    {
        TokenKind kind = _frame.Kind(item);
        if (kind == TokenKind.Possessive || kind == TokenKind.Number)
            return true;
        if (kind != TokenKind.Word)
            return false;
        if (IsDeterminer(item) || _mentionAt[item] >= 0)
            return true;
        return !_frame.Is(item, WordClass.Function) && !(_frame.Is(item, WordClass.Cue) && !_frame.Is(item, WordClass.CueNoun | WordClass.Role));
    }

    private bool EndsPhrase(int item)
        => (_frame.Is(item, WordClass.Function) && !IsDeterminer(item))
            || (_frame.Is(item, WordClass.Cue) && !_frame.Is(item, WordClass.CueNoun | WordClass.Role));

    private bool IsDeterminer(int item) => _frame.IsWord(item) && Determiners.Contains(_frame.Chars(item));
}
