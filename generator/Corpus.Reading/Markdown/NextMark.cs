using System;

namespace Corpus.Reading;

/// <summary>Finds the next place of a mark in a text that is read from left to right: each character is looked at once, however often it is asked.</summary>
internal struct NextMark(string text, int end, string mark)
{
    private int _next = -1;
    private bool _isOver;

    /// <summary>The first place of the mark from <paramref name="start"/> on; -1 where there is none.</summary>
    public int From(int start)
    {
        if (_isOver || _next >= start)
            return _isOver ? -1 : _next;
        int from = Math.Min(start, end);
        _next = text.IndexOf(mark, from, end - from, StringComparison.Ordinal);
        Steps.Count((_next < 0 ? end : _next) - from);
        _isOver = _next < 0;
        return _next;
    }
}
