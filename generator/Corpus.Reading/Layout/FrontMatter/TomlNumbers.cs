namespace Corpus.Reading;

/// <summary>Knows TOML's numbers: <c>1_000</c>, <c>0xFF</c>, <c>-1.5e3</c>, <c>inf</c>.</summary>
internal static class TomlNumbers
{
    /// <summary>Whether <paramref name="text"/> is one.</summary>
    public static bool IsNumber(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o' or 'b')
            return SkipDigits(text, 2, text[1]) == text.Length;
        int at = text[0] is '+' or '-' ? 1 : 0;
        if (text.Length == at + 3 && (text.EndsWith("inf", System.StringComparison.Ordinal) || text.EndsWith("nan", System.StringComparison.Ordinal)))
            return true;
        int whole = at;
        at = SkipDigits(text, at, 'd');
        if (at < 0 || (text[whole] == '0' && at > whole + 1))
            return false;
        if (at < text.Length && text[at] == '.' && (at = SkipDigits(text, at + 1, 'd')) < 0)
            return false;
        if (at < text.Length && text[at] is 'e' or 'E')
            at = SkipDigits(text, at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1, 'd');
        return at == text.Length;
    }

    /// <summary>Moves past digits, which single underscores may part; -1 if there is none, or an underscore is not between two.</summary>
    private static int SkipDigits(string text, int at, char radix)
    {
        bool wantsDigit = true;
        for (; at < text.Length; at++)
        {
            if (IsDigit(text[at], radix))
                wantsDigit = false;
            else if (text[at] == '_' && !wantsDigit)
                wantsDigit = true;
            else
                break;
        }

        return wantsDigit ? -1 : at;
    }

    private static bool IsDigit(char c, char radix) => radix switch
    {
        'x' => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'),
        'o' => c is >= '0' and <= '7',
        'b' => c is '0' or '1',
        _ => c is >= '0' and <= '9',
    };
}
