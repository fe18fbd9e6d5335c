using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Counts words: stretches between blanks that hold a letter or digit.</summary>
internal static class WordCounter
{
    /// <summary>The number of words in <paramref name="span"/>.</summary>
    public static int Count(string text, SourceSpan span)
    {
        ReadOnlySpan<char> stretch = text.AsSpan(span.Start, span.Length);
        int words = 0;
        // 1 where a letter or digit stands behind the last blank, else 0. Reckoned without branches: no processor foresees where a word ends.
        int counted = 0;
        for (int i = 0; i < stretch.Length; i++)
        {
            CharTraits traits = Characters.Of(stretch[i]);
            if ((traits & CharTraits.Joined) != 0 && Blanks.IsWordPart(text, span.Start + i))
                traits |= CharTraits.Letter;
            int seen = counted | ((traits & CharTraits.WordPart) != 0 ? 1 : 0);
            words += seen - counted;
            counted = seen & ((traits & CharTraits.Blank) != 0 ? 0 : 1);
        }

        return words;
    }

    /// <summary>Whether <paramref name="span"/> holds more than <paramref name="most"/> words: looks no further than it must.</summary>
    public static bool Exceeds(string text, SourceSpan span, int most)
    {
        int words = 0;
        bool counted = false;
        for (int i = span.Start; i < span.End && words <= most; i++)
        {
            if (Blanks.IsBlank(text[i]))
            {
                counted = false;
            }
            else if (!counted && Blanks.IsWordPart(text, i))
            {
                counted = true;
                words++;
            }
        }

        return words > most;
    }

    /// <summary>The number of words in all of <paramref name="paragraphs"/>.</summary>
    public static int Count(string text, List<ParsedParagraph> paragraphs)
    {
        int words = 0;
        foreach (ParsedParagraph paragraph in paragraphs)
            words += Count(text, paragraph.Span);
        return words;
    }
}
