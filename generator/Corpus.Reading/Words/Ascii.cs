using System;

namespace Corpus.Reading;

/// <summary>Letter case that no culture can change.</summary>
internal static class Ascii
{
    /// <summary>The lower-case form of an ASCII letter; any other character as it is.</summary>
    public static char ToLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;

    /// <summary>Whether <paramref name="c"/> is one of the 52 letters of ASCII.</summary>
    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>1 for a capital among the letters of ASCII, 0 for another letter: for sums without branches.</summary>
    public static int CountCapital(char letter) => (~letter >> 5) & 1;

    /// <summary>Whether <paramref name="text"/> is <paramref name="lower"/> but for the case of ASCII letters and the form of apostrophes.</summary>
    public static bool EqualsIgnoreCase(ReadOnlySpan<char> text, string lower)
    {
        if (text.Length != lower.Length)
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (ToLower(text[i]) != lower[i])
                return false;
        }

        return true;
    }
}
