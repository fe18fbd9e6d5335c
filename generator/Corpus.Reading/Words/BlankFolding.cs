using System;

namespace Corpus.Reading;

/// <summary>White space that means nothing.</summary>
internal static class BlankFolding
{
    /// <summary>The text with each run of white space as one blank, and none at its ends.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        Steps.Count(text.Length);
        char[] folded = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                folded[length++] = c;
            else if (folded[length - 1] != ' ')
                folded[length++] = ' ';
        }

        return new string(folded, 0, length);
    }
}
