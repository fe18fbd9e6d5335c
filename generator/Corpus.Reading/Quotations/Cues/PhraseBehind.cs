using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the noun phrase that starts at an item: "said Novak of Norland", "according to a person familiar with the talks".</summary>
internal sealed class PhraseBehind(Frame frame, List<Mention> mentions, NounPhraseWords words)
{
    private const int LongestPhrase = 14;
    private const int LongestTail = 11;
    private const int LongestOwner = 6;

    /// <summary>The noun phrase that starts at <paramref name="item"/>.</summary>
    public NounPhrase StartingAt(int item, int end)
    {
        if (item >= end || frame.Kind(item) is not (TokenKind.Word or TokenKind.Number))
            return NounPhrase.None;
        if (words.MentionAt(item) < 0 && Pronouns.IsThirdPerson(frame, item))
            return new(item, item, SourceForm.Pronoun, -1);
        // "said on Monday", "Feb. 3": when, not who.
        if (words.MentionAt(item) < 0 && frame.Is(item, WordClass.Calendar))
            return NounPhrase.None;
        if (words.IsPartitive(item) && item + 2 < end)
            return StartingAt(item + 2, end) is { Exists: true } group ? new(item, group.Last, SourceForm.Description, -1) : NounPhrase.None;
        // "said someone", "some called it".
        if (words.MentionAt(item) < 0 && words.IsIndefinite(item) && (item + 1 == end || !frame.IsWord(item + 1) || VerbGroup.Contains(frame.Chars(item + 1)) || (frame.Is(item + 1, WordClass.Cue) && words.EndsPhrase(item + 1))))
            return new(item, item, SourceForm.Description, -1);
        // "asked whether Novak", "spoke about Novak": no phrase starts with such a word.
        if (frame.Is(item, WordClass.Function) && !words.IsDeterminer(item) && words.MentionAt(item) < 0)
            return NounPhrase.None;
        // "reported that women were": what opens a clause.
        if (item + 1 < end && frame.Is(item, "that") && frame.IsWord(item + 1) && words.IsPlural(item + 1))
            return NounPhrase.None;
        if (NameBehindOwner(item, end) is var member and >= 0)
            return new(item, mentions[member].Last, SourceForm.Name, member);
        int last = item - 1;
        for (int i = item; i < end && i < item + LongestPhrase; i++)
        {
            int mention = words.MentionAt(i);
            if (mention >= 0 && !mentions[mention].IsModifier && mentions[mention].NameFirst >= i)
            {
                bool possessive = mentions[mention].Last + 1 < end && frame.Kind(mentions[mention].Last + 1) == TokenKind.Possessive;
                if (!possessive && NameBehindNoun(mentions[mention].Last + 1, end) is var further and >= 0)
                    return new(item, mentions[further].Last, SourceForm.Name, further);
                if (!possessive)
                    return new(item, mentions[mention].Last, SourceForm.Name, mention);
                i = mentions[mention].Last + 1;
                last = i;
                continue;
            }

            if (mention >= 0 && mentions[mention].IsModifier)
            {
                i = Math.Max(i, Math.Min(mentions[mention].Last, end - 1));
                last = i;
                continue;
            }

            // "world No. 3 Horvat", "the club's No.1 driver".
            if (i + 2 < end && frame.Kind(i + 1) == TokenKind.Stop && frame.Kind(i + 2) == TokenKind.Number && frame.Is(i, "no") && frame.Token(i).Capital)
            {
                i += 2;
                last = i;
                continue;
            }

            if (i > item && (IsReducedClause(i, end) || IsVerbWithObject(i, end) || words.IsFiniteVerb(i)))
                break;
            if (frame.Kind(i) == TokenKind.Possessive || words.IsHyphen(i) || (frame.Kind(i) is TokenKind.Word or TokenKind.Number && (i == item || !words.EndsPhrase(i))))
                last = i;
            else
                break;
        }

        // "That's what …": no noun stands before the verb.
        if (last > item && frame.Kind(last) == TokenKind.Possessive)
            last--;
        if (last < item || (last == item && frame.Is(item, WordClass.Function)) || (last == item && frame.Is(item, "rather")))
            return NounPhrase.None;
        // "former Governor and party chairwoman Ana Horvat".
        if (last + 2 < end && frame.Is(last, WordClass.Role | WordClass.Honorific) && frame.Is(last + 1, "and") && words.MentionAt(last + 2) >= 0 && mentions[words.MentionAt(last + 2)].HasTitle)
            return new(item, mentions[words.MentionAt(last + 2)].Last, SourceForm.Name, words.MentionAt(last + 2));
        if (NameBehindOffice(last, end) is var officer and >= 0)
            return new(item, mentions[officer].Last, SourceForm.Name, officer);
        // "a man calling himself Ivo", "the chief known as Ivo", "a nurse named Ana Horvat".
        int named = NameGiven(last + 1, end);
        if (named >= 0)
            return new(item, mentions[named].Last, SourceForm.Name, named);
        int apposed = NameInApposition(last, end);
        return apposed >= 0
            ? new(item, mentions[apposed].Last, SourceForm.Name, apposed)
            : new(item, WithComplement(last, end), SourceForm.Description, -1);
    }

