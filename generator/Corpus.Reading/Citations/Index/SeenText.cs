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

    // From this character on, the place in the text is so much greater, or smaller.
    private readonly List<int> _from = [];
    private readonly List<int> _shifts = [];
    private char[] _chars;
    private int _count;
    private int _shift = int.MinValue;

    private SeenText(int capacity) => _chars = ArrayPool<char>.Shared.Rent(capacity);

    /// <summary>The number of characters.</summary>
    public int Count => _count;

    /// <summary>A character.</summary>
    public char this[int index] => _chars[index];

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _count);

    /// <summary>Where in the text a character stands.</summary>
    public int At(int index) => At(index, out _);

    /// <summary>Where in the text a character stands, and up to where the characters behind it stand behind one another there too.</summary>
    public int At(int index, out int end)
    {
        int place = _from.BinarySearch(index);
        place = place < 0 ? ~place - 1 : place;
        end = place + 1 < _from.Count ? _from[place + 1] : _count;
        return index + _shifts[place];
    }

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
    public void Dispose() => ArrayPool<char>.Shared.Return(_chars);

    private void See(char c, int at)
    {
        char seen = SeenCharacters.Of(c);
        if (seen is > ' ' and < FirstAccent && _count < _chars.Length && at - _count == _shift)
        {
            // Most characters are like this.
            _chars[_count++] = seen;
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
        if (at - _count != _shift)
        {
            _shift = at - _count;
            _from.Add(_count);
            _shifts.Add(_shift);
        }

        if (_count == _chars.Length)
            Grow();
        _chars[_count++] = c;
        if (c >= FirstAccent && SeenCharacters.IsAccent(c))
            Order(c);
    }

    private void Grow()
    {
        char[] longer = ArrayPool<char>.Shared.Rent(Math.Max(16, _chars.Length * 2));
        _chars.CopyTo(longer, 0);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = longer;
    }

    // The same accents in another order are the same letter.
    private void Order(char accent)
    {
        for (int i = _count - 1; i > 0 && i > _count - MostAccents && _chars[i - 1] > accent && SeenCharacters.IsAccent(_chars[i - 1]); i--)
            (_chars[i - 1], _chars[i]) = (accent, _chars[i - 1]);
    }
}
