using System.Linq;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells lists of all kinds from single values.</summary>
internal static class Lists
{
    /// <summary>Whether values of <paramref name="type"/> hold elements. A text is no list of its characters here.</summary>
    public static bool Are(ITypeSymbol? type) => type is not null && type.SpecialType != SpecialType.System_String
        && (IsSequence(type) || IsSpan(type) || type.AllInterfaces.Any(IsSequence));

    /// <summary>Whether elements are put into what is of <paramref name="type"/>, though nobody goes through them: a queue by priority, the end of a channel that is written to.</summary>
    public static bool OnlyTake(ITypeSymbol? type)
    {
        for (ITypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (one is INamedTypeSymbol { Name: "PriorityQueue", Arity: 2 } or INamedTypeSymbol { Name: "ChannelWriter", Arity: 1 })
                return true;
        }

        return false;
    }

    /// <summary>Whether <paramref name="type"/> is a channel, by the class that has its two ends.</summary>
    public static bool IsChannel(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Channel", Arity: 2 };

    /// <summary>Whether <paramref name="type"/> is a pair of a dictionary.</summary>
    public static bool IsPair(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "KeyValuePair", Arity: 2 };

    /// <summary>Whether a list may hold what is of <paramref name="type"/>, or is put together from it: no place, no size, and nothing that compares.</summary>
    public static bool MayHold(ITypeSymbol? type) =>
        type is null || ((!type.IsValueType || type.IsTupleType || IsPair(type) || Are(type)) && !IsComparer(type) && !type.AllInterfaces.Any(IsComparer));

    private static bool IsSpan(ITypeSymbol type) => type is INamedTypeSymbol { IsRefLikeType: true, Arity: 1, Name: "Span" or "ReadOnlySpan" };

    private static bool IsSequence(ITypeSymbol type) => type.SpecialType == SpecialType.System_Collections_IEnumerable;

    private static bool IsComparer(ITypeSymbol type) => type.Name is "IComparer" or "IEqualityComparer";
}
