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

    private static readonly SchemaType[] Types =
    [
        Scalar(ScalarKind.Boolean, "bool"),
        new IntegerType(int.MinValue, int.MaxValue, "int", "int"),
        new IntegerType(long.MinValue, long.MaxValue, "long", "long"),
        Scalar(ScalarKind.Decimal, "decimal"),
        Scalar(ScalarKind.Double, "double"),
        Scalar(ScalarKind.Date, "DateOnly"),
        Scalar(ScalarKind.Instant, "DateTimeOffset"),
        Scalar(ScalarKind.Time, "TimeOnly"),
        Scalar(ScalarKind.Guid, "Guid"),
        Scalar(ScalarKind.Address, "Uri"),
        Scalar(ScalarKind.Text, "string"),
    ];

    /// <summary>The name of the type in C#.</summary>
    public static string TypeOf(ScalarForm form) => Types[(int)form].Name;

    /// <summary>Whether <paramref name="value"/> can be of <paramref name="form"/>: a schema takes it so, and nobody would rather have it as a text.</summary>
    public static bool Fits(ScalarForm form, FrontMatterScalar value, DayOrder order)
    {
        string text = value.Text.Trim();
        return IsMeant(form, value, text) && ScalarReader.Read(Types[(int)form], text, order).Value is not null;
    }

    /// <summary>Whether it is written as such values mostly are.</summary>
    private static bool IsMeant(ScalarForm form, FrontMatterScalar value, string text) => form switch
    {
        // Who puts a number or a truth value between quotation marks wants a text.
        ScalarForm.Boolean => value.IsPlain,
        ScalarForm.Integer or ScalarForm.Long => value.IsPlain && IsWhole(text),
        ScalarForm.Decimal => value.IsPlain && IsNumber(text) && text.IndexOfAny(['e', 'E']) < 0,
        ScalarForm.Double => value.IsPlain && IsNumber(text),
        ScalarForm.Time => text.Length is 5 or 8 && text[2] == ':',
        ScalarForm.Guid => text.Length == 36,
        ScalarForm.Address => WebAddress.IsAbsolute(text),
        _ => true,
    };

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

    private static ScalarType Scalar(ScalarKind kind, string name) => new(kind, name, name);
}
