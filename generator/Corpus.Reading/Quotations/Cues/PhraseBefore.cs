using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the noun phrase that ends at an item: "Novak of Norland said", "a person familiar with the talks said".</summary>
internal sealed class PhraseBefore(Frame frame, List<Mention> mentions, NounPhraseWords words)
{
    private const int LongestPhrase = 14;
    private const int LongestBrackets = 11;
    private const int LongestEmployer = 4;

    private static readonly WordSet ReducedParticiples = WordSet.Named("reduced-participles");

    /// <summary>The noun phrase whose last item is <paramref name="last"/>, with what a preposition hangs on it; not before <paramref name="first"/>.</summary>
    public NounPhrase EndingAt(int last, int first)
    {
        if (frame[last].IsQuote)
            return NounPhrase.None;
        if (Pronouns.IsThirdPerson(frame, last))
            return new(last, last, SourceForm.Pronoun, -1);
        if (Pronouns.IsFirstOrSecondPerson(frame, last))
            return NounPhrase.None;
        // "One of them said".
        if (last - 2 >= first && frame.Is(last, "them") && words.IsPartitive(last - 2))
            return new(last - 2, last, SourceForm.Description, -1);
        if (!frame.IsWord(last) && frame.Kind(last) != TokenKind.Number)
            return NounPhrase.None;
        int mention = words.MentionAt(last);
        int start;
        // "Some called it", "the two said"; but "the mother of two said".
        if (mention < 0 && words.IsIndefinite(last))
            return HungOn(last, last, first) is { Exists: true } parent ? parent : new(last > first && frame.Is(last - 1, "the") ? last - 1 : last, last, SourceForm.Description, -1);
        if (mention >= 0 && !mentions[mention].IsModifier && mentions[mention].Last == last)
        {
            start = WithAge(WithPossessor(mentions[mention].First, first), first);
            if (start - 1 >= first && words.IsDeterminer(start - 1))
                start--;
            if (FirstOfPair(mention, start, first) is var pair and >= 0)
                return new(mentions[pair].First, mentions[pair].Last, SourceForm.Name, pair);
            if (mentions[mention].Kind == NameKind.Place && FirstOfCouple(start, first) is var couple and >= 0)
                return new(couple, last, SourceForm.Description, -1);
            return HungOn(start, last, first) is { Exists: true } wider ? wider
                : BehindEmployer(mention, start, first) is { Exists: true } member ? member
                : new(start, last, SourceForm.Name, mention);
        }

        last = WithoutParticiple(last, first);
        start = last;
        while (start - 1 >= first && last - start < LongestPhrase && !words.IsDeterminer(start) && ContinuesLeft(start - 1))
            start--;
        // "the three governments", "all his friends".
        if (start - 1 >= first && words.IsDeterminer(start) && (frame.Is(start - 1, "the") || frame.Is(start - 1, "these") || frame.Is(start - 1, "all")))
            start--;
        // "It is said that women who": no determiner, but what opens a clause.
        if (start < last && frame.Is(start, "that") && words.IsPlural(last))
            start++;
        if (start == last && IsVerb(last, first))
            return NounPhrase.None;
        // "Mrs said": a title names nobody.
        if (frame.Is(last, WordClass.Function) || (start == last && frame.Is(last, WordClass.Courtesy) && frame.Token(last).Capital) || (start == last && frame.Is(last, WordClass.Cue) && !frame.Is(last, WordClass.CueNoun | WordClass.Role)))
            return NounPhrase.None;
        return HungOn(start, last, first) is { Exists: true } whole ? whole : new(WithApproximator(start, first), last, SourceForm.Description, -1);
    }

