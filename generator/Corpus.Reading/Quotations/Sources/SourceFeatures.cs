namespace Corpus.Reading;

/// <summary>Sets of <see cref="SourceFeature"/>s, as bits.</summary>
internal static class SourceFeatures
{
    /// <summary>The set of one feature.</summary>
    public static ulong Bit(this SourceFeature feature) => 1UL << (int)feature;

    /// <summary>The set of a feature if it <paramref name="holds"/>, else the empty one.</summary>
    public static ulong Bit(this SourceFeature feature, bool holds) => holds ? 1UL << (int)feature : 0;
}
