namespace Corpus.Reading;

/// <summary>What tells generations apart: "Jr.", "III".</summary>
internal static class NameSuffixes
{
    /// <summary>Whether an item is one.</summary>
    public static bool Contains(Frame frame, int item)
        => frame.Is(item, "jr") || frame.Is(item, "jr.") || frame.Is(item, "sr") || frame.Is(item, "sr.")
            || frame.Is(item, "ii") || frame.Is(item, "iii") || frame.Is(item, "iv");
}
