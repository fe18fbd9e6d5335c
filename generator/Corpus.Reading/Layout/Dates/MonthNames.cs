using System;

namespace Corpus.Reading;

/// <summary>The English names of months and weekdays, long and short.</summary>
internal static class MonthNames
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The number, from 1, of the month called <paramref name="word"/>; 0 where no month is.</summary>
    public static int Month(ReadOnlySpan<char> word) => word.Equals("sept".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 9 : IndexOf(Months, word, 3, 3) + 1;

    /// <summary>The day of the week called <paramref name="word"/>; null where none is.</summary>
    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) => IndexOf(Weekdays, word, 3, 5) is >= 0 and int day ? (DayOfWeek)day : null;

    /// <summary>The name of <paramref name="month"/>, from 1.</summary>
    public static string Of(int month) => char.ToUpperInvariant(Months[month - 1][0]) + Months[month - 1].Substring(1);

    private static int IndexOf(string[] names, ReadOnlySpan<char> word, int shortest, int longestCut)
    {
        for (int i = 0; i < names.Length; i++)
        {
            bool whole = word.Length == names[i].Length;
            bool cut = word.Length >= shortest && word.Length <= longestCut;
            if ((whole || cut) && names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
