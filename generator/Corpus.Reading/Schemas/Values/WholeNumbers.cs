using System.Globalization;

namespace Corpus.Reading;

/// <summary>Reads whole numbers as YAML 1.2 and TOML 1.0 write them: in digits, or behind <c>0x</c>, <c>0o</c> or <c>0b</c> in another base.</summary>
internal static class WholeNumbers
{
    /// <summary>The number that <paramref name="text"/> is, and whether it is one that a type of C# could hold; null where it is none.</summary>
    public static (decimal Number, bool IsWithin)? Read(string text)
    {
        int sign = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        int radix = sign == 0 && text.Length > 2 && text[0] == '0' ? Radix(text[1]) : 0;
        for (int i = radix > 0 ? 2 : sign; i < text.Length; i++)
        {
            if (Digit(text[i]) >= (radix > 0 ? radix : 10))
                return null;
        }

        if (text.Length == sign)
            return null;
        if (radix > 0)
            return InRadix(text, radix);
        bool isWithin = decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number);
        return (number, isWithin);
    }

    private static (decimal Number, bool IsWithin) InRadix(string text, int radix)
    {
        decimal number = 0;
        for (int i = 2; i < text.Length; i++)
        {
            number = (number * radix) + Digit(text[i]);
            if (number > ulong.MaxValue)
                return (number, false);
        }

        return (number, true);
    }

    private static int Radix(char mark) => mark switch
    {
        'x' => 16,
        'o' => 8,
        'b' => 2,
        _ => 0,
    };

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };
}
