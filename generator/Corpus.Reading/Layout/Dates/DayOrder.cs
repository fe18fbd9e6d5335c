using System;

namespace Corpus.Reading;

/// <summary>
/// Whether <c>01/02/2023</c> is the first of February or the second of January in a file: day first, unless a date anywhere in
/// the file can only be read month first and none only day first.
/// </summary>
internal sealed class DayOrder(string text)
{
    private Shows? _shows;

    /// <summary>What the dates of a file can only be read as.</summary>
    [Flags]
    private enum Shows
    {
        Nothing = 0,
        DayFirst = 1,
        MonthFirst = 2,
    }

    /// <summary>Whether the month comes first.</summary>
    public bool MonthFirst => Shown == Shows.MonthFirst;

    /// <summary>Whether the file shows which one comes first, and not both.</summary>
    public bool IsShown => Shown is Shows.DayFirst or Shows.MonthFirst;

    /// <summary>The file is searched when this is first asked.</summary>
    private Shows Shown => _shows ??= Search(text);

    private static Shows Search(string text)
    {
        var shows = Shows.Nothing;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
                continue;
            int start = i;
            while (i + 1 < text.Length && text[i + 1] is (>= '0' and <= '9') or '/' or '-' or '.')
                i++;
            if (NumericDate(text, start, i + 1) is not var (first, second))
                continue;
            if (first > 12 && second <= 12)
                shows |= Shows.DayFirst;
            else if (first <= 12 && second > 12)
                shows |= Shows.MonthFirst;
        }

        return shows;
    }

    private static (int First, int Second)? NumericDate(string text, int start, int end)
    {
        var cursor = new DateCursor(text, start, end);
        if (!cursor.Number(2, out int first, out _))
            return null;
        char separator = cursor.Here;
        if (!cursor.Skip(separator) || !cursor.Number(2, out int second, out _) || !cursor.Skip(separator))
            return null;
        bool whole = cursor.Number(4, out _, out int digits) && digits == 4;
        return whole && first is >= 1 and <= 31 && second is >= 1 and <= 31 ? (first, second) : null;
    }
}
