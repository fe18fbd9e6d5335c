namespace Corpus.Reading;

/// <summary>Reads a day in numbers: <c>2023-12-16</c>, <c>20231216</c>, <c>16/12/2023</c>, <c>16.12.2023</c>, <c>12/16/2023</c>, <c>2023. 12. 16</c>.</summary>
internal static class NumericDay
{
    /// <summary>Reads a day at <paramref name="cursor"/>, which moves behind it, or stays where there is none.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="order">What the file shows of the order of day and month.</param>
    /// <param name="date">The day.</param>
    /// <param name="ambiguous">Whether day and month may as well be the other way round.</param>
    public static bool TryRead(ref DateCursor cursor, DayOrder order, out CalendarDate date, out bool ambiguous)
    {
        DateCursor start = cursor;
        date = default;
        ambiguous = false;
        if (cursor.Number(8, out int first, out int digits))
        {
            if (digits == 8)
            {
                date = new(first / 10000, first / 100 % 100, first % 100);
                return true;
            }

            char separator = cursor.Here;
            if (separator is '-' or '/' or '.' && digits is 1 or 2 or 4 && Separate(ref cursor, separator, digits)
                && cursor.Number(2, out int second, out _) && Separate(ref cursor, separator, digits)
                && cursor.Number(4, out int third, out int lastDigits) && lastDigits != 3)
            {
                if (digits == 4 && lastDigits <= 2)
                    date = new(first, second, third);
                else if (digits != 4 && lastDigits == 4)
                    (date, ambiguous) = DayAndMonth(first, second, third, order);
                else
                    return Revert(ref cursor, start);
                return true;
            }
        }

        return Revert(ref cursor, start);
    }

    private static (CalendarDate Date, bool IsAmbiguous) DayAndMonth(int first, int second, int year, DayOrder order)
    {
        bool either = first is >= 1 and <= 12 && second is >= 1 and <= 12;
        bool monthFirst = first <= 12 && (second > 12 || order.MonthFirst);
        return (monthFirst ? new(year, first, second) : new(year, second, first), either && first != second && !order.IsShown);
    }

    // In Korea and Hungary, blanks stand behind the points.
    private static bool Separate(ref DateCursor cursor, char separator, int digits)
    {
        bool separated = cursor.Skip(separator);
        if (separator == '.' && digits == 4)
            cursor.SkipBlanks();
        return separated;
    }

    private static bool Revert(ref DateCursor cursor, DateCursor start)
    {
        cursor = start;
        return false;
    }
}
