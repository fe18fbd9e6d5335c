namespace Corpus.Reading;

/// <summary>Knows JSON's numbers: <c>0</c>, <c>-1.5e+3</c>.</summary>
internal static class JsonNumbers
{
    /// <summary>Whether <paramref name="text"/> is one.</summary>
    public static bool IsNumber(string text)
    {
        int whole = text[0] == '-' ? 1 : 0;
        int at = SkipDigits(text, whole);
        if (at < 0 || (text[whole] == '0' && at > whole + 1))
            return false;
        if (at < text.Length && text[at] == '.' && (at = SkipDigits(text, at + 1)) < 0)
            return false;
        if (at < text.Length && text[at] is 'e' or 'E')
            at = SkipDigits(text, at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1);
        return at == text.Length;
    }

    /// <summary>Moves past digits; -1 if there is none.</summary>
    private static int SkipDigits(string text, int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at > start ? at : -1;
    }
}
