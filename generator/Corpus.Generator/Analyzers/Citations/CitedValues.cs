using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Finds what may be cited where a value is given.</summary>
internal static class CitedValues
{
    /// <summary>The values that <paramref name="operation"/> may have, each where it is written.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => [operation],
        IConversionOperation conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Of(conditional.WhenTrue).Concat(Of(whenFalse)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => Of(arm.Value)),
        // It gives nothing.
        IThrowOperation => [],
        _ => [operation],
    };

    /// <summary>Whether <paramref name="value"/> was checked where it comes from, or comes from the corpus itself.</summary>
    public static bool IsChecked(IOperation value, CitationSymbols symbols) => value switch
    {
        IParameterReferenceOperation parameter => symbols.IsVerbatim(parameter.Parameter),
        IFieldReferenceOperation field => symbols.IsVerbatim(field.Field),
        IPropertyReferenceOperation property => symbols.IsQuoteText(property.Property) || symbols.IsVerbatim(property.Property),
        ISimpleAssignmentOperation assignment => IsChecked(assignment.Target, symbols),
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
}
