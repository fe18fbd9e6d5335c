using System;

namespace Corpus.Reading;

/// <summary>Finds the place where a word that nobody knows parts into two that are known.</summary>
/// <remarks>
/// English makes new words of old ones all the time, but not with the little words that hold a sentence together: hardly a word ends in
/// <c>that</c> or begins with <c>which</c>. The few that do are in a lexicon.
/// </remarks>
/// <param name="known">The words that are known.</param>
/// <param name="hasCode">Whether code stands in the article, so that names of members may stand in its text.</param>
internal sealed class JoinedWords(KnownWords known, bool hasCode)
{
    /// <summary>No word of fewer letters is looked at.</summary>
    public const int Shortest = 5;

    private const int ShortestPart = 3;
    private const int LongPreposition = 4;
    private const int LongWord = 8;

    private static readonly string[] Endings =
    [
        "that", "which", "and", "the", "but", "from", "this", "they", "because", "when", "while", "who", "were", "would", "could", "should", "there", "their", "these", "those", "than", "what",
    ];

    private static readonly string[] Beginnings =
    [
        "that", "which", "and", "the", "but", "from", "this", "they", "because", "when", "while", "would", "could", "should", "their", "these", "those",
    ];

    private static readonly LetterKeys EndingKeys = new(Array.ConvertAll(Endings, static ending => ending.Substring(ending.Length - 3)));
    private static readonly LetterKeys BeginningKeys = new(Beginnings);

    /// <summary>Where words of two letters stand before a <c>the</c> or <c>that</c>.</summary>
    private static readonly WordSet Shorts = new("of to in on at by is as if or he we so");

