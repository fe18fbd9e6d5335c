using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// A text in the form in which citations are compared: curly and straight marks, dashes, ellipses and blanks of any kind are one, and case
/// stays. A position leads back to the text, and from there.
/// </summary>
internal sealed class FoldedText
{
    // From this position of the folded text on, that of the text is so much greater, or smaller.
    private readonly int[] _from;
    private readonly int[] _shift;

    private FoldedText(string text, int[] from, int[] shift)
    {
        Text = text;
        _from = from;
        _shift = shift;
    }

    /// <summary>What stands between stretches that no citation may run across.</summary>
    public const char Gap = '\n';

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds the whole of <paramref name="text"/>.</summary>
    public static FoldedText Of(string text) => Of(text, [new(0, text.Length)], default);

    /// <summary>Folds stretches of <paramref name="text"/>, with a blank between each two of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The stretches, in the text's order.</param>
    /// <param name="markup">What in them is no text, or stands for other text.</param>
    /// <param name="apart">How many stretches at the beginning stand for themselves.</param>
    public static FoldedText Of(string text, IReadOnlyList<SourceSpan> spans, EquatableArray<MarkupSpan> markup, int apart = 0)
    {
        var writer = new Writer(text.Length);
        int next = 0;
        for (int i = 0; i < spans.Count; i++)
        {
            if (i > 0)
                writer.Append(i <= apart ? Gap : ' ', spans[i].Start);
            Steps.Count(spans[i].Length);
            for (int at = spans[i].Start; at < spans[i].End; at++)
            {
                while (next < markup.Count && markup[next].Span.Start < at)
                    next++;
                if (next == markup.Count || markup[next].Span.Start > at)
                {
                    writer.Fold(text[at], at);
                    continue;
                }

                foreach (char c in markup[next].ReadAs)
                    writer.Fold(c, at);
                at = markup[next].Span.End - 1;
            }
        }

        return writer.Written();
    }

    /// <summary>Where in the text the character at <paramref name="position"/> of the folded text stands.</summary>
    public int InText(int position)
    {
        int index = Array.BinarySearch(_from, position);
        return position + _shift[index < 0 ? ~index - 1 : index];
    }

    /// <summary>How many characters of the folded text stand before <paramref name="position"/> of the text.</summary>
    public int Before(int position)
    {
        int low = 0;
        int high = _from.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_from[middle] + _shift[middle] < position)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == 0)
            return 0;
        return Math.Min(position - _shift[low - 1], low < _from.Length ? _from[low] : Text.Length);
    }

    /// <summary>What a character is compared as; NUL where nothing is seen of it.</summary>
    private static char Fold(char c)
    {
        if (c is > ' ' and < '\u007F')
            return c == '`' ? '\'' : c;
        return c switch
        {
            '‘' or '’' or '‚' or '‛' or '′' or '´' or '‹' or '›' => '\'',
            '“' or '”' or '„' or '‟' or '″' or '«' or '»' => '"',
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
            '\u00AD' => '\0',
            _ when Characters.Is(c, CharTraits.ZeroWidth) => '\0',
            _ when Characters.Is(c, CharTraits.Space) => ' ',
            _ => c,
        };
    }

    private sealed class Writer(int capacity)
    {
        private readonly List<int> _from = [];
        private readonly List<int> _shift = [];
        private char[] _chars = new char[capacity];
        private int _length;
        private int _moved = int.MinValue;

        public void Fold(char c, int at)
        {
            if (c == '…')
            {
                for (int dot = 0; dot < 3; dot++)
                    Append('.', at);
            }
            else if (FoldedText.Fold(c) is var kept and not '\0')
            {
                Append(kept, at);
            }
        }

        public void Append(char c, int at)
        {
            // A run of blanks is a blank, and two hyphens are a typist's dash.
            if (c is ' ' or '-' && _length > 0 && (_chars[_length - 1] == c || (c == ' ' && _chars[_length - 1] == Gap)))
                return;
            if (at - _length != _moved)
            {
                _moved = at - _length;
                _from.Add(_length);
                _shift.Add(_moved);
            }

            if (_length == _chars.Length)
                Array.Resize(ref _chars, Math.Max(16, _length * 2));
            _chars[_length++] = c;
        }

        public FoldedText Written() => new(new string(_chars, 0, _length), [.. _from], [.. _shift]);
    }
}
