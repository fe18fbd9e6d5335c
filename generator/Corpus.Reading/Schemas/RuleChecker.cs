using System;
using System.Globalization;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Holds a value against what narrows its type.</summary>
internal sealed class RuleChecker(MetadataValueDraft draft)
{
    /// <summary>Reports the first rule that the value breaks.</summary>
    /// <param name="parameter">The parameter that it is of.</param>
    /// <param name="slot">Where it belongs.</param>
    /// <param name="value">The value as the file has it.</param>
    /// <param name="read">What it was read as; null where it is no single value.</param>
    public void Check(SchemaParameter parameter, Slot slot, FrontMatterValue value, ScalarValue? read)
    {
        foreach (ValueRule rule in parameter.Rules)
        {
            if (Broken(rule, value, read) is not { } problem)
                continue;
            draft.Report(Rules.ValueNotAllowed, value.Span, $"`{slot.Key}` {problem}", slot.Place);
            return;
        }
    }

    private static string? Broken(ValueRule rule, FrontMatterValue value, ScalarValue? read)
    {
        if (rule is LengthRule length)
            return Length(length, value);
        if (value is not FrontMatterScalar scalar)
            return null;
        return rule switch
        {
            NotBlankRule => string.IsNullOrWhiteSpace(scalar.Text) ? "must not be blank. Write a text." : null,
            PatternRule pattern => Pattern(pattern, scalar.Text),
            RangeRule range when read is not null => Range(range, read),
            ValuesRule values when read is not null => Values(values, read),
            _ => null,
        };
    }

    private static string? Length(LengthRule rule, FrontMatterValue value)
    {
        (int length, string what) = value is FrontMatterList list ? (list.Items.Count, "items") : (((FrontMatterScalar)value).Text.Length, "characters");
        if (length >= rule.Minimum && !(length > rule.Maximum))
            return null;
        string allowed = rule switch
        {
            { Maximum: null } => $"at least {rule.Minimum.ToString(CultureInfo.InvariantCulture)} {what}",
            { Minimum: 0, Maximum: { } most } => $"at most {most.ToString(CultureInfo.InvariantCulture)} {what}",
            { Maximum: { } most } => FormattableString.Invariant($"{rule.Minimum} to {most} {what}"),
        };
        return $"must have {allowed}, and has {length.ToString(CultureInfo.InvariantCulture)}.";
    }

    private static string? Pattern(PatternRule rule, string text) => Patterns.Matches(rule, text) switch
    {
        true => null,
        false => $"must match `{rule.Pattern}`, and `{Shown.Of(text)}` does not.",
        null => $"cannot be held against `{rule.Pattern}`: the search takes longer than {rule.Limit.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)} ms on `{Shown.Of(text)}`. Write an expression that backtracks less.",
    };

    private static string? Range(RangeRule rule, ScalarValue value)
    {
        bool isAbove = rule.Minimum is not { } low || (rule.MinimumIsExclusive ? value.Order > low.Order : value.Order >= low.Order);
        bool isBelow = rule.Maximum is not { } high || (rule.MaximumIsExclusive ? value.Order < high.Order : value.Order <= high.Order);
        if (isAbove && isBelow)
            return null;
        string from = rule.Minimum is { } least ? (rule.MinimumIsExclusive ? "greater than " : "from ") + least.Shown : "";
        string to = rule.Maximum is { } most ? (rule.MaximumIsExclusive ? "less than " : rule.Minimum is null ? "at most " : "to ") + most.Shown : "";
        return $"must be {from}{(from.Length > 0 && to.Length > 0 ? rule.MaximumIsExclusive || rule.MinimumIsExclusive ? " and " : " " : "")}{to}, and {Shown.Of(value.Shown)} is not.";
    }

    private static string? Values(ValuesRule rule, ScalarValue value)
    {
        if (rule.Values.Any(allowed => allowed.Text == value.Text) == rule.IsAllowed)
            return null;
        string[] names = [.. rule.Values.Select(static allowed => allowed.Shown)];
        return rule.IsAllowed
            ? $"must be one of `{string.Join("`, `", names)}`, and `{Shown.Of(value.Shown)}` is not{(Nearest.Of(value.Shown, names) is { } near ? $"; nearest: `{near}`" : "")}."
            : $"must be none of `{string.Join("`, `", names)}`, and `{Shown.Of(value.Shown)}` is one.";
    }
}
