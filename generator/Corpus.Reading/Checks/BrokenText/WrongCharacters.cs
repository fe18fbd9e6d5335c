namespace Corpus.Reading;

/// <summary>
/// Finds characters that came of a wrong decoding: replacement characters, and the invisible ones that Windows-1252 has letters and marks for.
/// </summary>
internal static class WrongCharacters
{
    private const char Replacement = '\uFFFD';

    /// <summary>Reports the first of each kind, and how many there are: where there is one, there are mostly many.</summary>
    public static void Report(string text, ProblemList problems)
    {
        int replaced = -1, replacements = 0;
        int control = -1, controls = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u0080')
                continue;
            if (text[i] == Replacement)
            {
                replaced = replacements++ == 0 ? i : replaced;
            }
            else if (text[i] is <= '\u009F' and not '\u0085')
            {
                control = controls++ == 0 ? i : control;
            }
        }

        if (replacements > 0)
            problems.Add(Rules.BrokenText, new(replaced, 1), $"A replacement character (U+FFFD) stands where a program could not decode a character{Occurrences.Shown(replacements)}. Take the text from its source again, or write what stood there.");
        if (controls > 0)
            problems.Add(Rules.BrokenText, new(control, 1), $"A control character that nobody sees (U+{(int)text[control]:X4}) stands here{Meant(text[control])}{Occurrences.Shown(controls)}. It mostly comes of a wrong decoding: take the text from its source again, or write what is meant.");
    }

    /// <summary>A mark is what people lose; a letter that a wrong decoding made twice is rather part of another one.</summary>
    private static string Meant(char control) => Windows1252.Character((byte)control) is { } meant && !char.IsLetter(meant) ? $", which is `{meant}` in Windows-1252" : "";
}
