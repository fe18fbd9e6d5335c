using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the noun phrase that starts at an item ("said Novak of Norland"), or ends at one ("Novak of Norland said").</summary>
internal sealed class NounPhraseReader
{
    private const int LongestPhrase = 14;
    private const int LongestTail = 11;
    private readonly Frame _frame;
    private readonly List<Mention> _mentions;
    private readonly Buffer<int> _mentionAt;

    /// <summary>Looks for phrases in <paramref name="frame"/>.</summary>
    public NounPhraseReader(Frame frame, List<Mention> mentions)
    {
        _frame = frame;
        _mentions = mentions;
        _mentionAt = frame.Buffers.MentionAt;
        _mentionAt.Fill(frame.Count, -1);
        for (int m = 0; m < mentions.Count; m++)
        {
            for (int i = mentions[m].First; i <= mentions[m].Last; i++)
                _mentionAt[i] = m;
        }
    }

    /// <summary>The mention that an item belongs to; -1 where there is none.</summary>
    public int MentionAt(int item) => _mentionAt[item];

    /// <summary>The first item of a mention.</summary>
    public int FirstOf(int mention) => _mentions[mention].First;

    /// <summary>Whether a phrase is the name of a person, or may be one.</summary>
    public bool IsPerson(NounPhrase phrase) => phrase.Form == SourceForm.Name && _mentions[phrase.Mention].Kind is NameKind.Person or NameKind.Unknown;

    /// <summary>The noun phrase that starts at <paramref name="item"/>.</summary>
    public NounPhrase StartingAt(int item, int end)
    {
        if (item >= end || _frame.Kind(item) is not (TokenKind.Word or TokenKind.Number))
            return NounPhrase.None;
        if (Pronouns.IsThirdPerson(_frame, item))
            return new(item, item, SourceForm.Pronoun, -1);
        if (IsPartitive(item) && item + 2 < end)
            return StartingAt(item + 2, end) is { Exists: true } group ? new(item, group.Last, SourceForm.Description, -1) : NounPhrase.None;
        // "asked whether Novak", "spoke about Novak": no phrase starts with such a word.
        if (_frame.Is(item, WordClass.Function) && !IsDeterminer(item))
            return NounPhrase.None;
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
                i = Math.Max(i, Math.Min(_mentions[mention].Last, end - 1));
                last = i;
                continue;
            }

