using System;
using System.Globalization;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Reads a single value as a type wants it: the same way on every machine, whatever its culture and time zone.</summary>
public static class ScalarReader
{
    /// <summary>Reads a value that stands in no file: a bound of a range, an allowed value.</summary>
    public static ScalarReading Read(SchemaType type, string text) => Read(type, text, new DayOrder(""));

    /// <summary>Reads <paramref name="text"/>, which has no blanks around it unless the type is a text.</summary>
    internal static ScalarReading Read(SchemaType type, string text, DayOrder order) => type switch
    {
        IntegerType integer => Integer(integer, text),
        EnumerationType enumeration => Member(enumeration, text),
        ScalarType scalar => Scalar(scalar.Kind, text, order),
        _ => ScalarReading.Of(text),
    };

    private static ScalarReading Scalar(ScalarKind kind, string text, DayOrder order) => kind switch
    {
        ScalarKind.Boolean => Boolean(text),
        ScalarKind.Decimal => Decimal(text),
        ScalarKind.Double or ScalarKind.Single => Floating(kind, text),
        ScalarKind.Date => DateValues.Day(text, order),
        ScalarKind.Time => DateValues.Time(text),
        ScalarKind.Instant => DateValues.Instant(text, order),
        ScalarKind.Duration => DurationReader.Read(text),
        ScalarKind.Guid => Guid.TryParse(text, out Guid guid)
            ? ScalarReading.Of(guid.ToString("D"))
            : ScalarReading.No($"`{Shown.Of(text)}` is none. Write it like 0f8fad5b-d9cb-469f-a165-70867728950e."),
        ScalarKind.Address => Addresses.IsAbsolute(text)
            ? ScalarReading.Of(text)
            : ScalarReading.No($"`{Shown.Of(text)}` is no absolute address. Write it from `https://` on."),
        _ => ScalarReading.Of(text),
    };

    private static ScalarReading Boolean(string text)
    {
        if (text is "true" or "True" or "TRUE")
            return ScalarReading.Of("true");
        return text is "false" or "False" or "FALSE" ? ScalarReading.Of("false") : ScalarReading.No($"`{Shown.Of(text)}` is neither `true` nor `false`.");
    }

    private static ScalarReading Integer(IntegerType type, string text)
    {
        (decimal Number, bool IsWithin)? read = WholeNumbers.Read(text);
        if (read is not var (number, isWithin))
            return ScalarReading.No($"`{Shown.Of(text)}` is no whole number. Write it in digits, like 1500.");
        return isWithin && number >= type.Minimum && number <= type.Maximum
            ? ScalarReading.Of(number.ToString("0", CultureInfo.InvariantCulture), text, number)
            : ScalarReading.No(FormattableString.Invariant($"{Shown.Of(text)} is beyond {type.Minimum} to {type.Maximum}."));
    }

    private static ScalarReading Decimal(string text)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out decimal number))
            return NoNumber(text);

        // Dividing by one takes the zeros away that say nothing: 1.50 and 1.5 are one value.
        return ScalarReading.Of((number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture), text, number);
    }

    private static ScalarReading Floating(ScalarKind kind, string text)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        bool isKnown = Special(text, out double number);
        if (!isKnown && (text.Any(char.IsLetter) && text.Any(static c => char.IsLetter(c) && c is not ('e' or 'E')) || !double.TryParse(text, Styles, CultureInfo.InvariantCulture, out number)))
            return NoNumber(text);
        if (!isKnown && (double.IsInfinity(number) || (kind == ScalarKind.Single && float.IsInfinity((float)number))))
            return ScalarReading.No($"{Shown.Of(text)} is too great for it.");
        return new(new(RoundTrip(number), text, new(0, number)), null, false);
    }

    /// <summary>What YAML and TOML call the numbers that have no digits.</summary>
    private static bool Special(string text, out double number)
    {
        number = text switch
        {
            ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "inf" or "+inf" => double.PositiveInfinity,
            "-.inf" or "-.Inf" or "-.INF" or "-inf" => double.NegativeInfinity,
            ".nan" or ".NaN" or ".NAN" or "nan" or "+nan" or "-nan" => double.NaN,
            _ => 0,
        };
        return number != 0;
    }

    /// <summary>The shortest form that is read as the very same number; the old runtime's one may be another by a hair.</summary>
    private static string RoundTrip(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return double.IsNaN(number) || double.Parse(text, CultureInfo.InvariantCulture) == number ? text : number.ToString("G17", CultureInfo.InvariantCulture);
    }

    private static ScalarReading NoNumber(string text) => ScalarReading.No($"`{Shown.Of(text)}` is no number. Write it with a decimal point, like 1500.5.");

    private static ScalarReading Member(EnumerationType type, string text)
    {
        string plain = Keys.Plain(text);
        EnumerationMember? found = null;
        foreach (EnumerationMember member in type.Members)
        {
            if (string.Equals(member.Name, text, StringComparison.Ordinal))
                return Member(member, text);
            if (Keys.Plain(member.Name) == plain)
                found ??= member;
        }

        if (found is not null)
            return Member(found, text);
        string[] names = [.. type.Members.Select(static member => member.Name)];
        return ScalarReading.No($"it has no member `{Shown.Of(text)}`{Nearest.Hint(text, names)}");
    }

    private static ScalarReading Member(EnumerationMember member, string text) =>
        ScalarReading.Of(member.Number, text, decimal.Parse(member.Number, CultureInfo.InvariantCulture));
}
