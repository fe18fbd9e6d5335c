using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Finds what may be cited where a value is given.</summary>
internal static class CitedValues
{
    /// <summary>The values that <paramref name="operation"/> may have, each where it is written; of a list, those that are in it.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => [operation],
        IConversionOperation conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Of(conditional.WhenTrue).Concat(Of(whenFalse)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => Of(arm.Value)),
        IArrayCreationOperation array => array.Initializer is { } initializer ? Of(initializer) : [],
        IArrayInitializerOperation initializer => initializer.ElementValues.SelectMany(Of),
        ICollectionExpressionOperation collection => collection.Elements.SelectMany(Of),
        ISpreadOperation spread => Of(spread.Operand),
        // Of a pair, the value: the key of a dictionary is nobody's words.
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.SelectMany(static added => added is IInvocationOperation { IsImplicit: true, Arguments: { Length: > 0 } arguments } ? Of(arguments[arguments.Length - 1].Value) : []),
        // Nothing is in it yet.
        IObjectCreationOperation { Arguments.Length: 0 } => [],
        // It gives nothing.
        IThrowOperation => [],
        _ => [operation],
    };

    /// <summary>The text that <paramref name="value"/> is.</summary>
    /// <param name="value">One of the values.</param>
    /// <param name="text">The text; null where it is null, or no text.</param>
    /// <returns>Whether the compiler knows.</returns>
    public static bool IsConstant(IOperation value, out string? text)
    {
        text = value.ConstantValue is { HasValue: true, Value: string constant } ? constant : IsEmpty(value) ? "" : null;
        return text is not null || value.ConstantValue.HasValue;
    }

    /// <summary>Whether <paramref name="value"/> was checked where it comes from, or comes from the corpus itself.</summary>
    public static bool IsChecked(IOperation value, CitationSymbols symbols) => value switch
    {
        IParameterReferenceOperation parameter => symbols.IsVerbatim(parameter.Parameter),
        IFieldReferenceOperation field => symbols.IsVerbatim(field.Field),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } property => symbols.IsVerbatim(property.Property) || IsChecked(list, symbols),
        IPropertyReferenceOperation property => symbols.IsQuoteText(property.Property) || symbols.IsVerbatim(property.Property),
        IArrayElementReferenceOperation element => IsChecked(element.ArrayReference, symbols),
        ICompoundAssignmentOperation => false,
        IAssignmentOperation assignment => IsChecked(assignment.Target, symbols),
        IInvocationOperation call => symbols.ReturnsVerbatim(call.TargetMethod),
        _ => false,
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
        value is IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } };
}
