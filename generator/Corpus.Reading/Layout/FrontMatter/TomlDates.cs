namespace Corpus.Reading;

/// <summary>Knows TOML's dates and times, which are those of RFC 3339: with an offset, without one, a day alone, a time alone.</summary>
internal static class TomlDates
{
    private const string Forms = "Write it like 2024-05-02, 2024-05-02T10:30:00, 2024-05-02T10:30:00+02:00 or 10:30:00, or put it between quotation marks if it is text.";

    /// <summary>Whether <paramref name="text"/> is a day, valid or not.</summary>
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
        if (end != text.Length || end == 0)
            return $"`{Shown.Of(text)}` is not a valid {(text.IndexOf('-') >= 0 ? "date" : "time")}. {Forms}";
        string? day = hasDay ? DayProblem(text) : null;
        DateFault fault = day is not null ? DateFault.Day : hasTime ? TimeFault(text, time, offset) : DateFault.None;
        return fault == DateFault.None ? null : DateRanges.Message(text, fault, day);
    }

    private static string? DayProblem(string text) => DateRanges.DayProblem(new((Two(text, 0) * 100) + Two(text, 2), Two(text, 5), Two(text, 8)), firstYear: 0);

    private static DateFault TimeFault(string text, int time, int offset)
    {
        // 60 is a leap second.
        DateFault fault = DateRanges.TimeFault(Two(text, time), Two(text, time + 3), Two(text, time + 6), lastSecond: 60);

        // TOML allows offsets that no zone has.
        return fault == DateFault.None && offset > 0 && DateRanges.TimeFault(Two(text, offset), Two(text, offset + 3), 0) != DateFault.None ? DateFault.Offset : fault;
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