    // "sought to allay fears", "had helped found the club": no noun.
    private bool IsVerb(int item, int first)
    {
        if (item <= first || frame.Kind(item) != TokenKind.Word || frame.Token(item).Capital || words.IsPlural(item) || frame.Is(item, WordClass.Role | WordClass.Organization | WordClass.CueNoun | WordClass.Nationality))
            return false;
        int before = item - 1;
        return frame.Is(before, "to") || frame.Is(before, "has") || frame.Is(before, "have") || frame.Is(before, "had") || frame.Is(before, "would") || frame.Is(before, "could") || frame.Is(before, "will")
            || frame.Is(before, "did") || frame.Is(before, "may") || frame.Is(before, "might") || frame.Is(before, "must") || frame.Is(before, "should");
    }

    // "Court papers filed on Monday say", "a report published earlier said": back over what happened to the document.
    private int WithoutParticiple(int last, int first)
    {
        int participle = frame.Is(last, "earlier") ? last - 1 : last;
        return participle - 1 > first && frame.IsWord(participle) && ReducedParticiples.Contains(frame.Chars(participle)) && frame.IsWord(participle - 1)
            && !frame.Is(participle - 1, WordClass.Function) && !words.IsDeterminer(participle - 1) && !Adverbs.Contains(frame.Chars(participle - 1))
                ? participle - 1
                : last;
    }

    // The phrase that the one from "start" to "last" hangs on by a preposition: a name alone, a description with all that hangs on it.
    private NounPhrase HungOn(int start, int last, int first)
    {
        if (start - 2 < first || !frame.Is(start - 1, WordClass.Preposition) || OpensClause(start - 1))
            return NounPhrase.None;
        if (words.IsPartitive(start - 2))
            return new(start - 2, last, SourceForm.Description, -1);
        int noun = BeforeBrackets(start - 2, first);
        if (noun > first && frame.IsWord(noun) && TrailingAdjectives.Contains(frame.Chars(noun)))
            noun--;
        // "She in turn said".
        if (noun >= first && Pronouns.IsThirdPerson(frame, noun))
            return new(noun, noun, SourceForm.Pronoun, -1);
        if (noun < first || !HangsOnNoun(noun))
            return NounPhrase.None;
        NounPhrase head = EndingAt(noun, first);
        return head.Form == SourceForm.Name ? head
            : head.Form == SourceForm.Description && IsPhraseHead(head) ? new(head.First, last, SourceForm.Description, -1)
            : NounPhrase.None;
    }

    // "Ana Horvat of the broker Hill Reed said": the noun before the name of an organisation, and the name that both hang on.
    private NounPhrase BehindEmployer(int mention, int start, int first)
    {
        if (mentions[mention].Kind is NameKind.Person or NameKind.Place)
            return NounPhrase.None;
        int noun = start;
        while (noun - 1 > first && start - noun < LongestEmployer && frame.IsWord(noun - 1) && !frame.Token(noun - 1).Capital && words.MentionAt(noun - 1) < 0
            && !frame.Is(noun - 1, WordClass.Function | WordClass.Preposition) && (!frame.Is(noun - 1, WordClass.Cue) || frame.Is(noun - 1, WordClass.Role | WordClass.Organization)))
        {
            noun--;
        }

        if (noun == start)
            return NounPhrase.None;
        if (noun - 1 > first && words.IsDeterminer(noun - 1))
            noun--;
        return HungOn(noun, mentions[mention].Last, first) is { Form: SourceForm.Name } member && mentions[member.Mention].Kind is NameKind.Person or NameKind.Unknown ? member : NounPhrase.None;
    }

    // "It comes after Novak said": what follows is a clause with a subject of its own.
    private bool OpensClause(int item)
        => frame.Is(item, "after") || frame.Is(item, "before") || frame.Is(item, "since") || frame.Is(item, "until") || frame.Is(item, "as");

