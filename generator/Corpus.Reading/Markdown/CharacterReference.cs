namespace Corpus.Reading;

/// <summary>A character written by its name or number, as HTML has it: <c>&amp;mdash;</c>, <c>&amp;#8217;</c>.</summary>
/// <param name="Length">How long it is in the file.</param>
/// <param name="Text">What it stands for.</param>
internal readonly record struct CharacterReference(int Length, string Text)
{
    private const int MostDecimalDigits = 7;
    private const int MostHexDigits = 6;
    private const int LastOfUnicode = 0x10FFFF;

    // What stands for a number that is no character.
    private const string Replacement = "\uFFFD";

    /// <summary>The reference at <paramref name="start"/>, where a <c>&amp;</c> stands; null where it is none.</summary>
    public static CharacterReference? Read(string text, int start, int end)
    {
        int at = start + 1;
        if (at < end && text[at] == '#')
            return ReadNumber(text, start, end);
        while (at < end && at - start <= CharacterNames.Longest && (Ascii.IsLetter(text[at]) || text[at] is >= '0' and <= '9'))
            at++;
        Steps.Count(at - start);
        bool isNamed = at > start + 1 && at < end && text[at] == ';';
        return isNamed && CharacterNames.Find(text.Substring(start + 1, at - start - 1)) is { } meant ? new(at + 1 - start, meant) : null;
    }

    private static CharacterReference? ReadNumber(string text, int start, int end)
    {
        int first = start + 2;
        bool isHex = first < end && text[first] is 'x' or 'X';
        if (isHex)
            first++;
        int number = 0;
        int at = first;
        while (at < end && at - first < (isHex ? MostHexDigits : MostDecimalDigits) && Digit(text[at], isHex) is >= 0 and var digit)
        {
            number = (number * (isHex ? 16 : 10)) + digit;
            at++;
        }

        Steps.Count(at - start);
        return at > first && at < end && text[at] == ';' ? new(at + 1 - start, Character(number)) : null;
    }

    // HTML reads the numbers of control characters as Windows-1252, in which old programs wrote them.
    private static string Character(int number) => number switch
    {
        0 or > LastOfUnicode or (>= 0xD800 and <= 0xDFFF) => Replacement,
        >= 0x80 and <= 0x9F when Windows1252.Character((byte)number) is { } meant => meant.ToString(),
        _ => char.ConvertFromUtf32(number),
    };

    private static int Digit(char c, bool isHex) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' when isHex => c - 'a' + 10,
        >= 'A' and <= 'F' when isHex => c - 'A' + 10,
        _ => -1,
    };
}
