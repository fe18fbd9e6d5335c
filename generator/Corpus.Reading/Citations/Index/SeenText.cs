using System;
using System.Buffers;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// What a reader sees of stretches of a text, character by character, each with its place in the text: no markup, runs of blanks as one blank, and
/// letters apart from their accents.
/// </summary>
internal sealed class SeenText : IDisposable
{
    // Accents of one letter are put in order, so far as anybody writes so many.
    private const int MostAccents = 8;
    private const char FirstAccent = '\u0300';

    private char[] _chars;
    private int[] _at;
    private int _count;

    private SeenText(int capacity)
    {
        _chars = ArrayPool<char>.Shared.Rent(capacity);
        _at = ArrayPool<int>.Shared.Rent(capacity);
    }

    /// <summary>The number of characters.</summary>
    public int Count => _count;

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

    /// <summary>Gives back what it was kept in.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        ArrayPool<int>.Shared.Return(_at);
    }

    private void See(char c, int at)
    {
        char seen = SeenCharacters.Of(c);
        if (seen is > ' ' and < FirstAccent && _count < _chars.Length && _count < _at.Length)
        {
            // Most characters are like this.
            _chars[_count] = seen;
            _at[_count++] = at;
        }
        else if (seen == SeenCharacters.Several)
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
        if (c == ' ' && _count > 0 && IsBlank(_count - 1))
            return;
        // The two need not be of one length.
        if (_count == _chars.Length)
            Grow(ref _chars);
        if (_count == _at.Length)
            Grow(ref _at);

        _chars[_count] = c;
        _at[_count++] = at;
        if (c >= FirstAccent && SeenCharacters.IsAccent(c))
            Order(c);
    }

    private static void Grow<T>(ref T[] items)
    {
        T[] longer = ArrayPool<T>.Shared.Rent(Math.Max(16, items.Length * 2));
        Array.Copy(items, longer, items.Length);
        ArrayPool<T>.Shared.Return(items);
        items = longer;
    }

    // The same accents in another order are the same letter.
    private void Order(char accent)
    {
        for (int i = _count - 1; i > 0 && i > _count - MostAccents && _chars[i - 1] > accent && SeenCharacters.IsAccent(_chars[i - 1]); i--)
            (_chars[i - 1], _chars[i]) = (accent, _chars[i - 1]);
    }
}
