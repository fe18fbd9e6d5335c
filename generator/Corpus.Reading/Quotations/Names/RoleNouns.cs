using System;

namespace Corpus.Reading;

/// <summary>Nouns whose ending tells that they are what somebody does: "the lighthouse keeper", "a basket weaver".</summary>
internal static class RoleNouns
{
    private static readonly string[] Endings = ["keeper", "maker", "master", "mistress", "holder", "grower", "monger", "wright", "smith", "owner", "dealer", "worker", "ologist", "grapher", "breeder", "handler", "woman", "person"];

    /// <summary>Whether an item is a noun for what somebody is or does, by the lexicons or by its ending.</summary>
    public static bool Contains(Frame frame, int item) => frame.Is(item, WordClass.Role) || (frame.IsWord(item) && !frame.Token(item).Capital && HasEnding(frame.Chars(item)));

    private static bool HasEnding(ReadOnlySpan<char> word)
    {
        foreach (string ending in Endings)
        {
            if (word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
