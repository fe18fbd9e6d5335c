namespace Corpus.Reading;

/// <summary>Which words for a role can mean the same person.</summary>
internal static class Roles
{
    private static readonly short Leader = Lexicon.Group("leader");
    private static readonly short Chief = Lexicon.Group("chief");
    private static readonly short[] Heads = [Lexicon.Group("president"), Lexicon.Group("minister"), Lexicon.Group("chief"), Lexicon.Group("leader"), Lexicon.Group("governor"), Lexicon.Group("pope")];

    /// <summary>Whether somebody whose role is <paramref name="known"/> can be called by <paramref name="word"/>: "the leader" for a president.</summary>
    public static bool Fit(short word, short known)
        => word == known || ((word == Leader || word == Chief) && System.Array.IndexOf(Heads, known) >= 0);
}
