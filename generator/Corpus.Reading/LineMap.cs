using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the line and column of a position: built in one pass, asked in logarithmic time.</summary>
/// <remarks>A line ends at LF, CR or CR LF.</remarks>
public sealed class LineMap
{
    private readonly List<int> _starts;

    /// <summary>Reads where the lines of <paramref name="text"/> start.</summary>
    public LineMap(string text)
    {
        // Room for the lines of most articles: a line is a paragraph there.
        _starts = new List<int>((text.Length / 100) + 8) { 0 };
        int at = 0;
        while (true)
        {
            int step = text.AsSpan(at).IndexOfAny('\n', '\r');
            if (step < 0)
                return;
            at += step + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            _starts.Add(at);
        }
    }

    /// <summary>The line and column, from 1, of <paramref name="position"/>.</summary>
    public (int Line, int Column) At(int position)
    {
        int index = _starts.BinarySearch(position);
        if (index < 0)
            index = ~index - 1;
        return (index + 1, position - _starts[index] + 1);
    }
}
