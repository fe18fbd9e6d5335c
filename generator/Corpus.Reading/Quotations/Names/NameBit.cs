using System;

namespace Corpus.Reading;

/// <summary>A bit of a name, whatever the case of its letters: which character, and which bit of it. Behind the last character, all bits are unset.</summary>
internal readonly record struct NameBit(int Character, int Mask)
{
    /// <summary>Whether there is one.</summary>
    public bool Exists => Mask != 0;

    /// <summary>The first bit that tells two names apart; none where they are the same.</summary>
    public static NameBit FirstDifference(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int length = Math.Max(one.Length, other.Length);
        for (int i = 0; i < length; i++)
        {
            Steps.Count();
            if ((BitsAt(one, i) ^ BitsAt(other, i)) is var different and not 0)
                return new(i, HighestOf(different));
        }

        return default;
    }

    /// <summary>Whether a name has the bit before <paramref name="other"/>.</summary>
    public bool IsBefore(NameBit other) => Character != other.Character ? Character < other.Character : Mask > other.Mask;

    /// <summary>Whether the bit is set in <paramref name="name"/>.</summary>
    public bool IsSetIn(ReadOnlySpan<char> name) => (BitsAt(name, Character) & Mask) != 0;

    // One more than the character, so that the end of a name is told from any character.
    private static int BitsAt(ReadOnlySpan<char> name, int index) => index < name.Length ? Fold(name[index]) + 1 : 0;

    private static char Fold(char c) => c is >= 'a' and <= 'z' ? (char)(c - 32) : c < 128 ? c : char.ToUpperInvariant(c);

    private static int HighestOf(int bits)
    {
        int highest = 1;
        while (bits >> 1 != 0)
        {
            bits >>= 1;
            highest <<= 1;
        }

        return highest;
    }
}
