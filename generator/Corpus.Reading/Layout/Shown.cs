using System.Globalization;

namespace Corpus.Reading;

/// <summary>Quotes a value in a message: short, and in one line.</summary>
internal static class Shown
{
    private const int Most = 60;

    /// <summary>A character that nobody sees: <c>U+00A0</c>.</summary>
    public static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>At most the first sixty characters of <paramref name="value"/>.</summary>
    public static string Of(string value)
    {
        if (value.Length <= Most)
            return value;
        int cut = char.IsLowSurrogate(value[Most]) ? Most - 1 : Most;
        return value.Substring(0, cut) + "…";
    }
}
