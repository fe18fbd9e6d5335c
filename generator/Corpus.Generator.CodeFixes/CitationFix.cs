using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.CodeFixes;

/// <summary>How a citation is mended.</summary>
/// <param name="Title">What a person reads before choosing it.</param>
/// <param name="Kind">What it has in common with the same mending of other citations; null where a person has to look at each.</param>
/// <param name="Replacements">What comes in the place of what.</param>
internal sealed record CitationFix(string Title, string? Kind, IReadOnlyDictionary<SyntaxNode, SyntaxNode> Replacements)
{
    private const string Here = "Corpus.Here:";

    /// <summary>By what an editor tells it from other mendings: that of a single place is like no other.</summary>
    public string KeyAt(Location place) =>
        Kind ?? Here + place.SourceTree?.FilePath + ":" + place.SourceSpan.Start.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Whether it is made along when all are mended in the way that has the key <paramref name="chosen"/>. What a person has to look at never is:
    /// whoever chose that for one place, as a shell does for the first that it finds, has the others mended that need no look.
    /// </summary>
    public bool IsMadeFor(string? chosen) =>
        Kind is not null && (chosen is null || chosen.StartsWith(Here, StringComparison.Ordinal) || Kind == chosen);
}
