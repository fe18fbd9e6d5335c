namespace Corpus.Reading;

/// <summary>Finds character references of HTML that nobody resolved: <c>&amp;amp;</c>, <c>&amp;#8217;</c>.</summary>
internal static class CharacterReferences
{
    /// <summary>Those that news is written with, and what they stand for.</summary>
    private static readonly (string Name, string Meant)[] Named =
    [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", " "), ("lsquo", "‘"), ("rsquo", "’"), ("ldquo", "“"), ("rdquo", "”"),
        ("ndash", "–"), ("mdash", "—"), ("hellip", "…"), ("eacute", "é"),
    ];

    /// <summary>Reports the first one, and how many there are.</summary>
    public static void Report(string text, ProblemList problems)
    {
        int count = 0;
        SourceSpan first = default;
        string meant = "";
        for (int at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&', at + 1))
        {
            if (Read(text, at) is not var (length, character))
                continue;
            if (count++ == 0)
                (first, meant) = (new(at, length), character);
        }

        if (count > 0)
            problems.Add(Rules.BrokenText, first, $"`{text.Substring(first.Start, first.Length)}` is a character reference that nobody resolved{Occurrences.Shown(count)}. Write `{meant}`.");
    }

    private static (int Length, string Meant)? Read(string text, int at)
    {
        foreach ((string name, string meant) in Named)
        {
            int end = at + 1 + name.Length;
            if (end < text.Length && text[end] == ';' && string.CompareOrdinal(text, at + 1, name, 0, name.Length) == 0)
                return (name.Length + 2, meant);
        }

        return ReadNumber(text, at);
    }

    private static (int Length, string Meant)? ReadNumber(string text, int at)
    {
        const int MostDigits = 6;
        int i = at + 1;
        if (i >= text.Length || text[i++] != '#')
            return null;
        bool hex = i < text.Length && text[i] is 'x' or 'X';
        int start = hex ? ++i : i;
        int number = 0;
        while (i < text.Length && i - start < MostDigits && Digit(text[i], hex) is >= 0 and int digit)
        {
            number = (number * (hex ? 16 : 10)) + digit;
            i++;
        }

        bool isCharacter = i > start && i < text.Length && text[i] == ';' && number is > 0x1F and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        return isCharacter ? (i + 1 - at, char.ConvertFromUtf32(number)) : null;
    }

    private static int Digit(char c, bool hex) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' when hex => c - 'a' + 10,
        >= 'A' and <= 'F' when hex => c - 'A' + 10,
        _ => -1,
    };
}
