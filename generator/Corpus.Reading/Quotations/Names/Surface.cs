using System;

namespace Corpus.Reading;

/// <summary>A name that an article uses for somebody.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Mentions">How often it is used.</param>
/// <param name="IsLong">Whether it has more than one word; the particles of a surname ("van der Linden") make it no longer.</param>
/// <param name="IsCapitals">Whether it is written in capitals.</param>
internal readonly record struct Surface(NameText Text, int Mentions, bool IsLong, bool IsCapitals)
{
    /// <summary>The surface <paramref name="name"/>, used once; a surname is never long, though it may open with what is a first name elsewhere ("Van Reede").</summary>
    public static Surface Of(NameText text, ReadOnlySpan<char> name, bool isSurname) => new(text, 1, !isSurname && HasWords(name), !HasLower(name));

    /// <summary>Whether it is shown rather than <paramref name="other"/>: the form of more than one word, among equals the one in use most.</summary>
    public bool Outranks(Surface other)
        => IsLong != other.IsLong ? IsLong
            // "ROTH" and "SIMON ROTH" in a transcript are "Roth" and "Simon Roth" all the same.
            : IsCapitals != other.IsCapitals ? other.IsCapitals
            : Mentions > other.Mentions;

    private static bool HasWords(ReadOnlySpan<char> name)
    {
        for (int space = name.IndexOf(' '); space >= 0; space = name.IndexOf(' '))
        {
            if (!IsParticle(name.Slice(0, space)))
                return true;
            name = name.Slice(space + 1);
        }

        return false;
    }

    // "Van" and "Ben" with a capital are first names as well.
    private static bool IsParticle(ReadOnlySpan<char> word)
        => (Lexicon.Find(word).Class & (WordClass.Particle | WordClass.FirstName)) is var known
            && (known & WordClass.Particle) != 0 && ((known & WordClass.FirstName) == 0 || !char.IsUpper(word[0]));

    private static bool HasLower(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }
}
