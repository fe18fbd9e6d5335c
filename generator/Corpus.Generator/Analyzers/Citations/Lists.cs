using System.Linq;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells lists of all kinds from single values.</summary>
internal static class Lists
{
    /// <summary>Whether values of <paramref name="type"/> hold elements. A text is no list of its characters here.</summary>
    public static bool Are(ITypeSymbol? type) => type is not null && type.SpecialType != SpecialType.System_String
        && (IsSequence(type) || IsSpan(type) || type.AllInterfaces.Any(IsSequence));

    private static bool IsSpan(ITypeSymbol type) => type is INamedTypeSymbol { IsRefLikeType: true, Arity: 1, Name: "Span" or "ReadOnlySpan" };

    private static bool IsSequence(ITypeSymbol type) => type.SpecialType == SpecialType.System_Collections_IEnumerable;
}
