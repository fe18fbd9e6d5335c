using System;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>Knows TOML's dates and times, which are those of RFC 3339: with an offset, without one, a day alone, a time alone.</summary>
internal static class TomlDates
{
    private const string Forms = "Write it like 2024-05-02, 2024-05-02T10:30:00, 2024-05-02T10:30:00+02:00 or 10:30:00, or put it between quotation marks if it is text.";

    /// <summary>Whether <paramref name="text"/> is a day, in the calendar or not.</summary>
    public static bool IsDay(string text) => text.Length == 10 && HasShape(text, 0, "0000-00-00");

    /// <summary>Whether <paramref name="text"/> is meant as a date or a time: digits, and a hyphen or a colon after them.</summary>
    public static bool IsDateLike(string text)
    {
        int at = 0;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at > 0 && at < text.Length && text[at] is '-' or ':';
    }

    /// <summary>Why <paramref name="text"/> is not a valid date or time, and what to do; null if it is one.</summary>
    public static string? Problem(string text)
    {
        bool hasDay = HasShape(text, 0, "0000-00-00");
        int time = hasDay ? 11 : 0;
        int end = hasDay ? 10 : 0;
        bool hasTime = (!hasDay || (text.Length > 10 && text[10] is 'T' or 't' or ' ')) && HasShape(text, time, "00:00:00");
        if (hasTime)
            end = SkipFraction(text, time + 8);
        int offset = hasDay && hasTime && HasShape(text, end + 1, "00:00") && text[end] is '+' or '-' ? end + 1 : 0;
        if (offset > 0)
            end += 6;
        else if (hasDay && hasTime && end < text.Length && text[end] is 'Z' or 'z')
            end++;
        string what = text.IndexOf('-') >= 0 ? "date" : "time";
        if (end != text.Length || end == 0)
            return $"`{Shown.Of(text)}` is not a valid {what}. {Forms}";
        string? why = (hasDay ? DayProblem(text) : null) ?? (hasTime ? TimeProblem(text, time, offset) : null);
        return why is null ? null : $"`{Shown.Of(text)}` is not a valid {what}: {why}.";
    }

    private static string? DayProblem(string text)
    {
        int year = (Two(text, 0) * 100) + Two(text, 2);
        int month = Two(text, 5);
        int day = Two(text, 8);
        if (month is < 1 or > 12)
            return "the month must be between 1 and 12";

        // The year 0 is a leap year, and none that .NET knows.
        int days = DateTime.DaysInMonth(year == 0 ? 2000 : year, month);
        return day < 1 || day > days ? string.Format(CultureInfo.InvariantCulture, "the day must be between 1 and {0} in {1} {2}", days, MonthNames.Of(month), year) : null;
    }

    private static string? TimeProblem(string text, int time, int offset)
    {
        if (Two(text, time) > 23)
            return "the hour must be between 0 and 23";
        if (Two(text, time + 3) > 59)
            return "the minute must be between 0 and 59";

        // 60 is a leap second.
        if (Two(text, time + 6) > 60)
            return "the second must be between 0 and 59";
        return offset > 0 && (Two(text, offset) > 23 || Two(text, offset + 3) > 59) ? "the UTC offset must be between -23:59 and +23:59" : null;
    }

    private static int SkipFraction(string text, int at)
    {
        int end = at;
        if (end < text.Length && text[end] == '.')
            end++;
        while (end > at && end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return end > at + 1 ? end : at;
    }

    /// <summary>Whether <paramref name="shape"/> stands at <paramref name="at"/>; a zero in it stands for any digit.</summary>
    private static bool HasShape(string text, int at, string shape)
    {
        if (at + shape.Length > text.Length)
            return false;
        for (int i = 0; i < shape.Length; i++)
        {
            if (shape[i] == '0' ? text[at + i] is < '0' or > '9' : text[at + i] != shape[i])
                return false;
        }

        return true;
    }

    private static int Two(string text, int at) => ((text[at] - '0') * 10) + text[at + 1] - '0';
}
