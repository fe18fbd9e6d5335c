using System.Collections.Generic;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Pairs double marks in the order in which they stand: the first opens, the next closes, whichever way they point.</summary>
internal static class MarkPairs
{
    /// <summary>The stretches between marks in <paramref name="line"/>, without the marks. One that nothing closes runs to the line's end.</summary>
    public static List<SourceSpan> In(string text, SourceSpan line)
    {
        var spans = new List<SourceSpan>();
        int open = -1;
        int at = line.Start;
        while (at < line.End)
        {
            int length = MarkLength(text, at, line.End);
            if (length > 0 && open < 0)
            {
                open = at + length;
            }
            else if (length > 0)
            {
                spans.Add(SourceSpan.FromBounds(open, at));
                open = -1;
            }

            at += length > 0 ? length : 1;
        }

        if (open >= 0)
            spans.Add(SourceSpan.FromBounds(open, line.End));
        return spans;
    }

    private static int MarkLength(string text, int at, int end) => text[at] switch
    {
        '"' or '“' or '”' or '„' or '«' or '»' => 1,
        '\'' or '`' or '’' or '‘' when at + 1 < end && text[at + 1] == text[at] => 2,
        _ => 0,
    };
}