    // "Ana Horvat and Ivo Maric wrote": the first of two people who say something together stands for both; -1 where the second one stands alone, as in
    // "He met Horvat and Maric said".
    private int FirstOfPair(int second, int start, int first)
    {
        if (start - 2 < first || !frame.Is(start - 1, "and") || mentions[second].Kind is not (NameKind.Person or NameKind.Unknown))
            return -1;
        int other = words.MentionAt(start - 2);
        if (other < 0 || mentions[other].Last != start - 2 || mentions[other].IsModifier || mentions[other].Kind is not (NameKind.Person or NameKind.Unknown))
            return -1;
        int before = mentions[other].First - 1;
        // "Economists Ana Horvat and Ivo Maric".
        if (before >= first && frame.Is(before, WordClass.Role) && !frame.Is(before, WordClass.Cue))
        {
            before--;
            while (before >= first && frame.IsWord(before) && !frame.Is(before, WordClass.Function | WordClass.Cue | WordClass.Preposition))
                before--;
        }

        return before < first || frame[before].IsQuote || !frame.IsWord(before) || frame.Is(before, "as") || frame.Is(before, "that") || frame.Is(before, "but") ? other : -1;
    }

    // "Norland and Alpina said": where the first of two countries starts; -1 where the second one stands alone.
    private int FirstOfCouple(int second, int first)
    {
        if (second - 2 < first || !frame.Is(second - 1, "and"))
            return -1;
        int other = words.MentionAt(second - 2);
        if (other < 0 || mentions[other].Kind == NameKind.Person || mentions[other].Last != second - 2)
            return -1;
        int start = mentions[other].First;
        return start > first && words.IsDeterminer(start - 1) ? start - 1 : start;
    }

    // "half a dozen farmers", "more than a hundred teachers", "nearly 40 teachers".
    private int WithApproximator(int start, int first)
    {
        if (start - 1 < first || !(frame.Kind(start) == TokenKind.Number || frame.Is(start, "a") || frame.Is(start, "two")))
            return start;
        if (frame.Is(start - 1, "half") || frame.Is(start - 1, "nearly") || frame.Is(start - 1, "almost"))
            return start - 1;
        bool compares = start - 2 >= first && frame.Is(start - 1, "than") && (frame.Is(start - 2, "more") || frame.Is(start - 2, "fewer") || frame.Is(start - 2, "less"));
        return compares ? start - 2 : start;
    }

    // "Mairi Sinclair (51) from Kelso": back over what stands in brackets.
    private int BeforeBrackets(int item, int first)
    {
        if (item < first || frame.Kind(item) != TokenKind.CloseBracket)
            return item;
        for (int i = item - 1; i > first && i > item - LongestBrackets; i--)
        {
            if (frame.Kind(i) == TokenKind.OpenBracket)
                return i - 1;
        }

        return item;
    }

    // "72-year-old Ana Horvat".
    private int WithAge(int start, int first)
        => start - 3 >= first && frame.Is(start - 1, "year-old") && words.IsHyphen(start - 2) ? start - 3 : start;

    // "Radio Norland's Ivo Marin", "the station's Ivo Marin".
    private int WithPossessor(int start, int first)
    {
        if (start - 2 < first || frame.Kind(start - 1) != TokenKind.Possessive)
            return start;
        int owner = words.MentionAt(start - 2);
        if (owner >= 0)
            return mentions[owner].First;
        return start - 3 >= first && words.IsDeterminer(start - 3) ? start - 3 : start - 2;
    }

    // Only a phrase with a determiner, a role or a plural carries a prepositional phrase as a source does.
    private bool IsPhraseHead(NounPhrase head) => words.IsDeterminer(head.First) || words.IsPlural(head.Last) || frame.Is(head.Last, WordClass.Role | WordClass.Organization | WordClass.CueNoun);

    private bool HangsOnNoun(int item) => frame.IsWord(item) && !frame.Is(item, WordClass.Function);

    private bool ContinuesLeft(int item)
    {
        TokenKind kind = frame.Kind(item);
        if (kind == TokenKind.Possessive || kind == TokenKind.Number || words.IsHyphen(item))
            return true;
        if (kind != TokenKind.Word)
            return false;
        if (words.IsDeterminer(item) || words.MentionAt(item) >= 0)
            return true;
        return !frame.Is(item, WordClass.Function) && (!frame.Is(item, WordClass.Cue) || words.IsNoun(item));
    }
}
