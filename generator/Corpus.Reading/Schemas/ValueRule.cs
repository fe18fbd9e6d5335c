using System;

namespace Corpus.Reading;

/// <summary>What narrows the values of a parameter: a DataAnnotation, as a value.</summary>
public abstract record ValueRule;

/// <summary><c>[Range]</c>: between two values, of the parameter's own type.</summary>
/// <param name="Minimum">The smallest one; null for none.</param>
/// <param name="Maximum">The greatest one; null for none.</param>
/// <param name="MinimumIsExclusive">Whether the smallest one itself is not allowed.</param>
/// <param name="MaximumIsExclusive">Whether the greatest one itself is not allowed.</param>
public sealed record RangeRule(ScalarValue? Minimum, ScalarValue? Maximum, bool MinimumIsExclusive, bool MaximumIsExclusive) : ValueRule;

/// <summary><c>[StringLength]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c>, <c>[Length]</c>: of a text in UTF-16 code units, or of a list.</summary>
/// <param name="Minimum">The smallest length.</param>
/// <param name="Maximum">The greatest length; null for none.</param>
public sealed record LengthRule(int Minimum, int? Maximum) : ValueRule;

/// <summary><c>[AllowedValues]</c> and <c>[DeniedValues]</c>.</summary>
/// <param name="IsAllowed">Whether a value must be one of them, or must not.</param>
/// <param name="Values">The values.</param>
public sealed record ValuesRule(bool IsAllowed, EquatableArray<ScalarValue> Values) : ValueRule;

/// <summary><c>[RegularExpression]</c>: the first match must be the whole text.</summary>
/// <param name="Pattern">The expression.</param>
/// <param name="Limit">How long a search may take.</param>
public sealed record PatternRule(string Pattern, TimeSpan Limit) : ValueRule;

/// <summary><c>[Required]</c>: a text must not be blank.</summary>
public sealed record NotBlankRule : ValueRule;

/// <summary>A single value in the one form that tables have.</summary>
/// <param name="Text">The form: equal values have equal texts.</param>
/// <param name="Shown">As somebody wrote it.</param>
/// <param name="Order">What it is compared by with others of its type; 0 for types that have no order.</param>
public sealed record ScalarValue(string Text, string Shown, ValueOrder Order)
{
    /// <summary>A value of a type that has no order.</summary>
    public ScalarValue(string text)
        : this(text, text, default)
    {
    }
}

/// <summary>What a value is compared by. Floating-point numbers reach further than decimal ones, and all others need to be exact.</summary>
/// <param name="Exact">The value of a type that is exact.</param>
/// <param name="Floating">The value of a floating-point type.</param>
public readonly record struct ValueOrder(decimal Exact, double Floating) : IComparable<ValueOrder>
{
    /// <inheritdoc/>
    public int CompareTo(ValueOrder other) => Exact != other.Exact ? Exact.CompareTo(other.Exact) : Floating.CompareTo(other.Floating);

    /// <summary>Whether <paramref name="one"/> comes before <paramref name="other"/>.</summary>
    public static bool operator <(ValueOrder one, ValueOrder other) => one.CompareTo(other) < 0;

    /// <summary>Whether <paramref name="one"/> comes behind <paramref name="other"/>.</summary>
    public static bool operator >(ValueOrder one, ValueOrder other) => one.CompareTo(other) > 0;

    /// <summary>Whether <paramref name="one"/> does not come behind <paramref name="other"/>.</summary>
    public static bool operator <=(ValueOrder one, ValueOrder other) => one.CompareTo(other) <= 0;

    /// <summary>Whether <paramref name="one"/> does not come before <paramref name="other"/>.</summary>
    public static bool operator >=(ValueOrder one, ValueOrder other) => one.CompareTo(other) >= 0;
}
