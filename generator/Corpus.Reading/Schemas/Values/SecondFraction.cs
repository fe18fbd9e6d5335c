using System;

namespace Corpus.Reading;

/// <summary>The part of a second that a time of day names, as in <c>19:53:10.25</c>.</summary>
internal static class SecondFraction
{
    // A tick is what .NET's times count: the seventh digit. What follows is cut off.
    private const int Digits = 7;

    /// <summary>The fraction behind the seconds in <paramref name="text"/>, a date or a time as it was read; zero if there is none.</summary>
    public static TimeSpan Find(string text)
    {
        for (int at = 3; at < text.Length - 1; at++)
        {
            if (text[at] is '.' or ',' && text[at - 3] == ':' && IsDigit(text[at - 2]) && IsDigit(text[at - 1]) && IsDigit(text[at + 1]))
                return Read(text, at + 1);
        }

        return TimeSpan.Zero;
    }

    private static TimeSpan Read(string text, int at)
    {
        long ticks = 0;
        bool isOver = false;
        for (int digit = 0; digit < Digits; digit++)
        {
            isOver = isOver || at + digit >= text.Length || !IsDigit(text[at + digit]);
            ticks = (ticks * 10) + (isOver ? 0 : text[at + digit] - '0');
        }

        return new(ticks);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
