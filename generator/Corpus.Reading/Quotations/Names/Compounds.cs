using System;

namespace Corpus.Reading;

/// <summary>Compounds that tell something of whoever is named behind them: "Split-based Horvat", "Oscar-winner Ana Horvat", "Mother-of-two Ana Horvat".</summary>
internal static class Compounds
{
    private static readonly WordSet Ends = WordSet.Named("compound-ends");

    /// <summary>Whether an item is such a compound, and no part of a name ("Jean-Pierre", "Seung-woo").</summary>
    public static bool Contains(Frame frame, int item)
    {
        if (!frame.IsWord(item))
            return false;
        ReadOnlySpan<char> chars = frame.Chars(item);
        int hyphen = chars.LastIndexOf('-');
        if (hyphen <= 0 || hyphen + 1 >= chars.Length || !char.IsLower(chars[hyphen + 1]))
            return false;
        ReadOnlySpan<char> end = chars.Slice(hyphen + 1);
        return Ends.Contains(end) || (Lexicon.Find(end).Class & WordClass.Role) != WordClass.None || chars.Slice(0, hyphen).EndsWith("-of".AsSpan(), StringComparison.Ordinal);
    }
}
