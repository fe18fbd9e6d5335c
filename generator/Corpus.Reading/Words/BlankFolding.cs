using System;

namespace Corpus.Reading;

/// <summary>White space that means nothing.</summary>
internal static class BlankFolding
{
    /// <summary>The text with each run of white space as one blank, and none at its ends. A copy is only made where it has other white space.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsFolded(text))
            return text;
        char[] folded = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (!Characters.Is(c, CharTraits.Space))
                folded[length++] = c;
            else if (folded[length - 1] != ' ')
                folded[length++] = ' ';
        }

        return folded.AsSpan(0, length);
    }

    // The text has none at its ends.
    private static bool IsFolded(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Characters.Is(text[i], CharTraits.Space) && (text[i] != ' ' || text[i - 1] == ' '))
                return false;
        }

        return true;
    }
}
