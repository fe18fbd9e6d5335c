using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Counts words: stretches between blanks that hold a letter or digit.</summary>
internal static class WordCounter
{
    /// <summary>The number of words in <paramref name="span"/>.</summary>
    public static int Count(string text, SourceSpan span) => CountUpTo(text, span, int.MaxValue);

    /// <summary>Whether <paramref name="span"/> holds more than <paramref name="most"/> words: looks no further than it must.</summary>
    public static bool Exceeds(string text, SourceSpan span, int most) => CountUpTo(text, span, most + 1) > most;

    /// <summary>The number of words in all of <paramref name="paragraphs"/>.</summary>
    public static int Count(string text, List<ParsedParagraph> paragraphs)
    {
        int words = 0;
        foreach (ParsedParagraph paragraph in paragraphs)
            words += Count(text, paragraph.Span);
        return words;
    }

    private static int CountUpTo(string text, SourceSpan span, int most)
    {
        int words = 0;
        bool counted = false;
        for (int i = span.Start; i < span.End; i++)
        {
            if (Blanks.IsBlank(text[i]))
            {
                counted = false;
            }
            else if (!counted && Blanks.IsWordPart(text, i))
            {
                counted = true;
                if (++words == most)
                    break;
            }
        }

        return words;
    }
}
