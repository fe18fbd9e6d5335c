using System;
using System.Collections.Generic;

namespace Corpus.Runtime;

/// <summary>Where the lines of a text start. A line ends at LF, CR or CR LF, as for the generator.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];

    public LineStarts(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (true)
        {
            int step = text[at..].IndexOfAny('\n', '\r');
            if (step < 0)
                return;
            at += step + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            _starts.Add(at);
        }
    }

    /// <summary>The line of <paramref name="position"/>, from 1.</summary>
    public int Line(int position)
    {
        int found = _starts.BinarySearch(position);
        return found < 0 ? ~found : found + 1;
    }

    /// <summary>The column of <paramref name="position"/>, from 1.</summary>
    public int Column(int position) => position - _starts[Line(position) - 1] + 1;
}
