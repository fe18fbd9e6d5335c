using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>Finds what is given to the parameter of an <c>extension</c> block by what stands before the dot, by which nothing is an argument.</summary>
internal static class ExtendedValues
{
    /// <summary>The citation that <paramref name="receiver"/> is where it is extended with <paramref name="member"/>; none where that is an ordinary member.</summary>
    public static IEnumerable<Citation> In(IOperation? receiver, IMethodSymbol? member, CitationSymbols symbols) =>
        receiver is not null && member is { ContainingType: { TypeKind: TypeKind.Extension, ContainingType: { } around } block } && Implementations(around, block, member, receiver.Type).Any(parameter => symbols.IsVerbatim(parameter))
            ? [new(receiver)]
            : [];

    /// <summary>The block's parameter, as the static methods have it that the compiler makes of each member of a block.</summary>
    private static IEnumerable<IParameterSymbol> Implementations(INamedTypeSymbol around, INamedTypeSymbol block, IMethodSymbol member, ITypeSymbol? extended)
    {
        // What the block is generic in stands before what the member itself is.
        ImmutableArray<ITypeSymbol> types = [.. block.TypeArguments, .. member.TypeArguments];
        return around.GetMembers(member.Name)
            .OfType<IMethodSymbol>()
            .Where(method => method.IsStatic && method.Parameters.Length == member.Parameters.Length + 1 && method.Arity == types.Length)
            .Select(method => (types.Length == 0 ? method : method.Construct([.. types])).Parameters)
            .Where(parameters => IsSame(parameters[0].Type, extended) && parameters.Skip(1).Zip(member.Parameters, static (one, other) => IsSame(one.Type, other.Type)).All(static same => same))
            .Select(static parameters => parameters[0]);
    }

    private static bool IsSame(ITypeSymbol one, ITypeSymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
