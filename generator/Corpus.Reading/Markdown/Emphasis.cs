using System.Collections.Generic;
using System.Globalization;

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
        if (mark == '~' && end - start > 2)
            return;
        Beside before = start > first ? Of(t, char.IsLowSurrogate(t[start - 1]) && start - 1 > first ? start - 2 : start - 1) : Beside.Blank;
        Beside behind = end < last ? Of(t, end) : Beside.Blank;
        bool left = behind != Beside.Blank && (behind != Beside.Mark || before != Beside.Word);
        bool right = before != Beside.Blank && (before != Beside.Mark || behind != Beside.Word);
        bool opens = mark == '_' ? left && (!right || before == Beside.Mark) : left;
        bool closes = mark == '_' ? right && (!left || behind == Beside.Mark) : right;
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
            int used = close.Mark == '~' ? close.Length : open.Length >= 2 && close.Length >= 2 ? 2 : 1;
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
            return open.Length == close.Length;
        bool both = open.Closes || close.Opens;
        return !both || (open.Written + close.Written) % 3 != 0 || (open.Written % 3 == 0 && close.Written % 3 == 0);
    }

    /// <summary>What the character at <paramref name="at"/> is, of whatever plane.</summary>
    private static Beside Of(string text, int at)
    {
        if (char.IsWhiteSpace(text[at]))
            return Beside.Blank;
        return CharUnicodeInfo.GetUnicodeCategory(text, at) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol ? Beside.Mark : Beside.Word;
    }

    /// <summary>What stands beside a run of marks.</summary>
    private enum Beside
    {
        Blank,
        Mark,
        Word,
    }

    private readonly record struct Run(char Mark, int Start, int End, bool Opens, bool Closes, int Written)
    {
        public int Length => End - Start;

        public int Kind => ((Mark == '*' ? 0 : Mark == '_' ? 1 : 2) * 6) + (Written % 3 * 2) + (Opens ? 1 : 0);
    }
}
