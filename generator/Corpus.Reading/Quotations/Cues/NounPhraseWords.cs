using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>What the words of noun phrases are: which name they belong to, what opens a phrase and what ends one.</summary>
internal sealed class NounPhraseWords
{
    private const int ShortestPast = 4;

    private static readonly WordSet FiniteVerbs = WordSet.Named("finite-verbs");
    private readonly Frame _frame;
    private readonly Buffer<int> _mentionAt;

    /// <summary>Notes which items name somebody.</summary>
    public NounPhraseWords(Frame frame, List<Mention> mentions)
    {
        _frame = frame;
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

    /// <summary>Whether an item is a word that opens a noun phrase.</summary>
    public bool IsDeterminer(int item) => _frame.IsWord(item) && Determiners.Contains(_frame.Chars(item));

    /// <summary>Whether a word that is a cue verb elsewhere is a noun here: "the talks", "a note".</summary>
    public bool IsNoun(int item)
        => _frame.Is(item, WordClass.CueNoun | WordClass.Role) || IsOfState(item)
            || (item > 0 && ((_frame.Kind(item - 1) == TokenKind.Possessive && !IsBehindOwner(_frame, item)) || (_frame.IsWord(item - 1) && Determiners.OpensNoun(_frame.Chars(item - 1)))));

    /// <summary>Whether a verb is meant though a possessive stands before it: "a friend of Ana's said".</summary>
    public static bool IsBehindOwner(Frame frame, int item)
        => frame.Is(item, "said") || frame.Is(item, "says") || frame.Is(item, "told") || frame.Is(item, "added");

    // "The Norland state director", "the secretary of state".
    private bool IsOfState(int item)
        => _frame.Is(item, "state") && ((item + 1 < _frame.Count && _frame.Is(item + 1, WordClass.Role | WordClass.Organization)) || (item > 0 && _frame.Is(item - 1, "of")));

    /// <summary>Whether an item looks like a plural.</summary>
    public bool IsPlural(int item)
    {
        var chars = _frame.Chars(item);
        return (chars.Length > 4 && chars[chars.Length - 1] == 's' && chars[chars.Length - 2] != 's' && MentionAt(item) < 0) || _frame.Is(item, "people") || _frame.Is(item, "men") || _frame.Is(item, "women");
    }

    /// <summary>Whether an item is a person who is told of as somebody else's: "his wife", "the mayor's late brother".</summary>
    public bool IsRelative(int item)
    {
        if (item < 1 || !_frame.Is(item, WordClass.Role) || _frame.Token(item).Capital)
            return false;
        int owner = item - 1;
        if (owner > 0 && _frame.IsWord(owner) && !_frame.Is(owner, WordClass.Function) && !_frame.Token(owner).Capital)
            owner--;
        return _frame.Kind(owner) == TokenKind.Possessive || Pronouns.IsPossessive(_frame, owner);
    }

    /// <summary>Whether a group of some is told of: one of the judges, several of her colleagues.</summary>
    public bool IsPartitive(int item) => _frame.IsWord(item) && item + 1 < _frame.Count && _frame.Is(item + 1, "of") && Quantifiers.Contains(_frame.Chars(item));

    /// <summary>Whether a word stands for people, and before no noun: some called it, another said.</summary>
    public bool IsIndefinite(int item) => _frame.IsWord(item) && IndefinitePronouns.Contains(_frame.Chars(item));

    /// <summary>The hyphen of "40-page" and "72-year-old", which stands between a number and a word.</summary>
    public bool IsHyphen(int item) => _frame.Kind(item) == TokenKind.Other && item > 0 && _frame.Kind(item - 1) == TokenKind.Number && !_frame.Token(item).SpaceBefore;

    /// <summary>Whether an item is a verb, or a word beside one, that is no noun: "the singer took".</summary>
    public bool IsFiniteVerb(int item)
        => _frame.IsWord(item) && !_frame.Token(item).Capital
            && ((FiniteVerbs.Contains(_frame.Chars(item)) && !(_frame.IsWord(item - 1) && IsDeterminer(item - 1))) || IsPastBehindNoun(item));

    // "The nominee caused", "his supporters kicked": behind a noun for people, a form in -ed is a verb.
    private bool IsPastBehindNoun(int item)
    {
        ReadOnlySpan<char> chars = _frame.Chars(item);
        return chars.Length > ShortestPast && chars[chars.Length - 1] == 'd' && chars[chars.Length - 2] == 'e' && !_frame.Is(item, WordClass.Role | WordClass.CueNoun | WordClass.Organization) && MentionAt(item) < 0
            && _frame.IsWord(item - 1) && (_frame.Is(item - 1, WordClass.Role) || IsPlural(item - 1)) && !_frame.Token(item - 1).Capital;
    }

    /// <summary>Whether no phrase goes on over the item.</summary>
    public bool EndsPhrase(int item)
        => (_frame.Is(item, WordClass.Function) && !IsDeterminer(item))
            || (_frame.Is(item, WordClass.Cue) && !IsNoun(item));
}
