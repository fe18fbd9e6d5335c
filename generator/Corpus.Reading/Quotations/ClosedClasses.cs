using System;

namespace Corpus.Reading;

/// <summary>The words that may stand between a subject and its verb.</summary>
internal static class VerbGroup
{
    private static readonly WordSet Words = new(
        "has have had having is was are were be been being will would 'd can could may might must should shall do does did not n't never ever also then later "
        + "once often always still again further just only even now soon since already first finally ever both all himself herself itself themselves "
        + "keeps kept didn't doesn't hasn't hadn't wouldn't won't couldn't went on famously though however instead too");

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word) || Adverbs.Contains(word);
}

/// <summary>Words that tell how, when or in which light: they stand anywhere around a verb.</summary>
internal static class Adverbs
{
    private const int ShortestInLy = 5;

    private static readonly WordSet Words = WordSet.Named("adverbs");

    private static readonly WordSet NotAdverbs = WordSet.Named("not-adverbs");

    /// <summary>Whether the word, in lower case, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
        => (word.Length >= ShortestInLy && word[word.Length - 1] == 'y' && word[word.Length - 2] == 'l' && !NotAdverbs.Contains(word)) || Words.Contains(word);
}

/// <summary>The words that open a noun phrase.</summary>
internal static class Determiners
{
    private static readonly WordSet Words = new(
        "the a an this that these those his her its their my our your one another some several many most both two three four five six "
        + "few other no any each every all");

    // "That said", "her said": these are pronouns as often; the others stand before nouns only.
    private static readonly WordSet BeforeNouns = new("the a an his its their my our your every");

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>Whether what follows the word is no verb.</summary>
    public static bool OpensNoun(ReadOnlySpan<char> word) => BeforeNouns.Contains(word);
}

/// <summary>What counts the members of a group: "one of the judges".</summary>
internal static class Quantifiers
{
    private static readonly WordSet Words = new(
        "one two three four five six seven eight nine ten some any many most several few both none all each another either neither half dozens scores hundreds thousands");

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}

/// <summary>Words that stand for people of whom nothing more is told: "some called it", "another said".</summary>
internal static class IndefinitePronouns
{
    private static readonly WordSet Words = new("someone somebody some others other another one two three four five many most several few both all each");

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}

/// <summary>Adjectives and participles that stand behind their noun: "a person familiar with the talks".</summary>
internal static class TrailingAdjectives
{
    private static readonly WordSet Words = WordSet.Named("trailing-adjectives");

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}

/// <summary>Nouns that tell when.</summary>
internal static class TimeWords
{
    private static readonly WordSet Words = WordSet.Named("time-words");

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}

/// <summary>Personal pronouns.</summary>
internal static class Pronouns
{
    private static readonly WordSet First = new("i we you i'd i'll i've i'm we'd we'll we've we're you'd you'll you've you're");

    private static readonly WordSet Men = new("he his him he'd he'll");

    private static readonly WordSet Women = new("she her she'd she'll");

    /// <summary>Whether an item is "he", "she", "they" or "it".</summary>
    public static bool IsThirdPerson(Frame frame, int item) => frame.Is(item, WordClass.Pronoun);

    /// <summary>Whether an item is "I", "we" or "you".</summary>
    public static bool IsFirstOrSecondPerson(Frame frame, int item) => frame.IsWord(item) && First.Contains(frame.Chars(item));

    /// <summary>The gender that a personal or possessive pronoun tells.</summary>
    public static Gender GenderOf(Frame frame, int item)
        => Men.Contains(frame.Chars(item)) ? Gender.Male : Women.Contains(frame.Chars(item)) ? Gender.Female : Gender.Unknown;

    /// <summary>Whether an item is "his", "her", "their" or "its".</summary>
    public static bool IsPossessive(Frame frame, int item)
        => frame.Is(item, "his") || frame.Is(item, "her") || frame.Is(item, "their") || frame.Is(item, "its");
}
