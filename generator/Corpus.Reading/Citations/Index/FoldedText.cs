using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// A text in the form in which citations are compared: curly and straight marks, blanks of any kind, and the ways to write dashes and ellipses and
/// letters with accents are one, and case stays. A position leads back to the text, and from there.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>What stands between stretches that no citation may run across.</summary>
    public const char Gap = '\n';

    // From this position of the folded text on, that of the text is so much greater, or smaller.
    private readonly int[] _from;
    private readonly int[] _shift;

    // Marks that may be another number of characters of the text, or have blanks around them there: where the mark itself is.
    private readonly int[] _marks;
    private readonly SourceSpan[] _markSpans;

    private FoldedText(string text, int[] from, int[] shift, int[] marks, SourceSpan[] markSpans)
    {
        Text = text;
        _from = from;
        _shift = shift;
        _marks = marks;
        _markSpans = markSpans;
    }

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
        using var seen = SeenText.Of(text, spans, markup, apart);
        var writer = new Writer(seen.Count);
        Steps.Count(seen.Count);
        int written = 0;
        for (int at = MarkRun.Next(seen, 0); at < seen.Count; at = MarkRun.Next(seen, at))
        {
            if (MarkRun.At(seen, at) is not { } run)
            {
                at++;
                continue;
            }

            // A blank before it may mean nothing.
            int start = run.IsTight && at > written && seen[at - 1] == ' ' ? at - 1 : at;
            writer.Append(seen, written, start);
            at = written = writer.Append(run, seen, start, at);
        }

        writer.Append(seen, written, seen.Count);
        return writer.Written();
    }

    /// <summary>
    /// Where in the text the character at <paramref name="position"/> of the folded text stands. Blanks around a mark that mean nothing are its own: it begins
    /// with those before it, and what follows begins behind those behind it.
    /// </summary>
    public int InText(int position)
    {
        int index = Array.BinarySearch(_from, position);
        return position + _shift[index < 0 ? ~index - 1 : index];
    }

    /// <summary>Where in the text a stretch of the folded text stands, from the first of its characters to the last, without blanks around them.</summary>
    public SourceSpan InText(SourceSpan stretch) => SourceSpan.FromBounds(
        MarkAt(stretch.Start)?.Start ?? InText(stretch.Start),
        MarkAt(stretch.End - 1)?.End ?? (InText(stretch.End - 1) + 1));

    /// <summary>
    /// Where in the text the mark at <paramref name="position"/> stands itself, without the blanks that are its own; null where there is none that is
    /// written in several ways.
    /// </summary>
    public SourceSpan? MarkAt(int position) => Array.BinarySearch(_marks, position) is >= 0 and int mark ? _markSpans[mark] : null;

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

    private sealed class Writer(int capacity)
    {
        private readonly List<int> _from = [];
        private readonly List<int> _shift = [];
        private readonly List<int> _marks = [];
        private readonly List<SourceSpan> _markSpans = [];
        private char[] _chars = new char[capacity];
        private int _length;
        private int _moved = int.MinValue;

        /// <summary>Writes a mark that begins at <paramref name="at"/>, be it with a blank before it.</summary>
        /// <returns>Where what follows it begins.</returns>
        public int Append(MarkRun run, SeenText seen, int at, int first)
        {
            // Full stops before an ellipsis are not told apart: they are where the first of them is.
            for (int stop = 0; stop < run.Stops; stop++)
                AppendMark('.', seen.At(at), seen.At(first), seen.At(first));
            AppendMark(run.Mark, seen.At(run.Stops == 0 ? at : run.Start), seen.At(run.Start), seen.At(run.Last));
            int end = run.Last + 1;
            return run.IsTight && end < seen.Count && seen[end] == ' ' ? end + 1 : end;
        }

        /// <summary>Writes characters as they are.</summary>
        public void Append(SeenText seen, int start, int end)
        {
            while (start < end)
            {
                Move(seen.At(start, out int to));
                to = Math.Min(to, end);
                Reserve(to - start);
                seen.Chars.Slice(start, to - start).CopyTo(_chars.AsSpan(_length));
                _length += to - start;
                start = to;
            }
        }

        public FoldedText Written() => new(new string(_chars, 0, _length), [.. _from], [.. _shift], [.. _marks], [.. _markSpans]);

        private void AppendMark(char mark, int at, int start, int last)
        {
            _marks.Add(_length);
            _markSpans.Add(SourceSpan.FromBounds(start, last + 1));
            Move(at);
            Reserve(1);
            _chars[_length++] = mark;
        }

        private void Move(int at)
        {
            if (at - _length == _moved)
                return;
            _moved = at - _length;
            _from.Add(_length);
            _shift.Add(_moved);
        }

        // Two ellipses are more dots than characters.
        private void Reserve(int count)
        {
            if (_length + count > _chars.Length)
                Array.Resize(ref _chars, Math.Max(16, (_length + count) * 2));
        }
    }
}
