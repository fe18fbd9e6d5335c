using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Reading;

/// <summary>A change to a citation.</summary>
/// <param name="Span">What goes; it may be empty.</param>
/// <param name="Text">What comes in its place.</param>
public readonly record struct CitationEdit(SourceSpan Span, string Text);

/// <summary>Finds what must be changed in a citation that is not verbatim, and leaves alone what is right: its line breaks and its kind of marks too.</summary>
public static class CitationEdits
{
    // Beyond this, two texts are no longer laid side by side character by character: what is between their equal ends is one change.
    private const int MostCells = 1 << 24;

    // Dearer than to write anything anew.
    private const long Never = 1L << 32;

    // Of ten characters one may be another one, and of few characters two, but never so many that comparing them would be slow.
    private const int NearOneIn = 10;
    private const int NearAtLeast = 2;
    private const int NearAtMost = 64;

    private static readonly WordSet Negations = WordSet.Named("negations");

    private enum Step : byte
    {
        Keep,
        Replace,
        Drop,
        Insert,
    }

    /// <summary>The fewest changes that make <paramref name="mended"/> of <paramref name="citation"/>, as citations are compared.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="mended">How it would be right.</param>
    /// <param name="kept">What cannot be changed, in the citation's order: it comes from elsewhere.</param>
    /// <returns>The changes in the citation's order, none beside another; null where they would change what cannot be.</returns>
    public static IReadOnlyList<CitationEdit>? Between(string citation, string mended, IReadOnlyList<SourceSpan> kept)
    {
        var old = new Line(citation);
        var fresh = new Line(mended);
        var edits = new List<Edit>();
        int head = 0;
        int tail = 0;
        if (kept.Count == 0)
        {
            head = EqualHead(old, fresh);
            tail = EqualTail(old, fresh, head);
        }

        int oldCount = old.Count - head - tail;
        int freshCount = fresh.Count - head - tail;
        if ((long)(oldCount + 1) * (freshCount + 1) <= MostCells)
            Align(old, fresh, head, tail, IsKept(old, kept), edits);
        else if (kept.Count == 0)
            edits.Add(new(head, head + oldCount, head, head + freshCount));
        else
            return null;

        List<CitationEdit> changes = Widened(edits, old, fresh).ConvertAll(edit =>
        {
            // A bracket or a comma that comes beside a dash or an ellipsis has to do with the blanks there; a word has not.
            bool isOpen = edit.FreshStart < edit.FreshEnd && !FoldedWords.IsWord(fresh[edit.FreshStart]);
            bool isClosed = edit.FreshStart < edit.FreshEnd && !FoldedWords.IsWord(fresh[edit.FreshEnd - 1]);
            SourceSpan text = fresh.Stretch(edit.FreshStart, edit.FreshEnd, isOpen, isClosed);
            return new CitationEdit(old.Stretch(edit.OldStart, edit.OldEnd, isOpen, isClosed), mended.Substring(text.Start, text.Length));
        });
        if (changes.TrueForAll(change => !Touches(change.Span, kept)) && old.Is(fresh, citation, changes))
            return changes;
        // A mark may mean something else beside what has changed. Where nothing has to stay, all may go.
        var all = new CitationEdit(SourceSpan.FromBounds(old.InText(0), old.InText(old.Count)), mended.Trim());
        return kept.Count == 0 ? [all] : null;
    }

    /// <summary>
    /// Whether <paramref name="mended"/> is <paramref name="citation"/> with hardly more than slips of the hand mended, so that nobody need look at it. A
    /// figure or a "not" is none.
    /// </summary>
    public static bool IsNear(string citation, string mended)
    {
        string old = FoldedText.Of(citation).Text;
        string fresh = FoldedText.Of(mended).Text;
        int most = Math.Min(Math.Max(old.Length / NearOneIn, NearAtLeast), NearAtMost);
        return Weighty(old) == Weighty(fresh) && EditDistance.Of(old.AsSpan(), fresh.AsSpan(), most) <= most;
    }

