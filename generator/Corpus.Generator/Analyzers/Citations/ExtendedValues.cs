using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>Finds what is given to the parameter of an <c>extension</c> block by what stands before the dot, by which nothing is an argument.</summary>
internal static class ExtendedValues
{
    /// <summary>The citation that <paramref name="receiver"/> is where it is extended with <paramref name="member"/>; none where that is an ordinary member.</summary>
    public static IEnumerable<Citation> In(IOperation? receiver, IMethodSymbol? member, CitationSymbols symbols) =>
        receiver is not null && member is { ContainingType: { TypeKind: TypeKind.Extension, ContainingType: { } around } } && Implementations(around, member, receiver.Type).Any(parameter => symbols.IsVerbatim(parameter))
            ? [new(receiver)]
            : [];

    /// <summary>The block's parameter, as the static methods have it that the compiler makes of each member of a block.</summary>
    private static IEnumerable<IParameterSymbol> Implementations(INamedTypeSymbol around, IMethodSymbol member, ITypeSymbol? extended) => around.GetMembers(member.Name)
        .OfType<IMethodSymbol>()
        .Where(method => method.IsStatic && method.Parameters.Length == member.Parameters.Length + 1)
        .Select(static method => method.Parameters[0])
        .Where(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, extended));
}
