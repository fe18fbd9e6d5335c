using System;

namespace Corpus.Reading;

/// <summary>Knows absolute addresses of any scheme.</summary>
internal static class Addresses
{
    /// <summary>Whether <paramref name="value"/> is one. (On Unix, System.Uri takes "/a" for an address of a file, and "C:\a" is one on every system.)</summary>
    public static bool IsAbsolute(string value)
    {
        int colon = value.IndexOf(':');
        if (colon < 2 || !IsScheme(value.AsSpan(0, colon)))
            return false;
        foreach (char c in value)
        {
            if (Blanks.IsBlank(c) || char.IsControl(c) || c is '<' or '>' or '"')
                return false;
        }

        return Uri.TryCreate(value, UriKind.Absolute, out _);
    }

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.'))
                return false;
        }

        return text[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
    }
}
