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
        ISymbolInitializerOperation initializer => Initializer(initializer, symbols),
        ICompoundAssignmentOperation assignment => IsMarked(assignment.Target, symbols) ? [new(assignment) { Unknown = CitationMessages.NoConstant }] : [],
        IDeconstructionAssignmentOperation assignment => Deconstruction(assignment.Target, assignment.Value, symbols),
        IAssignmentOperation assignment => IsMarked(assignment.Target, symbols) ? [new(assignment.Value) { MayBeEmpty = true }] : [],
        IReturnOperation { ReturnedValue: { } value } => Returns(operation, model, symbols) ? [new(value)] : [],
        IDelegateCreationOperation { Target: var target } => IsMarkedMethod(operation, target, symbols) ? [new(target) { Unknown = CitationMessages.Delegate }] : [],
        _ => [],
    };

    private static IEnumerable<Citation> Argument(IArgumentOperation argument, CitationSymbols symbols)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter || !symbols.IsVerbatim(parameter))
            yield break;
        IOperation? by = argument.Parent is IInvocationOperation call && symbols.IsCite(call.TargetMethod)
            ? call.Arguments.FirstOrDefault(static other => other is { ArgumentKind: ArgumentKind.Explicit, Parameter.Ordinal: 1 })?.Value
            : null;
        yield return new(argument.Value) { By = by };
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
            return IsMarked(target, symbols) ? [new(value) { MayBeEmpty = true }] : [];
        if (value is ITupleOperation values && values.Elements.Length == targets.Elements.Length)
            return targets.Elements.Zip(values.Elements, (one, given) => Deconstruction(one, given, symbols)).SelectMany(static citations => citations);
        // What it is parted into, only a running program knows.
        return targets.DescendantsAndSelf().Any(one => IsMarked(one, symbols)) ? [new(value) { Unknown = CitationMessages.NoConstant }] : [];
    }

    private static bool IsMarked(IOperation target, CitationSymbols symbols) => target switch
    {
        IFieldReferenceOperation field => symbols.IsVerbatim(field.Field),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } property => symbols.IsVerbatim(property.Property) || IsMarked(list, symbols),
        IPropertyReferenceOperation property => symbols.IsVerbatim(property.Property),
        IParameterReferenceOperation parameter => symbols.IsVerbatim(parameter.Parameter),
        IArrayElementReferenceOperation element => IsMarked(element.ArrayReference, symbols),
        _ => false,
    };

    /// <summary>Whether what is returned here is the result of a member whose results are marked.</summary>
    private static bool Returns(IOperation operation, SemanticModel model, CitationSymbols symbols)
    {
        // A return within a lambda is the lambda's.
        for (IOperation? outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation lambda:
                    return symbols.ReturnsVerbatim(lambda.Symbol);
                case ILocalFunctionOperation function:
                    return symbols.ReturnsVerbatim(function.Symbol);
            }
        }

        return model.GetEnclosingSymbol(operation.Syntax.SpanStart) is IMethodSymbol method
            && (symbols.ReturnsVerbatim(method) || (method.AssociatedSymbol is IPropertySymbol property && symbols.IsVerbatim(property)));
    }

    /// <summary>Whether a method with marked parameters becomes a delegate whose parameters are not: what is passed through it, nobody sees.</summary>
    private static bool IsMarkedMethod(IOperation creation, IOperation target, CitationSymbols symbols)
    {
        IMethodSymbol? method = target switch
        {
            IMethodReferenceOperation reference => reference.Method,
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            _ => null,
        };
        if (method is null)
            return false;
        ImmutableArray<IParameterSymbol> passed = (creation.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters ?? [];
        return method.Parameters.Any(parameter => symbols.IsVerbatim(parameter)
            && !(parameter.Ordinal < passed.Length && passed.Length == method.Parameters.Length && symbols.IsVerbatim(passed[parameter.Ordinal])));
    }
}
