namespace Corpus.Reading;

/// <summary>Which genders can be one person's.</summary>
internal static class Genders
{
    /// <summary>Whether nothing speaks against the two being one person's.</summary>
    public static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    /// <summary>What a noun tells of the gender of whoever it stands for: "spokeswoman".</summary>
    public static Gender OfNoun(Frame frame, int item) => frame.Is(item, WordClass.Male) ? Gender.Male : frame.Is(item, WordClass.Female) ? Gender.Female : Gender.Unknown;
}
