using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Finds the citations in code: arguments, initializers, assignments, results and delegates.</summary>
internal static class Citations
{
    /// <summary>What <paramref name="operation"/> itself gives to what is marked, and not what is within it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="model">The file that it is in.</param>
    /// <param name="symbols">What is marked.</param>
    public static IEnumerable<Citation> In(IOperation operation, SemanticModel model, CitationSymbols symbols) => operation switch
    {
        IArgumentOperation argument => Argument(argument, symbols),
        IInvocationOperation call => AddedElements.Of(call) is { } added && added.IsCitation(symbols) ? [new(added.Element.Value)] : ExtendedValues.In(call.Instance, call.TargetMethod, symbols),
        IPropertyReferenceOperation property => ExtendedValues.In(property.Instance, property.Property.GetMethod ?? property.Property.SetMethod, symbols),
        ICollectionExpressionOperation collection => MarkedCollections.Take(collection, symbols) ? collection.Elements.Select(static element => new Citation(element)) : [],
        IConversionOperation { OperatorMethod: { } by } conversion => Operand(by.Parameters[0], conversion.Operand, symbols),
        IBinaryOperation { OperatorMethod: { Parameters: { Length: 2 } operands } } binary => Operand(operands[0], binary.LeftOperand, symbols).Concat(Operand(operands[1], binary.RightOperand, symbols)),
        IMemberInitializerOperation { Initializer: { } initializer } member => MarkedPlaces.IsMarked(member.InitializedMember, symbols) ? [new(initializer) { MayBeEmpty = true }] : [],
        ISymbolInitializerOperation initializer => Initializer(initializer, symbols),
        ICompoundAssignmentOperation assignment => Compound(assignment, symbols),
        IDeconstructionAssignmentOperation assignment => Deconstruction(assignment.Target, assignment.Value, symbols),
        IAssignmentOperation assignment => MarkedPlaces.IsMarked(assignment.Target, symbols) ? [new(assignment.Value) { MayBeEmpty = true }] : [],
        IReturnOperation { ReturnedValue: { } value } => Returns(operation, model, symbols) ? [new(value)] : [],
        IDelegateCreationOperation creation => MarkedDelegates.HiddenBy(creation, symbols) is { } why ? [new(creation.Target) { Unknown = why }] : [],
        _ => [],
    };

    private static IEnumerable<Citation> Argument(IArgumentOperation argument, CitationSymbols symbols)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter)
            yield break;
        if (!symbols.IsVerbatim(parameter))
        {
            // Whoever has the reference may write anything to it.
            if (parameter.RefKind is RefKind.Ref or RefKind.Out && MarkedPlaces.IsMarked(argument.Value, symbols))
                yield return new(argument.Value) { Unknown = CitationMessages.Reference };
            yield break;
        }

        // Nothing is given to what only gives; and all elements at once are looked up one by one.
        if (parameter.RefKind == RefKind.Out || (argument.Parent is ICollectionExpressionOperation collection && argument.Value.Syntax == collection.Syntax))
            yield break;
        IOperation? by = argument.Parent is IInvocationOperation call && symbols.IsCite(call.TargetMethod)
            ? call.Arguments.FirstOrDefault(static other => other is { ArgumentKind: ArgumentKind.Explicit, Parameter.Ordinal: 1 })?.Value
            : null;
        yield return new(argument.Value) { By = by };
    }

    /// <summary>What an operator is given, by which nothing is an argument.</summary>
    private static IEnumerable<Citation> Operand(IParameterSymbol parameter, IOperation value, CitationSymbols symbols) => symbols.IsVerbatim(parameter) ? [new(value)] : [];

    private static IEnumerable<Citation> Compound(ICompoundAssignmentOperation assignment, CitationSymbols symbols)
    {
        if (MarkedPlaces.IsMarked(assignment.Target, symbols))
            return [new(assignment) { Unknown = CitationMessages.NoConstant }];
        return assignment.OperatorMethod is { Parameters: { Length: > 0 } operands } ? Operand(operands[operands.Length - 1], assignment.Value, symbols) : [];
    }

    private static IEnumerable<Citation> Initializer(ISymbolInitializerOperation initializer, CitationSymbols symbols)
    {
        ImmutableArray<ISymbol> targets = initializer switch
        {
            IFieldInitializerOperation field => field.InitializedFields.CastArray<ISymbol>(),
            IPropertyInitializerOperation property => property.InitializedProperties.CastArray<ISymbol>(),
            IParameterInitializerOperation parameter => [parameter.Parameter],
            _ => [],
        };
        return targets.Any(symbols.IsVerbatim) ? [new(initializer.Value) { MayBeEmpty = true }] : [];
    }

    private static IEnumerable<Citation> Deconstruction(IOperation target, IOperation value, CitationSymbols symbols)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        if (target is not ITupleOperation targets)
            return MarkedPlaces.IsMarked(target, symbols) ? [new(value) { MayBeEmpty = true }] : [];
        if (value is ITupleOperation values && values.Elements.Length == targets.Elements.Length)
            return targets.Elements.Zip(values.Elements, (one, given) => Deconstruction(one, given, symbols)).SelectMany(static citations => citations);
        // What it is parted into, only a running program knows.
        return targets.DescendantsAndSelf().Any(one => MarkedPlaces.IsMarked(one, symbols)) ? [new(value) { Unknown = CitationMessages.NoConstant }] : [];
    }

    /// <summary>Whether what is returned here is the result of a member whose results are marked.</summary>
    private static bool Returns(IOperation operation, SemanticModel model, CitationSymbols symbols)
    {
        // A return within a lambda is the lambda's.
        for (IOperation? outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation lambda:
                    return symbols.ReturnsVerbatim(lambda.Symbol) || MarkedDelegates.TakesResult(lambda, symbols);
                case ILocalFunctionOperation function:
                    return symbols.ReturnsVerbatim(function.Symbol);
            }
        }

        return model.GetEnclosingSymbol(operation.Syntax.SpanStart) is IMethodSymbol method
            && (symbols.ReturnsVerbatim(method) || (method.AssociatedSymbol is IPropertySymbol property && symbols.IsVerbatim(property)));
    }
}
