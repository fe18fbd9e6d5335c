using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// What a reader sees of stretches of a text, character by character, each with its place in the text: no markup, runs of blanks as one blank, and
/// letters apart from their accents.
/// </summary>
internal sealed class SeenText
{
    // Accents of one letter are put in order, so far as anybody writes so many.
    private const int MostAccents = 8;

    private char[] _chars;
    private int[] _at;

    private SeenText(int capacity)
    {
        _chars = new char[capacity];
        _at = new int[capacity];
    }

    /// <summary>The number of characters.</summary>
    public int Count { get; private set; }

    /// <summary>A character.</summary>
    public char this[int index] => _chars[index];

    /// <summary>Where in the text a character stands.</summary>
    public int At(int index) => _at[index];

    /// <summary>Whether there is nothing but a blank, or no character at all.</summary>
    public bool IsBlank(int index) => index < 0 || index >= Count || _chars[index] is ' ' or FoldedText.Gap;

    /// <summary>What is seen of stretches of <paramref name="text"/>, with a blank between each two of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The stretches, in the text's order.</param>
    /// <param name="markup">What in them is no text, or stands for other text.</param>
    /// <param name="apart">How many stretches at the beginning stand for themselves.</param>
    public static SeenText Of(string text, IReadOnlyList<SourceSpan> spans, EquatableArray<MarkupSpan> markup, int apart)
    {
        var seen = new SeenText(text.Length);
        int next = 0;
        for (int i = 0; i < spans.Count; i++)
        {
            if (i > 0)
                seen.Put(i <= apart ? FoldedText.Gap : ' ', spans[i].Start);
            Steps.Count(spans[i].Length);
            for (int at = spans[i].Start; at < spans[i].End; at++)
            {
                while (next < markup.Count && markup[next].Span.Start < at)
                    next++;
                if (next == markup.Count || markup[next].Span.Start > at)
                {
                    seen.See(text[at], at);
                    continue;
                }

                foreach (char c in markup[next].ReadAs)
                    seen.See(c, at);
                at = markup[next].Span.End - 1;
            }
        }

        return seen;
    }

    private void See(char c, int at)
    {
        char seen = SeenCharacters.Of(c);
        if (seen == SeenCharacters.Several)
        {
            foreach (char part in SeenCharacters.PartsOf(c))
                Put(part, at);
        }
        else if (seen != SeenCharacters.Nothing)
        {
            Put(seen, at);
        }
    }

    private void Put(char c, int at)
    {
        if (c == ' ' && Count > 0 && IsBlank(Count - 1))
            return;
        if (Count == _chars.Length)
        {
            int longer = Math.Max(16, Count * 2);
            Array.Resize(ref _chars, longer);
            Array.Resize(ref _at, longer);
        }

        _chars[Count] = c;
        _at[Count++] = at;
        if (c >= '\u0300' && SeenCharacters.IsAccent(c))
            Order(c);
    }

    // The same accents in another order are the same letter.
    private void Order(char accent)
    {
        for (int i = Count - 1; i > 0 && i > Count - MostAccents && _chars[i - 1] > accent && SeenCharacters.IsAccent(_chars[i - 1]); i--)
            (_chars[i - 1], _chars[i]) = (accent, _chars[i - 1]);
    }
}
