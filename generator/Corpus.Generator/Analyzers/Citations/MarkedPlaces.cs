using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells whether what code reads or writes is marked itself, or is within a list that is.</summary>
internal static class MarkedPlaces
{
    /// <summary>Whether nothing but words of the corpus is at <paramref name="place"/>.</summary>
    public static bool IsMarked(IOperation place, CitationSymbols symbols) => place switch
    {
        IFieldReferenceOperation field => symbols.IsVerbatim(field.Field),
        IPropertyReferenceOperation property => symbols.IsVerbatim(property.Property) || (property.Instance is { } whole && IsPart(property.Property) && IsMarked(whole, symbols)),
        IParameterReferenceOperation parameter => symbols.IsVerbatim(parameter.Parameter),
        IArrayElementReferenceOperation element => IsMarked(element.ArrayReference, symbols),
        IImplicitIndexerReferenceOperation element => IsMarked(element.Instance, symbols),
        ILocalReferenceOperation local => LoopOf(local) is { } loop && IsElement(local, loop) && IsMarked(loop.Collection, symbols),
        IInvocationOperation call => symbols.ReturnsVerbatim(call.TargetMethod) || AddedElements.Of(call)?.GivesMarked(symbols) == true,
        IAwaitOperation awaited => IsMarked(awaited.Operation, symbols),
        IConversionOperation conversion => IsMarked(conversion.Operand, symbols),
        IParenthesizedOperation parenthesized => IsMarked(parenthesized.Operand, symbols),
        IConditionalAccessOperation access => IsMarked(access.WhenNotNull, symbols),
        IConditionalAccessInstanceOperation => AccessedBy(place) is { } accessed && IsMarked(accessed, symbols),
        ISimpleAssignmentOperation assignment => IsMarked(assignment.Target, symbols),
        ICoalesceAssignmentOperation assignment => IsMarked(assignment.Target, symbols),
        ICoalesceOperation either => IsMarked(either.Value, symbols) && IsMarked(either.WhenNull, symbols),
        IConditionalOperation { WhenFalse: { } whenFalse } either => IsMarked(either.WhenTrue, symbols) && IsMarked(whenFalse, symbols),
        _ => false,
    };

    /// <summary>Whether <paramref name="property"/> gives what is in a list, and no key of it.</summary>
    private static bool IsPart(IPropertySymbol property) => property switch
    {
        { IsIndexer: true } => true,
        { Name: "Value", ContainingType: var type } => Lists.IsPair(type) || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        { Name: "Writer", ContainingType: var type } => Lists.IsChannel(type),
        { Name: "Values", ContainingType: var type, Type: var values } => Lists.Are(type) && Lists.Are(values),
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

    /// <summary>Whether the variable is what the list holds: of a pair that is parted, the value. Whatever else is parted, nobody has looked up.</summary>
    private static bool IsElement(ILocalReferenceOperation local, IForEachLoopOperation loop)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation)
            return true;
        IOperation parts = loop.LoopControlVariable is IDeclarationExpressionOperation declaration ? declaration.Expression : loop.LoopControlVariable;
        return parts is ITupleOperation { Elements: { Length: 2 } elements }
            && (elements[1] is IDeclarationExpressionOperation second ? second.Expression : elements[1]) is ILocalReferenceOperation value
            && SymbolEqualityComparer.Default.Equals(value.Local, local.Local)
            && loop is { SemanticModel: { } model, Syntax: CommonForEachStatementSyntax syntax }
            && Lists.IsPair(model.GetForEachStatementInfo(syntax).ElementType);
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