    // "a person familiar with the talks", "a spokesman for the ministry": what hangs on the noun, up to where something else begins.
    private int WithComplement(int last, int end)
    {
        int preposition = last + 1;
        if (preposition < end && frame.IsWord(preposition) && TrailingAdjectives.Contains(frame.Chars(preposition)))
            preposition++;
        if (preposition + 1 >= end || !CarriesComplement(preposition, last))
            return last;

        int i = preposition + 1;
        while (i < end && i < preposition + LongestTail && (frame.Kind(i) == TokenKind.Possessive || (frame.IsWord(i) && !frame.Is(i, WordClass.Calendar)
            && !words.IsFiniteVerb(i) && (!words.EndsPhrase(i) || frame.Is(i, "of") || frame.Is(i, "for")))))
        {
            i++;
        }

        return i - 1 > preposition ? i - 1 : last;
    }

    private bool CarriesComplement(int preposition, int noun)
        => frame.Is(preposition, "for") || frame.Is(preposition, "of") || frame.Is(preposition, "from") || frame.Is(preposition, "with") || frame.Is(preposition, "at") || frame.Is(preposition, "to")
            || (preposition > noun + 1 && frame.Is(preposition, WordClass.Preposition)) || (frame.Is(preposition, "by") && frame.Is(noun, WordClass.CueNoun));

    // "a study published on Monday": the noun phrase ends before the participle; "a person briefed on the matter" is one phrase.
    private bool IsReducedClause(int item, int end)
    {
        if (!frame.IsWord(item) || item + 1 >= end || !(frame.Is(item + 1, WordClass.Preposition) || frame.Is(item + 1, WordClass.Calendar)) || !frame.IsWord(item - 1) || words.IsDeterminer(item - 1))
            return false;
        ReadOnlySpan<char> chars = frame.Chars(item);
        return TrailingAdjectives.Contains(chars) || (chars.Length > 4 && chars.EndsWith("ed".AsSpan()) && words.MentionAt(item) < 0 && !frame.Is(item, WordClass.Role));
    }

    // "The jury returned a verdict": behind a noun, no noun stands before an article.
    private bool IsVerbWithObject(int item, int end)
        => frame.IsWord(item) && item + 1 < end && frame.IsWord(item + 1) && Determiners.OpensNoun(frame.Chars(item + 1)) && words.MentionAt(item) < 0
            && !frame.Is(item, WordClass.Preposition | WordClass.Function | WordClass.Role | WordClass.Organization | WordClass.CueNoun);

