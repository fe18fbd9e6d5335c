using System.Globalization;

namespace Corpus.Reading;

/// <summary>Says how often something that is reported once stands in a file.</summary>
internal static class Occurrences
{
    /// <summary>The clause about the others; empty where there is no other.</summary>
    public static string Shown(int count) => count == 1 ? "" : string.Format(CultureInfo.InvariantCulture, ", the first of {0} in this file", count);
}
