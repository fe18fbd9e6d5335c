using System;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>What a single value of front matter can be, from the narrowest type to the widest.</summary>
internal enum ScalarForm
{
    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Integer,

    /// <summary><c>long</c>.</summary>
    Long,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>DateTimeOffset</c>.</summary>
    Instant,

    /// <summary><c>TimeOnly</c>.</summary>
    Time,

    /// <summary><c>Guid</c>.</summary>
    Guid,

    /// <summary><c>Uri</c>.</summary>
    Address,

    /// <summary><c>string</c>: anything.</summary>
    Text,
}

/// <summary>Tells what a value can be. Where in doubt, it is a text: what is written is never changed by the reading.</summary>
internal static class ScalarForms
{
    /// <summary>How many forms there are.</summary>
    public const int Count = (int)ScalarForm.Text + 1;

    /// <summary>The name of the type in C#.</summary>
    public static string TypeOf(ScalarForm form) => form switch
    {
        ScalarForm.Boolean => "bool",
        ScalarForm.Integer => "int",
        ScalarForm.Long => "long",
        ScalarForm.Decimal => "decimal",
        ScalarForm.Double => "double",
        ScalarForm.Date => "DateOnly",
        ScalarForm.Instant => "DateTimeOffset",
        ScalarForm.Time => "TimeOnly",
        ScalarForm.Guid => "Guid",
        ScalarForm.Address => "Uri",
        _ => "string",
    };

    /// <summary>Whether <paramref name="value"/> can be of <paramref name="form"/>.</summary>
    public static bool Fits(ScalarForm form, FrontMatterScalar value, DayOrder order)
    {
        string text = value.Text.Trim();
        return form switch
        {
            // Who puts a number or a truth value between quotation marks wants a text.
            ScalarForm.Boolean => value.IsPlain && text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE",
            ScalarForm.Integer => value.IsPlain && IsWhole(text) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ScalarForm.Long => value.IsPlain && IsWhole(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ScalarForm.Decimal => value.IsPlain && IsNumber(text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            ScalarForm.Double => value.IsPlain && IsNumber(text) && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number),
            ScalarForm.Date => DateReader.ReadWhole(text, new(0, text.Length), order) is { Outcome: DateOutcome.Date, Value: { Date: not null, Time: null } },
            ScalarForm.Instant => DateReader.ReadWhole(text, new(0, text.Length), order) is { Outcome: DateOutcome.Date, Value: { Date: not null, Time: not null, UtcOffsetMinutes: not null } },
            ScalarForm.Time => text.Length is 5 or 8 && text[2] == ':' && TimeSpan.TryParseExact(text, [@"hh\:mm", @"hh\:mm\:ss"], CultureInfo.InvariantCulture, out TimeSpan time) && time.Days == 0,
            ScalarForm.Guid => Guid.TryParseExact(text, "D", out _),
            ScalarForm.Address => WebAddress.IsAbsolute(text),
            _ => true,
        };
    }

    /// <summary>A number that starts with a zero is a number of something: <c>007</c>.</summary>
    private static bool IsWhole(string text)
    {
        int start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return text.Length > start && (text.Length == start + 1 || text[start] != '0');
    }

    private static bool IsNumber(string text)
    {
        int end = text.IndexOfAny(['.', 'e', 'E']);
        return IsWhole(end < 0 ? text : text.Substring(0, end)) && text[text.Length - 1] is >= '0' and <= '9';
    }
}
