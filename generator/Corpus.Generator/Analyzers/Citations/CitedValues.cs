using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Finds what may be cited where a value is given.</summary>
internal static class CitedValues
{
    private const string Empty = nameof(string.Empty);

    /// <summary>The values that <paramref name="operation"/> may have, each where it is written; of a list, those that are in it.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation, CitationSymbols symbols) => operation switch
    {
        { ConstantValue.HasValue: true } => [operation],
        // What an operator takes is looked up there, and so is what it gives.
        IConversionOperation { OperatorMethod: { } by } when symbols.ReturnsVerbatim(by) || by.Parameters.Any(symbols.IsVerbatim) => [],
        IConversionOperation conversion => Of(conversion.Operand, symbols),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand, symbols),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Of(conditional.WhenTrue, symbols).Concat(Of(whenFalse, symbols)),
        ICoalesceOperation coalesce => Of(coalesce.Value, symbols).Concat(Of(coalesce.WhenNull, symbols)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value, symbols)),
        // What is assigned to a marked member is looked up there.
        ISimpleAssignmentOperation assignment => MarkedPlaces.IsMarked(assignment.Target, symbols) ? [] : Of(assignment.Value, symbols),
        ICoalesceAssignmentOperation assignment => MarkedPlaces.IsMarked(assignment.Target, symbols) ? [] : Of(assignment.Value, symbols).Prepend(assignment.Target),
        // It gives nothing.
        IThrowOperation => [],
        _ => InList(operation, symbols) ?? [operation],
    };

    /// <summary>The values within a list; null where <paramref name="operation"/> makes none.</summary>
    private static IEnumerable<IOperation>? InList(IOperation operation, CitationSymbols symbols) => operation switch
    {
        IArrayCreationOperation array => array.Initializer is { } initializer ? InList(initializer, symbols) : [],
        IArrayInitializerOperation initializer => initializer.ElementValues.SelectMany(value => Of(value, symbols)),
        ICollectionExpressionOperation collection => MarkedCollections.Take(collection, symbols) ? [] : collection.Elements.SelectMany(element => Of(element, symbols)),
        ISpreadOperation spread => Of(spread.Operand, symbols),
        IObjectOrCollectionInitializerOperation { Initializers: var added } => added.SelectMany(one => Initialized(one, symbols)),
        IObjectCreationOperation creation => Created(creation, symbols),
        // The list as it was, and what is new in the copy.
        IInvocationOperation call when AddedElements.Of(call) is { IsCopy: true } added => Of(added.List, symbols).Concat(IsLookedUp(added, symbols) ? [] : Of(added.Element.Value, symbols)),
        IInvocationOperation { TargetMethod: { Name: "Create", ContainingType: { Name: "KeyValuePair", Arity: 0 } }, Arguments: { Length: 2 } pair } => Of(Value(pair), symbols),
        // Nothing is in it yet.
        IFieldReferenceOperation { Instance: null, Field.Name: Empty, Type: var type } when Lists.Are(type) => [],
        IPropertyReferenceOperation { Instance: null, Property.Name: Empty, Type: var type } when Lists.Are(type) => [],
        IInvocationOperation { Instance: null, TargetMethod.Name: Empty, Arguments.Length: 0, Type: var type } when Lists.Are(type) => [],
        IInvocationOperation { Instance: null, TargetMethod.ContainingType: { Name: "Channel", Arity: 0 }, Type.BaseType: var type } when Lists.IsChannel(type) => [],
        _ => null,
    };

    private static IEnumerable<IOperation>? Created(IObjectCreationOperation creation, CitationSymbols symbols)
    {
        IEnumerable<IOperation> initialized = creation.Initializer is { } initializer ? InList(initializer, symbols)! : [];
        if (Lists.Are(creation.Type))
        {
            // How long it is, and how it compares, is nobody's words.
            return creation.Arguments
                .Where(argument => Lists.Are(argument.Value.Type) && !(argument.Parameter is { } parameter && symbols.IsVerbatim(parameter)))
                .SelectMany(argument => Of(argument.Value, symbols))
                .Concat(initialized);
        }

        if (Lists.IsPair(creation.Type) && creation.Arguments.Length == 2)
            return Of(Value(creation.Arguments), symbols);
        return creation.Initializer is null && creation.Arguments.Length > 0 ? null : initialized;
    }

    private static bool IsLookedUp(AddedElements added, CitationSymbols symbols) => symbols.IsVerbatim(added.Element.Parameter!) || added.IsCitation(symbols);

    /// <summary>The value that a pair is made with.</summary>
    private static IOperation Value(ImmutableArray<IArgumentOperation> pair) => pair.First(static argument => argument.Parameter?.Ordinal != 0).Value;

    /// <summary>Of a pair, the value: the key of a dictionary is nobody's words. What is set of an object is a member of its own.</summary>
    private static IEnumerable<IOperation> Initialized(IOperation added, CitationSymbols symbols) => added switch
    {
        IInvocationOperation { IsImplicit: true, Arguments: { Length: > 0 } arguments } when arguments[arguments.Length - 1] is { Parameter: { } parameter, Value: var value } => symbols.IsVerbatim(parameter) ? [] : Of(value, symbols),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation } element => MarkedPlaces.IsMarked(element.Target, symbols) ? [] : Of(element.Value, symbols),
        IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation, Initializer: var inner } => Of(inner, symbols),
        _ => [],
    };

    /// <summary>The text that <paramref name="value"/> is.</summary>
    /// <param name="value">One of the values.</param>
    /// <param name="text">The text; null where it is null, or no text.</param>
    /// <returns>Whether the compiler knows.</returns>
    public static bool IsConstant(IOperation value, out string? text)
    {
        text = value switch
        {
            { ConstantValue: { HasValue: true, Value: string constant } } => constant,
            IUtf8StringOperation bytes => bytes.Value,
            _ => IsEmpty(value) ? "" : null,
        };
        return text is not null || value.ConstantValue.HasValue;
    }

    /// <summary>Whether <paramref name="value"/> was checked where it comes from, or comes from the corpus itself.</summary>
    public static bool IsChecked(IOperation value, CitationSymbols symbols) => value switch
    {
        IPropertyReferenceOperation property when symbols.IsQuoteText(property.Property) => true,
        IConditionalAccessOperation access => IsChecked(access.WhenNotNull, symbols),
        _ => MarkedPlaces.IsMarked(value, symbols),
    };

    /// <summary>Whether <paramref name="constant"/> is written where it stands, and a value that only a running program knows may stand there as well.</summary>
    public static bool CanBeMember(IOperation constant)
    {
        if (constant is not (ILiteralOperation or IBinaryOperation or IInterpolatedStringOperation))
            return false;
        for (IOperation? outer = constant.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAttributeOperation or IParameterInitializerOperation || (outer is IFieldInitializerOperation field && field.InitializedFields.Any(static field => field.IsConst)))
                return false;
        }

        return true;
    }

    private static bool IsEmpty(IOperation value) =>
        value is IFieldReferenceOperation { Field: { Name: Empty, ContainingType.SpecialType: SpecialType.System_String } };
}