    // The figures and negations of a text, in their order.
    private static string Weighty(string folded)
    {
        var weighty = new StringBuilder();
        for (int at = 0; FoldedWords.Next(folded, ref at, folded.Length, out SourceSpan span);)
        {
            ReadOnlySpan<char> word = folded.AsSpan(span.Start, span.Length);
            foreach (char c in word)
            {
                if (char.IsDigit(c))
                    weighty.Append(c);
            }

            if (Negations.Contains(word) || word.EndsWith("n't".AsSpan(), StringComparison.Ordinal))
                weighty.Append('!');
        }

        return weighty.ToString();
    }

    private static int EqualHead(Line old, Line fresh)
    {
        int head = 0;
        while (head < old.Count && head < fresh.Count && MarkRun.AreAlike(old[head], fresh[head]))
            head++;
        return head;
    }

    private static int EqualTail(Line old, Line fresh, int head)
    {
        int tail = 0;
        while (head + tail < old.Count && head + tail < fresh.Count && MarkRun.AreAlike(old[old.Count - 1 - tail], fresh[fresh.Count - 1 - tail]))
            tail++;
        return tail;
    }

    private static bool[] IsKept(Line old, IReadOnlyList<SourceSpan> kept)
    {
        bool[] isKept = new bool[old.Count + 1];
        int next = 0;
        for (int i = 0; i < old.Count; i++)
        {
            int at = old.InText(i);
            while (next < kept.Count && kept[next].End <= at)
                next++;
            // A dash has the blanks around it.
            isKept[i] = next < kept.Count && kept[next].Start < Math.Max(at + 1, old.InText(i + 1));
        }

        return isKept;
    }

    /// <summary>Lays the two side by side, so that the fewest characters change.</summary>
    private static void Align(Line old, Line fresh, int head, int tail, bool[] isKept, List<Edit> edits)
    {
        int rows = old.Count - head - tail + 1;
        int columns = fresh.Count - head - tail + 1;
        var steps = new Step[rows * columns];
        long[] above = new long[columns];
        long[] costs = new long[columns];
        for (int j = 1; j < columns; j++)
        {
            above[j] = j;
            steps[j] = Step.Insert;
        }

        for (int i = 1; i < rows; i++)
        {
            int at = head + i - 1;
            long change = isKept[at] ? Never : 1;

            // What cannot be changed cannot be parted either.
            long insert = isKept[at] && isKept[at + 1] ? Never : 1;
            costs[0] = above[0] + change;
            steps[i * columns] = Step.Drop;
            for (int j = 1; j < columns; j++)
            {
                bool equal = MarkRun.AreAlike(old[at], fresh[head + j - 1]);
                (long cost, Step step) = equal ? (above[j - 1], Step.Keep) : (above[j - 1] + change, Step.Replace);
                if (above[j] + change < cost)
                    (cost, step) = (above[j] + change, Step.Drop);
                if (costs[j - 1] + insert < cost)
                    (cost, step) = (costs[j - 1] + insert, Step.Insert);
                costs[j] = cost;
                steps[(i * columns) + j] = step;
            }

            (above, costs) = (costs, above);
        }

        int row = rows - 1;
        int column = columns - 1;
        while (row > 0 || column > 0)
        {
            Step step = steps[(row * columns) + column];
            (int endRow, int endColumn) = (row, column);
            row -= step == Step.Insert ? 0 : 1;
            column -= step == Step.Drop ? 0 : 1;
            if (step == Step.Keep)
                continue;
            var edit = new Edit(head + row, head + endRow, head + column, head + endColumn);
            if (edits.Count > 0 && edits[edits.Count - 1] is var next && next.OldStart == edit.OldEnd && next.FreshStart == edit.FreshEnd)
                edits[edits.Count - 1] = edit.To(next);
            else
                edits.Add(edit);
        }

        edits.Reverse();
    }

