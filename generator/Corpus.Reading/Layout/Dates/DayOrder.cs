namespace Corpus.Reading;

/// <summary>
/// Whether <c>01/02/2023</c> is the first of February or the second of January in a file: day first, unless a date anywhere in
/// the file can only be read month first and none only day first.
/// </summary>
internal sealed class DayOrder(string text)
{
    private bool? _monthFirst;

    /// <summary>Whether the month comes first. The file is searched when this is first asked.</summary>
    public bool MonthFirst => _monthFirst ??= Search(text);

    private static bool Search(string text)
    {
        bool monthFirst = false;
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
                return false;
            monthFirst |= first <= 12 && second > 12;
        }

        return monthFirst;
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
