namespace Corpus.Reading;

/// <summary>Which genders can be one person's.</summary>
internal static class Genders
{
    /// <summary>Whether nothing speaks against the two being one person's.</summary>
    public static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;
}
