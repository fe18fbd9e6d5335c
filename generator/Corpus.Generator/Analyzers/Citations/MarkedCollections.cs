using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells which collection expressions give their elements to a marked parameter: no call of it is written there.</summary>
internal static class MarkedCollections
{
    /// <summary>Whether what makes <paramref name="collection"/> takes nothing but words of the corpus: its builder, or its <c>Add</c>.</summary>
    public static bool Take(ICollectionExpressionOperation collection, CitationSymbols symbols)
    {
        if (collection.ConstructMethod is { MethodKind: MethodKind.Ordinary } builder)
            return builder.Parameters.Any(symbols.IsVerbatim);
        for (ITypeSymbol? type = collection.Type; type is INamedTypeSymbol; type = type.BaseType)
        {
            foreach (IMethodSymbol add in type.GetMembers("Add").OfType<IMethodSymbol>())
            {
                if (add is { IsStatic: false, Parameters: { Length: 1 } parameters })
                    return symbols.IsVerbatim(parameters[0]);
            }
        }

        return false;
    }
}
