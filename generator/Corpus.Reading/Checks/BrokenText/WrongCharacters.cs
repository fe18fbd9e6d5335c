namespace Corpus.Reading;

/// <summary>
/// Finds characters that came of a wrong decoding: replacement characters, and the invisible ones that Windows-1252 has letters and marks for.
/// </summary>
internal static class WrongCharacters
{
    private const char Replacement = '\uFFFD';
    private const char NextLine = '\u0085';

    /// <summary>Reports the first replacement character, and how many there are: where there is one, there are mostly many.</summary>
    public static void ReportReplacements(string text, ProblemList problems)
    {
        int first = text.IndexOf(Replacement);
        if (first < 0)
            return;
        int count = 0;
        for (int at = first; at >= 0; at = text.IndexOf(Replacement, at + 1))
            count++;
        problems.Add(Rules.BrokenText, new(first, 1), $"A replacement character (U+FFFD) stands where a program could not decode a character{Occurrences.Shown(count)}. Take the text from its source again, or write what stood there.");
    }

    /// <summary>Reports the first control character behind <paramref name="start"/> that only a wrong decoding makes, and how many there are.</summary>
    public static void ReportControls(string text, int start, ProblemList problems)
    {
        int first = -1, count = 0;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is >= '\u0080' and <= '\u009F' and not NextLine)
                first = count++ == 0 ? i : first;
        }

        if (count > 0)
            problems.Add(Rules.BrokenText, new(first, 1), $"A control character that nobody sees (U+{(int)text[first]:X4}) stands here{Meant(text[first])}{Occurrences.Shown(count)}. It mostly comes of a wrong decoding: take the text from its source again, or write what is meant.");
    }

    /// <summary>A mark is what people lose; a letter that a wrong decoding made twice is rather part of another one.</summary>
    private static string Meant(char control) => Windows1252.Character((byte)control) is { } meant && !char.IsLetter(meant) ? $", which is `{meant}` in Windows-1252" : "";
}
