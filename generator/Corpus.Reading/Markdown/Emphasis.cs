using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Pairs the marks of emphasis by the rules of CommonMark's specification, section 6.2, and drops those that are pairs.</summary>
/// <remarks>For each kind of closing mark it is remembered below which place no opening one is left, so that nothing is looked for twice.</remarks>
internal sealed class Emphasis(MarkdownText text)
{
    private readonly List<Run> _runs = [];

    /// <summary>How many runs of marks there are that are not settled yet.</summary>
    public int Count => _runs.Count;

    /// <summary>Notes the run of marks from <paramref name="start"/> to <paramref name="end"/>, between the bounds of what is read.</summary>
    public void Add(int start, int end, int first, int last)
    {
        string t = text.Text;
        char mark = t[start];
        char before = start > first ? t[start - 1] : ' ';
        char behind = end < last ? t[end] : ' ';
        bool left = !char.IsWhiteSpace(behind) && (!IsMark(behind) || char.IsWhiteSpace(before) || IsMark(before));
        bool right = !char.IsWhiteSpace(before) && (!IsMark(before) || char.IsWhiteSpace(behind) || IsMark(behind));
        bool opens = mark == '_' ? left && (!right || IsMark(before)) : left;
        bool closes = mark == '_' ? right && (!left || IsMark(behind)) : right;
        if (opens || closes)
            _runs.Add(new(mark, start, end, opens, closes, end - start));
    }

    /// <summary>Pairs the runs from the one with number <paramref name="bottom"/> on, and forgets them.</summary>
    public void Settle(int bottom)
    {
        // Where the last opening run of each kind may be: by mark, by length modulo three, and by whether the closing one opens too.
        int[] floor = new int[3 * 3 * 2];
        for (int i = 0; i < floor.Length; i++)
            floor[i] = bottom;
        var openers = new List<int>();
        for (int closer = bottom; closer < _runs.Count; closer++)
        {
            Steps.Count();
            if (_runs[closer].Closes)
                CloseWith(closer, openers, floor);
            if (_runs[closer].Opens && _runs[closer].Length > 0)
                openers.Add(closer);
        }

        _runs.RemoveRange(bottom, _runs.Count - bottom);
    }

    private void CloseWith(int closer, List<int> openers, int[] floor)
    {
        while (_runs[closer].Length > 0)
        {
            Run close = _runs[closer];
            int kind = close.Kind;
            int at = openers.Count - 1;
            while (at >= 0 && openers[at] >= floor[kind] && !Fits(_runs[openers[at]], close))
            {
                Steps.Count();
                at--;
            }

            if (at < 0 || openers[at] < floor[kind])
            {
                floor[kind] = closer;
                return;
            }

            Run open = _runs[openers[at]];
            int used = close.Mark == '~' || (open.Length >= 2 && close.Length >= 2) ? 2 : 1;
            text.Drop(open.End - used, open.End);
            text.Drop(close.Start, close.Start + used);
            _runs[openers[at]] = open with { End = open.End - used };
            _runs[closer] = close with { Start = close.Start + used };

            // What stands between the two can pair with nothing outside.
            openers.RemoveRange(at + 1, openers.Count - at - 1);
            if (_runs[openers[at]].Length == 0)
                openers.RemoveAt(at);
        }
    }

    private static bool Fits(Run open, Run close)
    {
        if (open.Mark != close.Mark)
            return false;
        if (open.Mark == '~')
            return open.Length == 2 && close.Length == 2;
        bool both = open.Closes || close.Opens;
        return !both || (open.Written + close.Written) % 3 != 0 || (open.Written % 3 == 0 && close.Written % 3 == 0);
    }

    private static bool IsMark(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private readonly record struct Run(char Mark, int Start, int End, bool Opens, bool Closes, int Written)
    {
        public int Length => End - Start;

        public int Kind => ((Mark == '*' ? 0 : Mark == '_' ? 1 : 2) * 6) + (Written % 3 * 2) + (Opens ? 1 : 0);
    }
}
