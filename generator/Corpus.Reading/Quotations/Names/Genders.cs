using System;

namespace Corpus.Reading;

/// <summary>Which genders can be one person's.</summary>
internal static class Genders
{
    private static readonly WordSet Women = WordSet.Named("women");
    private static readonly WordSet Men = WordSet.Named("men");

    /// <summary>Whether nothing speaks against the two being one person's.</summary>
    public static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    /// <summary>What a noun tells of the gender of whoever it stands for: "spokeswoman".</summary>
    public static Gender OfNoun(Frame frame, int item)
    {
        ReadOnlySpan<char> noun = frame.Chars(item);
        if (noun.EndsWith("woman".AsSpan(), StringComparison.OrdinalIgnoreCase) || Women.Contains(noun))
            return Gender.Female;
        return noun.EndsWith("man".AsSpan(), StringComparison.OrdinalIgnoreCase) || Men.Contains(noun) ? Gender.Male : Gender.Unknown;
    }
}