    // "said Novak supporter Ana Horvat": the name behind one or two nouns that the first name only modifies; -1 where there is none.
    private int NameBehindNoun(int item, int end)
    {
        for (int i = item; i < end && i < item + 3; i++)
        {
            if (i > item && words.MentionAt(i) >= 0)
                return mentions[words.MentionAt(i)].First == i && mentions[words.MentionAt(i)].Words > 1 ? words.MentionAt(i) : -1;
            if (!frame.IsWord(i) || frame.Token(i).Capital || frame.Is(i, WordClass.Function | WordClass.Cue | WordClass.Calendar | WordClass.NotName))
                return -1;
        }

        return -1;
    }

    // "said Care for All's head of mission, Ana Horvat": an organisation whose name has small words in it, and who speaks for it; -1 where it is none.
    private int NameBehindOwner(int item, int end)
    {
        if (!frame.Token(item).Capital || words.MentionAt(item) < 0)
            return -1;
        int owner = item + 1;
        while (owner < end && owner < item + LongestOwner && frame.IsWord(owner) && !frame.Is(owner, WordClass.Cue))
            owner++;
        if (owner + 1 >= end || frame.Kind(owner) != TokenKind.Possessive)
            return -1;
        int comma = owner + 1;
        bool role = false;
        for (; comma < end && comma <= owner + LongestOwner && frame.IsWord(comma) && !frame.Token(comma).Capital; comma++)
            role |= frame.Is(comma, WordClass.Role);
        if (!role || comma + 1 >= end || frame.Kind(comma) != TokenKind.Comma)
            return -1;
        int mention = words.MentionAt(comma + 1);
        return mention >= 0 && mentions[mention].First == comma + 1 && mentions[mention].Words > 1 && mentions[mention].Kind is NameKind.Person or NameKind.Unknown ? mention : -1;
    }

    // "said former secretary of state Ana Horvat": the name behind an office of which no word has a capital; -1 where there is none.
    private int NameBehindOffice(int role, int end)
    {
        int name = role + 3;
        if (name >= end || !frame.Is(role, WordClass.Role) || !frame.Is(role + 1, "of") || !frame.IsWord(role + 2) || frame.Token(role + 2).Capital || frame.Is(role + 2, WordClass.Function))
            return -1;
        int mention = words.MentionAt(name);
        return mention >= 0 && mentions[mention].First == name && !mentions[mention].IsModifier && mentions[mention].Kind is NameKind.Person or NameKind.Unknown ? mention : -1;
    }

    private int NameGiven(int item, int end)
    {
        if (item + 1 >= end)
            return -1;
        int name = frame.Is(item, "named") || frame.Is(item, "called") || frame.Is(item, "nicknamed") ? item + 1
            : (frame.Is(item, "known") && frame.Is(item + 1, "as")) || (frame.Is(item, "calling") && (frame.Is(item + 1, "himself") || frame.Is(item + 1, "herself"))) ? item + 2
            : end;
        return name < end && words.MentionAt(name) >= 0 && mentions[words.MentionAt(name)].First == name ? words.MentionAt(name) : -1;
    }

    // "said the senator, Ana Horvat", "wrote the envoy of those years, Ivo T. Marin": a name in apposition says more.
    private int NameInApposition(int last, int end)
    {
        int comma = last + 1;
        while (comma < end && comma < last + LongestTail && frame.IsWord(comma) && !frame.Is(comma, WordClass.Reporting))
            comma++;
        if (comma + 1 >= end || frame.Kind(comma) != TokenKind.Comma)
            return -1;
        int mention = words.MentionAt(comma + 1);
        return mention >= 0 && mentions[mention].First == comma + 1 && (mentions[mention].Words > 1 || words.IsRelative(last)) && mentions[mention].Kind != NameKind.Place
            && (mentions[mention].Last + 1 >= end || !frame.IsWord(mentions[mention].Last + 1) || frame.Is(mentions[mention].Last + 1, WordClass.Preposition))
            ? mention
            : -1;
    }
}
