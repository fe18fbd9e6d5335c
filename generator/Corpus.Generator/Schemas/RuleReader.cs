using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Schemas;

/// <summary>Reads the DataAnnotations of a parameter, and of its property.</summary>
/// <param name="type">The parameter's type.</param>
/// <param name="report">Reports an annotation that cannot be held against the type; <c>{0}</c> stands for the parameter.</param>
internal sealed class RuleReader(SchemaType type, Action<string> report)
{
    private const int DefaultLimit = 2000;

    private readonly List<ValueRule> _rules = [];

    /// <summary>What was read.</summary>
    public EquatableArray<ValueRule> Rules => _rules.ToEquatableArray();

    /// <summary>Whether the value must be there.</summary>
    public bool IsRequired { get; private set; }

    private bool IsText => type is ScalarType { Kind: ScalarKind.Text };

    private bool IsSingle => type is EnumerationType or IntegerType or ScalarType { Kind: not (ScalarKind.Article or ScalarKind.Speaker) };

    private bool IsOrdered => type is IntegerType
        or ScalarType { Kind: ScalarKind.Decimal or ScalarKind.Double or ScalarKind.Single or ScalarKind.Date or ScalarKind.Time or ScalarKind.Instant or ScalarKind.Duration };

    /// <summary>Reads those of <paramref name="attributes"/> that are honoured.</summary>
    public void Read(IEnumerable<AttributeData> attributes)
    {
        // What the compiler does not know, it says so itself.
        if (type is UnknownType)
            return;
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is { } known && known.ContainingNamespace?.ToDisplayString() == "System.ComponentModel.DataAnnotations" && !attribute.ConstructorArguments.Any(static argument => argument.Kind == TypedConstantKind.Error))
                Read(known.Name, attribute);
        }
    }

    private void Read(string name, AttributeData attribute)
    {
        switch (name)
        {
            case "RequiredAttribute":
                IsRequired = true;
                if (IsText && Named(attribute, "AllowEmptyStrings") is not true)
                    _rules.Add(new NotBlankRule());
                break;
            case "RangeAttribute" when Fits("Range", IsOrdered):
                ReadRange(attribute);
                break;
            case "StringLengthAttribute" when Fits("StringLength", IsText):
                _rules.Add(new LengthRule(Named(attribute, "MinimumLength") as int? ?? 0, Number(attribute, 0)));
                break;
            case "MinLengthAttribute" when Fits("MinLength", IsText || type is ListType):
                _rules.Add(new LengthRule(Number(attribute, 0) ?? 0, null));
                break;
            case "MaxLengthAttribute" when Fits("MaxLength", IsText || type is ListType):
                if (Number(attribute, 0) is >= 0 and var most)
                    _rules.Add(new LengthRule(0, most));
                break;
            case "LengthAttribute" when Fits("Length", IsText || type is ListType):
                _rules.Add(new LengthRule(Number(attribute, 0) ?? 0, Number(attribute, 1)));
                break;
            case "AllowedValuesAttribute" when Fits("AllowedValues", IsSingle):
                ReadValues(attribute, isAllowed: true);
                break;
            case "DeniedValuesAttribute" when Fits("DeniedValues", IsSingle):
                ReadValues(attribute, isAllowed: false);
                break;
            case "RegularExpressionAttribute" when Fits("RegularExpression", IsText):
                ReadPattern(attribute);
                break;
        }
    }

    private bool Fits(string name, bool fits)
    {
        if (!fits)
            report($"[{name}] cannot be held against {{0}}, whose type is {type.Name}. Take it away.");
        return fits;
    }

    private void ReadRange(AttributeData attribute)
    {
        // (int, int), (double, double), or (Type, string, string).
        object?[] bounds = [.. attribute.ConstructorArguments.Where(static argument => argument.Kind == TypedConstantKind.Primitive).Select(static argument => argument.Value)];
        if (bounds.Length != 2 || !TryBound(bounds[0], out ScalarValue? minimum) || !TryBound(bounds[1], out ScalarValue? maximum))
            return;
        _rules.Add(new RangeRule(minimum, maximum, Named(attribute, "MinimumIsExclusive") is true, Named(attribute, "MaximumIsExclusive") is true));
    }

    /// <summary>Reads a bound; one that lies beyond all values of the type is none.</summary>
    private bool TryBound(object? constant, out ScalarValue? bound)
    {
        bound = null;
        string text = Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "";
        if (constant is double number)
        {
            if (type is ScalarType { Kind: ScalarKind.Double or ScalarKind.Single })
                bound = new(text, text, new(0, number));
            else if (Math.Abs(number) < (double)decimal.MaxValue)
                bound = new(text, text, new((decimal)number, 0));
            return true;
        }

        // A whole type may have a bound with a fraction, and one beyond itself.
        SchemaType reader = type is IntegerType ? new ScalarType(ScalarKind.Decimal, "", "") : type;
        if (ScalarReader.Read(reader, text).Value is { } read)
            bound = read;
        else if (type is ScalarType { Kind: ScalarKind.Duration } && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan duration))
            bound = new(text, text, new(duration.Ticks, 0));
        else
            report($"[Range] of {{0}} has the bound `{text}`, which is no {type.Name}. Correct it.");
        return bound is not null;
    }

    private void ReadValues(AttributeData attribute, bool isAllowed)
    {
        var values = new List<ScalarValue>();
        foreach (TypedConstant constant in attribute.ConstructorArguments.Where(static argument => argument.Kind == TypedConstantKind.Array && !argument.IsNull).SelectMany(static argument => argument.Values))
        {
            if (constant.IsNull)
                continue;
            if (Value(constant) is { } value)
                values.Add(value);
            else
                report($"[{(isAllowed ? "AllowedValues" : "DeniedValues")}] of {{0}} has the value `{constant.Value}`, which is no {type.Name}. Correct it.");
        }

        _rules.Add(new ValuesRule(isAllowed, values.ToEquatableArray()));
    }

    private ScalarValue? Value(TypedConstant constant)
    {
        string text = constant.Value is bool truth ? truth ? "true" : "false" : Convert.ToString(constant.Value, CultureInfo.InvariantCulture);
        if (constant.Kind != TypedConstantKind.Enum)
            return ScalarReader.Read(type, text).Value;
        return type is EnumerationType enumeration && enumeration.Members.FirstOrDefault(member => member.Number == text) is { } found
            ? new(found.Number, found.Name, default)
            : null;
    }

    private void ReadPattern(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.FirstOrDefault().Value is not string pattern)
            return;
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException wrong)
        {
            report($"The regular expression of {{0}} cannot be read: {wrong.Message}");
            return;
        }

        int limit = Named(attribute, "MatchTimeoutInMilliseconds") is int given and > 0 ? Math.Min(given, DefaultLimit) : DefaultLimit;
        _rules.Add(new PatternRule(pattern, TimeSpan.FromMilliseconds(limit)));
    }

    private static int? Number(AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index ? attribute.ConstructorArguments[index].Value as int? : null;

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
