using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Reads the rows of tables.</summary>
internal static class TableCells
{
    private const int FewestWords = 4;

    /// <summary>The cells of <paramref name="row"/> that hold a sentence: a few words with a full stop behind them, or with quotation marks around some.</summary>
    public static IEnumerable<SourceSpan> WithSentences(string text, SourceSpan row)
    {
        Steps.Count(row.Length);
        for (int start = row.Start; start < row.End;)
        {
            int end = EndOfCell(text, start, row.End);
            SourceSpan cell = Blanks.Trim(text, start, end);
            if (IsSentence(text, cell))
                yield return cell;
            start = end + 1;
        }
    }

    /// <summary>How many cells <paramref name="row"/> has. Bars at its ends part nothing.</summary>
    public static int Count(string text, SourceSpan row)
    {
        int start = text[row.Start] == '|' ? row.Start + 1 : row.Start;
        int cells = 0;
        while (start < row.End)
        {
            cells++;
            start = EndOfCell(text, start, row.End) + 1;
        }

        Steps.Count(row.Length);
        return cells;
    }

    /// <summary>The next bar that no backslash takes the meaning from.</summary>
    private static int EndOfCell(string text, int start, int end)
    {
        int at = start;
        while (at < end && text[at] != '|')
            at += text[at] == '\\' ? 2 : 1;
        return at < end ? at : end;
    }

    private static bool IsSentence(string text, SourceSpan cell)
    {
        int blanks = 0;
        bool isQuoting = false;
        for (int i = cell.Start; i < cell.End; i++)
        {
            if (text[i] == ' ')
                blanks++;
            isQuoting |= text[i] is '"' or '“' or '”' or '„' or '«' or '»';
        }

        return blanks + 1 >= FewestWords && (isQuoting || text[cell.End - 1] is '.' or '!' or '?');
    }
}
