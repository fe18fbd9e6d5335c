using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>What people write where they have no date.</summary>
internal static class UnknownDates
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "n/a", "na", "none", "n.d.", "nd", "no date", "undated", "not known", "not available", "not set", "undefined", "nil", "null",
        "tbd", "tba", "tbc", "to be determined", "to be announced", "to be confirmed", "soon", "coming soon", "never", "pending", "later", "draft", "unpublished",
        "?", "??", "???", "-", "--", "---", "–", "—", "...", "…", "x", "xx", "xxx",
    };

    /// <summary>Whether <paramref name="written"/> says that the day is not known.</summary>
    public static bool Contains(string written) => Words.Contains(written);
}
