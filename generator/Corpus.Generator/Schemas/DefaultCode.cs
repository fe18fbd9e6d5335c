using System;
using System.Globalization;
using Corpus.Generator.Writing;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Schemas;

/// <summary>Writes what a parameter is where nothing is given for it.</summary>
internal static class DefaultCode
{
    /// <summary>The default of <paramref name="parameter"/>, as C# writes it.</summary>
    public static string Of(IParameterSymbol parameter, SchemaType type, bool isNullable)
    {
        if (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value)
            return parameter.Type.IsReferenceType ? isNullable ? "null" : "null!" : $"default({type.Code}{(isNullable ? "?" : "")})";
        return type is EnumerationType
            ? $"unchecked(({type.Code})({Convert.ToString(value, CultureInfo.InvariantCulture)}))"
            : Constant(value);
    }

    private static string Constant(object value) => value switch
    {
        string text => CSharpText.Literal(text),
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        float number => number.ToString("G9", CultureInfo.InvariantCulture) + "f",
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double number => number.ToString("G17", CultureInfo.InvariantCulture) + "d",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