    /// <summary>Where <paramref name="word"/> parts in two; 0 where it does not. The caller knows whether <paramref name="hasInnerCapital"/>: most words are let go by without a look at each letter.</summary>
    public int CutOf(ReadOnlySpan<char> word, bool hasInnerCapital)
    {
        if (word.Length < Shortest || word[0] > 'z' || !(hasInnerCapital || EndingKeys.Holds(word.Slice(word.Length - 3)) || BeginningKeys.Holds(word)))
            return 0;
        int capital = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] is >= 'a' and <= 'z')
                continue;
            if (word[i] is not (>= 'A' and <= 'Z') || capital > 0)
                return 0;
            capital = i;
        }

        return capital > 0 ? CutAtCapital(word, capital) : CutAtLittleWord(word);
    }

    /// <summary>
    /// <c>aboutAna</c>: a word in small letters, and a name behind it. Companies call themselves so as well, <c>easyJet</c>, but after a thing or a
    /// quality, in few letters, and time and again: a sentence was going on where the first word is one that needs others, or a long one.
    /// </summary>
    private int CutAtCapital(ReadOnlySpan<char> word, int capital)
    {
        ReadOnlySpan<char> left = word.Slice(0, capital);
        bool isWord = char.IsLower(word[0]) && capital >= 2 && word.Length - capital >= ShortestPart
            && KnownWords.IsCommon(left) && (Lexicon.Find(left).Class & WordClass.Particle) == WordClass.None;
        return isWord && !(hasCode ? IsPartOfMember(left, word.Slice(capital)) : IsPartOfCompound(word.Slice(capital))) && (GoesOn(left) || (NeedsMore(left) && IsName(word.Slice(capital)))) && !IsNameItself(word) ? capital : 0;
    }

    /// <summary>Whether <paramref name="word"/> is a thing or a quality, as the second part of names in programs is, <c>languageCode</c>: no sentence starts with it, and it is no name.</summary>
    private static bool IsPartOfCompound(ReadOnlySpan<char> word)
    {
        WordClass known = Lexicon.Find(word).Class;
        if ((known & (WordClass.Function | WordClass.Pronoun | WordClass.FirstName | WordClass.Calendar | WordClass.Nationality)) != WordClass.None)
            return false;
        return KnownWords.IsCommon(word) || (word.Length > ShortestPart + 1 && word[word.Length - 1] == 's' && KnownWords.IsCommon(word.Slice(0, word.Length - 1)));
    }

    /// <summary>Whether a name in a program may end so, <c>beforeEach</c>, <c>isValid</c>: a name of a person or of a day does not stand there, and of the words that start a sentence only some.</summary>
    private static bool IsPartOfMember(ReadOnlySpan<char> left, ReadOnlySpan<char> word)
    {
        WordClass known = Lexicon.Find(word).Class;
        bool isName = (known & (WordClass.FirstName | WordClass.Calendar | WordClass.Nationality | WordClass.Pronoun)) != WordClass.None || Ascii.EqualsIgnoreCase(word, "the");
        return !isName || Ascii.EqualsIgnoreCase(left, "is") || Ascii.EqualsIgnoreCase(left, "has");
    }

    /// <summary>Whether <paramref name="word"/> is one that a sentence goes on behind, and that no company would call itself after.</summary>
    private static bool GoesOn(ReadOnlySpan<char> word)
    {
        WordClass known = Lexicon.Find(word).Class;
        bool isCue = (known & WordClass.Cue) != WordClass.None && (known & (WordClass.BaseForm | WordClass.VerbNoun)) == WordClass.None;
        return word.Length >= LongWord || (word.Length >= LongPreposition && (isCue || (known & WordClass.Preposition) != WordClass.None));
    }

    /// <summary>Whether <paramref name="word"/> is a word of grammar, or has an ending that it would only have in a sentence.</summary>
    private static bool NeedsMore(ReadOnlySpan<char> word) =>
        (Lexicon.Find(word).Class & (WordClass.Function | WordClass.Preposition | WordClass.Cue)) != WordClass.None
        || (word.Length > ShortestPart && (word[word.Length - 1] == 's' || Ascii.EqualsIgnoreCase(word.Slice(word.Length - 2), "ed") || Ascii.EqualsIgnoreCase(word.Slice(word.Length - 3), "ing")));

    /// <summary>Whether <paramref name="word"/> is a name by itself: to everybody, or in this article.</summary>
    private bool IsName(ReadOnlySpan<char> word) =>
        (Lexicon.Find(word).Class & (WordClass.FirstName | WordClass.Calendar | WordClass.Nationality)) != WordClass.None || known.CountOf(word) > 0;

    /// <summary>Whether the article has <paramref name="word"/> more than once, be it with a capital where a sentence starts.</summary>
    private bool IsNameItself(ReadOnlySpan<char> word)
    {
        if (known.CountOf(word) > 1)
            return true;
        char[] capitalized = word.ToArray();
        capitalized[0] = char.ToUpperInvariant(capitalized[0]);
        return known.CountOf(capitalized) > 0;
    }

    private int CutAtLittleWord(ReadOnlySpan<char> word)
    {
        int cut = EndingKeys.Holds(word.Slice(word.Length - 3)) ? CutBeforeEnding(word) : 0;
        return cut == 0 && BeginningKeys.Holds(word) ? CutBehindBeginning(word) : cut;
    }

    private int CutBeforeEnding(ReadOnlySpan<char> word)
    {
        foreach (string ending in Endings)
        {
            int cut = word.Length - ending.Length;
            if (cut >= 2 && Ascii.EqualsIgnoreCase(word.Slice(cut), ending) && Parts(word, cut, word.Slice(0, cut), ending[0] == 't'))
                return cut;
        }

        return 0;
    }

    private int CutBehindBeginning(ReadOnlySpan<char> word)
    {
        foreach (string beginning in Beginnings)
        {
            int cut = beginning.Length;
            if (word.Length - cut >= ShortestPart && Ascii.EqualsIgnoreCase(word.Slice(0, cut), beginning) && Parts(word, cut, word.Slice(cut), false))
                return cut;
        }

        return 0;
    }

    /// <summary>Whether <paramref name="other"/>, which stands beside a little word, is a word, while the whole is none.</summary>
    private bool Parts(ReadOnlySpan<char> word, int cut, ReadOnlySpan<char> other, bool mayBeShort)
    {
        if (KnownWords.IsCommon(word))
            return false;
        if (other.Length < ShortestPart)
            return mayBeShort && Shorts.Contains(other);

        // A capital before a little word is a name that the article knows, and the whole is no name of its own.
        bool isName = cut == other.Length && char.IsUpper(word[0]);
        return isName ? known.CountOf(other) > 0 && known.CountOf(word) == 1 : known.IsKnown(other);
    }
}