    /// <summary>The changes, each from a whole character of the texts to another, and those that touch as one.</summary>
    private static List<Edit> Widened(List<Edit> edits, Line old, Line fresh)
    {
        var widened = new List<Edit>();
        for (int i = 0; i < edits.Count; i++)
        {
            // One character of a text, an ellipsis, may be three that are compared. What is between two changes is equal.
            Edit edit = edits[i];
            while (!old.IsWhole(edit.OldStart) || !fresh.IsWhole(edit.FreshStart))
            {
                if (widened.Count > 0 && widened[widened.Count - 1].OldEnd == edit.OldStart)
                {
                    edit = widened[widened.Count - 1].To(edit);
                    widened.RemoveAt(widened.Count - 1);
                }
                else
                {
                    edit = edit with { OldStart = edit.OldStart - 1, FreshStart = edit.FreshStart - 1 };
                }
            }

            while (!old.IsWhole(edit.OldEnd) || !fresh.IsWhole(edit.FreshEnd))
            {
                if (i + 1 < edits.Count && edits[i + 1].OldStart == edit.OldEnd)
                    edit = edit.To(edits[++i]);
                else
                    edit = edit with { OldEnd = edit.OldEnd + 1, FreshEnd = edit.FreshEnd + 1 };
            }

            if (widened.Count > 0 && widened[widened.Count - 1].OldEnd == edit.OldStart)
                widened[widened.Count - 1] = widened[widened.Count - 1].To(edit);
            else
                widened.Add(edit);
        }

        return widened;
    }

    private static bool Touches(SourceSpan change, IReadOnlyList<SourceSpan> kept)
    {
        foreach (SourceSpan span in kept)
        {
            if (change.Start < span.End && span.Start < change.End)
                return true;
            if (change.Length == 0 && span.Start < change.Start && change.Start < span.End)
                return true;
        }

        return false;
    }

    /// <summary>A change: what of the old line becomes what of the fresh one.</summary>
    private readonly record struct Edit(int OldStart, int OldEnd, int FreshStart, int FreshEnd)
    {
        /// <summary>This change and a later one, and what is between them, as one.</summary>
        public Edit To(Edit later) => new(OldStart, later.OldEnd, FreshStart, later.FreshEnd);
    }

    /// <summary>A text as citations are compared, without the blanks at its ends, which nobody compares.</summary>
    private sealed class Line
    {
        private readonly FoldedText _folded;
        private readonly int _first;
        private readonly int _textLength;
        private readonly int _end;

        public Line(string text)
        {
            _folded = FoldedText.Of(text);
            string folded = _folded.Text;
            _first = folded.Length > 0 && folded[0] == ' ' ? 1 : 0;
            int end = folded.Length > _first && folded[folded.Length - 1] == ' ' ? folded.Length - 1 : folded.Length;
            Count = end - _first;
            _textLength = text.Length;
            _end = end;
        }

        /// <summary>How many characters are compared.</summary>
        public int Count { get; }

        /// <summary>A character as it is compared.</summary>
        public char this[int index] => _folded.Text[_first + index];

        /// <summary>Where in the text the character stands; of the one behind the last, where the text has no more to compare.</summary>
        public int InText(int index)
        {
            int at = _first + index;
            if (at == 0)
                return 0;
            return at < _folded.Text.Length ? _folded.InText(at) : _textLength;
        }

        /// <summary>Where in the text a stretch stands.</summary>
        /// <param name="start">Its first character.</param>
        /// <param name="end">What is behind its last one.</param>
        /// <param name="isOpen">Whether the blanks behind a dash or an ellipsis before it are the stretch's.</param>
        /// <param name="isClosed">Whether the blanks before a dash or an ellipsis behind it are.</param>
        public SourceSpan Stretch(int start, int end, bool isOpen, bool isClosed) => SourceSpan.FromBounds(
            isOpen && start > 0 && _folded.MarkAt(_first + start - 1) is { } before ? before.End : InText(start),
            isClosed && end < Count && _folded.MarkAt(_first + end) is { } behind ? behind.Start : InText(end));

        /// <summary>Whether <paramref name="text"/>, this line's own, is compared as <paramref name="other"/> once it is changed.</summary>
        public bool Is(Line other, string text, IReadOnlyList<CitationEdit> changes)
        {
            var changed = new StringBuilder();
            int at = 0;
            foreach (CitationEdit change in changes)
            {
                changed.Append(text, at, change.Span.Start - at).Append(change.Text);
                at = change.Span.End;
            }

            var line = new Line(changed.Append(text, at, text.Length - at).ToString());
            return line.Count == other.Count && EqualHead(line, other) == line.Count;
        }

        /// <summary>Whether a character of the text begins here.</summary>
        public bool IsWhole(int index) => index == 0 || _first + index >= _end || InText(index - 1) != InText(index);
    }
}