            if (i > item && IsReducedClause(i, end))
                break;
            if (_frame.Kind(i) == TokenKind.Possessive || IsHyphen(i) || (_frame.Kind(i) is TokenKind.Word or TokenKind.Number && (i == item || !EndsPhrase(i))))
                last = i;
            else
                break;
        }

        if (last < item || (last == item && _frame.Is(item, WordClass.Function)))
            return NounPhrase.None;
        // "former Governor and party chairwoman Ana Horvat".
        if (last + 2 < end && _frame.Is(last, WordClass.Role | WordClass.Honorific) && _frame.Is(last + 1, "and") && _mentionAt[last + 2] >= 0 && _mentions[_mentionAt[last + 2]].HasTitle)
            return new(item, _mentions[_mentionAt[last + 2]].Last, SourceForm.Name, _mentionAt[last + 2]);
        // "a man calling himself Ivo", "the chief known as Ivo", "a nurse named Ana Horvat".
        int named = NameGiven(last + 1, end);
        if (named >= 0)
            return new(item, _mentions[named].Last, SourceForm.Name, named);
        int apposed = NameInApposition(last, end);
        return apposed >= 0
            ? new(item, _mentions[apposed].Last, SourceForm.Name, apposed)
            : new(item, WithComplement(last, end), SourceForm.Description, -1);
    }

    /// <summary>The noun phrase whose last item is <paramref name="last"/>, with what a preposition hangs on it; not before <paramref name="first"/>.</summary>
    public NounPhrase EndingAt(int last, int first)
    {
        if (_frame[last].IsQuote)
            return NounPhrase.None;
        if (Pronouns.IsThirdPerson(_frame, last))
            return new(last, last, SourceForm.Pronoun, -1);
        if (Pronouns.IsFirstOrSecondPerson(_frame, last))
            return NounPhrase.None;
        if (!_frame.IsWord(last) && _frame.Kind(last) != TokenKind.Number)
            return NounPhrase.None;
        int mention = _mentionAt[last];
        int start;
        if (mention >= 0 && !_mentions[mention].IsModifier && _mentions[mention].Last == last)
        {
            start = WithAge(WithPossessor(_mentions[mention].First, first), first);
            if (start - 1 >= first && IsDeterminer(start - 1))
                start--;
            return HungOn(start, last, first) is { Exists: true } wider ? wider : new(start, last, SourceForm.Name, mention);
        }

        start = last;
        while (start - 1 >= first && last - start < LongestPhrase && !IsDeterminer(start) && ContinuesLeft(start - 1))
            start--;
        // "the three governments", "all his friends".
        if (start - 1 >= first && IsDeterminer(start) && (_frame.Is(start - 1, "the") || _frame.Is(start - 1, "these") || _frame.Is(start - 1, "all")))
            start--;
        if (_frame.Is(last, WordClass.Function) || (start == last && _frame.Is(last, WordClass.Cue) && !_frame.Is(last, WordClass.CueNoun | WordClass.Role)))
            return NounPhrase.None;
        return HungOn(start, last, first) is { Exists: true } whole ? whole : new(WithApproximator(start, first), last, SourceForm.Description, -1);
    }

    // The phrase that the one from "start" to "last" hangs on by a preposition: a name alone, a description with all that hangs on it.
    private NounPhrase HungOn(int start, int last, int first)
    {
        if (start - 2 < first || !_frame.Is(start - 1, WordClass.Preposition))
            return NounPhrase.None;
        if (IsPartitive(start - 2))
            return new(start - 2, last, SourceForm.Description, -1);
        int noun = BeforeBrackets(start - 2, first);
        if (noun > first && _frame.IsWord(noun) && TrailingAdjectives.Contains(_frame.Chars(noun)))
            noun--;
        if (noun < first || !HangsOnNoun(noun))
            return NounPhrase.None;
        NounPhrase head = EndingAt(noun, first);
        return head.Form == SourceForm.Name ? head
            : head.Form == SourceForm.Description && IsPhraseHead(head) ? new(head.First, last, SourceForm.Description, -1)
            : NounPhrase.None;
    }

    // "half a dozen farmers", "more than a hundred teachers", "nearly 40 teachers".
    private int WithApproximator(int start, int first)
    {
        if (start - 1 < first || !(_frame.Kind(start) == TokenKind.Number || _frame.Is(start, "a") || _frame.Is(start, "two")))
            return start;
        if (_frame.Is(start - 1, "half") || _frame.Is(start - 1, "nearly") || _frame.Is(start - 1, "almost"))
            return start - 1;
        bool compares = start - 2 >= first && _frame.Is(start - 1, "than") && (_frame.Is(start - 2, "more") || _frame.Is(start - 2, "fewer") || _frame.Is(start - 2, "less"));
        return compares ? start - 2 : start;
    }

    // "a person familiar with the talks", "a spokesman for the ministry": what hangs on the noun, up to where something else begins.
    private int WithComplement(int last, int end)
    {
        int preposition = last + 1;
        if (preposition < end && _frame.IsWord(preposition) && TrailingAdjectives.Contains(_frame.Chars(preposition)))
            preposition++;
        if (preposition + 1 >= end || !CarriesComplement(preposition, last))
            return last;

        int i = preposition + 1;
        while (i < end && i < preposition + LongestTail && (_frame.Kind(i) == TokenKind.Possessive || (_frame.IsWord(i) && !_frame.Is(i, WordClass.Calendar)
            && (!EndsPhrase(i) || _frame.Is(i, "of") || _frame.Is(i, "for")))))
        {
            i++;
        }

        return i - 1 > preposition ? i - 1 : last;
    }

    private bool CarriesComplement(int preposition, int noun)
        => _frame.Is(preposition, "for") || _frame.Is(preposition, "of") || _frame.Is(preposition, "from") || _frame.Is(preposition, "with") || _frame.Is(preposition, "at") || _frame.Is(preposition, "to")
            || (preposition > noun + 1 && _frame.Is(preposition, WordClass.Preposition)) || (_frame.Is(preposition, "by") && _frame.Is(noun, WordClass.CueNoun));

    // "a study published on Monday": the noun phrase ends before the participle; "a person briefed on the matter" is one phrase.
    private bool IsReducedClause(int item, int end)
    {
        if (!_frame.IsWord(item) || item + 1 >= end || !(_frame.Is(item + 1, WordClass.Preposition) || _frame.Is(item + 1, WordClass.Calendar)) || !_frame.IsWord(item - 1) || IsDeterminer(item - 1))
            return false;
        ReadOnlySpan<char> chars = _frame.Chars(item);
        return TrailingAdjectives.Contains(chars) || (chars.Length > 4 && chars.EndsWith("ed".AsSpan()) && _mentionAt[item] < 0 && !_frame.Is(item, WordClass.Role));
    }

    // "One of the judges", "several of her colleagues".
    private bool IsPartitive(int item) => _frame.IsWord(item) && item + 1 < _frame.Count && _frame.Is(item + 1, "of") && Quantifiers.Contains(_frame.Chars(item));

    // The hyphen of "40-page" and "72-year-old", which stands between a number and a word.
    private bool IsHyphen(int item) => _frame.Kind(item) == TokenKind.Other && item > 0 && _frame.Kind(item - 1) == TokenKind.Number && !_frame.Token(item).SpaceBefore;

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

    private int NameGiven(int item, int end)
    {
        if (item + 1 >= end)
            return -1;
        int name = _frame.Is(item, "named") || _frame.Is(item, "called") || _frame.Is(item, "nicknamed") ? item + 1
            : (_frame.Is(item, "known") && _frame.Is(item + 1, "as")) || (_frame.Is(item, "calling") && (_frame.Is(item + 1, "himself") || _frame.Is(item + 1, "herself"))) ? item + 2
            : end;
        return name < end && _mentionAt[name] >= 0 && _mentions[_mentionAt[name]].First == name ? _mentionAt[name] : -1;
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

    // "72-year-old Ana Horvat".
    private int WithAge(int start, int first)
        => start - 3 >= first && _frame.Is(start - 1, "year-old") && IsHyphen(start - 2) ? start - 3 : start;

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

    /// <summary>Whether an item looks like a plural.</summary>
    public bool IsPlural(int item)
    {
        var chars = _frame.Chars(item);
        return (chars.Length > 4 && chars[chars.Length - 1] == 's' && chars[chars.Length - 2] != 's' && _mentionAt[item] < 0) || _frame.Is(item, "people") || _frame.Is(item, "men") || _frame.Is(item, "women");
    }

    /// <summary>The last item before a preposition: the noun that a description is about.</summary>
    public int HeadOf(NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i <= phrase.Last; i++)
        {
            if (_frame.Is(i, WordClass.Preposition))
                return i - 1;
        }

        return phrase.Last;
    }

    private bool HangsOnNoun(int item) => _frame.IsWord(item) && !_frame.Is(item, WordClass.Function);

    private bool ContinuesLeft(int item)
    {
        TokenKind kind = _frame.Kind(item);
        if (kind == TokenKind.Possessive || kind == TokenKind.Number || IsHyphen(item))
            return true;
        if (kind != TokenKind.Word)
            return false;
        if (IsDeterminer(item) || _mentionAt[item] >= 0)
            return true;
        return !_frame.Is(item, WordClass.Function) && (!_frame.Is(item, WordClass.Cue) || IsNoun(item));
    }

    private bool EndsPhrase(int item)
        => (_frame.Is(item, WordClass.Function) && !IsDeterminer(item))
            || (_frame.Is(item, WordClass.Cue) && !IsNoun(item));

    // A word that is a cue verb elsewhere: "the talks", "a note".
    private bool IsNoun(int item)
        => _frame.Is(item, WordClass.CueNoun | WordClass.Role)
            || (item > 0 && (_frame.Kind(item - 1) == TokenKind.Possessive || (_frame.IsWord(item - 1) && Determiners.OpensNoun(_frame.Chars(item - 1)))));

    /// <summary>Whether an item is a word that opens a noun phrase.</summary>
    public bool IsDeterminer(int item) => _frame.IsWord(item) && Determiners.Contains(_frame.Chars(item));
}
