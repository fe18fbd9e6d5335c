using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells whether what code reads or writes is marked itself, or is within a list that is.</summary>
internal static class MarkedPlaces
{
    /// <summary>Whether nothing but words of the corpus is at <paramref name="place"/>.</summary>
    public static bool IsMarked(IOperation place, CitationSymbols symbols) => place switch
    {
        IFieldReferenceOperation field => symbols.IsVerbatim(field.Field),
        IPropertyReferenceOperation property => symbols.IsVerbatim(property.Property) || (property is { Property.IsIndexer: true, Instance: { } list } && IsMarked(list, symbols)),
        IParameterReferenceOperation parameter => symbols.IsVerbatim(parameter.Parameter),
        IArrayElementReferenceOperation element => IsMarked(element.ArrayReference, symbols),
        IImplicitIndexerReferenceOperation element => IsMarked(element.Instance, symbols),
        ILocalReferenceOperation local => LoopOf(local) is { } loop && IsMarked(loop.Collection, symbols),
        IInvocationOperation call => symbols.ReturnsVerbatim(call.TargetMethod),
        IAwaitOperation awaited => IsMarked(awaited.Operation, symbols),
        IConversionOperation conversion => IsMarked(conversion.Operand, symbols),
        IParenthesizedOperation parenthesized => IsMarked(parenthesized.Operand, symbols),
        IConditionalAccessOperation access => IsMarked(access.WhenNotNull, symbols),
        IConditionalAccessInstanceOperation => AccessedBy(place) is { } accessed && IsMarked(accessed, symbols),
        _ => false,
    };

    /// <summary>The loop whose variable <paramref name="local"/> is: within it, nobody can write to that. Null where it is another variable.</summary>
    private static IForEachLoopOperation? LoopOf(ILocalReferenceOperation local)
    {
        for (IOperation? outer = local.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IForEachLoopOperation loop && loop.Locals.Contains(local.Local, SymbolEqualityComparer.Default))
                return loop;
        }

        return null;
    }

    /// <summary>What stands before the <c>?.</c> behind which <paramref name="instance"/> stands for it.</summary>
    private static IOperation? AccessedBy(IOperation instance)
    {
        IOperation inner = instance;
        while (inner.Parent is { } outer)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner)
                return access.Operation;
            inner = outer;
        }

        return null;
    }
}
