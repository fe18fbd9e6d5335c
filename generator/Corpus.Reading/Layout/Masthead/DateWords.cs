using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Knows lines that tell of a time which is no date: <c>Updated 3 hours ago</c>, <c>Published: May 2024</c>.</summary>
internal static class DateWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "ago", "am", "an", "and", "around", "at", "by", "day", "days", "early", "evening", "first", "h", "half", "hour", "hours", "hr", "hrs", "in", "just", "last", "late", "local",
        "midnight", "min", "mins", "minute", "minutes", "month", "months", "morning", "night", "noon", "now", "of", "on", "pm", "second", "seconds", "spring", "summer", "autumn",
        "fall", "winter", "st", "nd", "rd", "th", "the", "this", "time", "to", "today", "tonight", "week", "weeks", "year", "years", "yesterday",
    };

    /// <summary>
    /// Whether only such words and numbers follow a label or, without a label, such words with numbers among them. What has the shape of a date, or says
    /// that the day is not known, is one too.
    /// </summary>
    public static bool Are(string text, SourceSpan span, bool isFirst, out SourceSpan value)
    {
        int start = DateLabels.Skip(text, span.Start, span.End, out _);
        value = SourceSpan.FromBounds(start, span.End);
        if (start > span.Start && UnknownDates.Contains(Blanks.OneLine(text, value)))
            return true;
        int i = start;
        bool shape = (start > span.Start || !isFirst) && DateShapes.Opens(text, value, out i);
        bool digit = shape;
        bool word = shape;
        if (!shape)
            i = start;
        while (i < span.End)
        {
            if (text[i] is >= '0' and <= '9')
            {
                digit = true;
                i++;
            }
            else if (!char.IsLetter(text[i]))
            {
                if (!Blanks.IsBlank(text[i]) && text[i] is not (',' or '.' or ':' or '/' or '-' or '–' or '|' or '(' or ')' or '+' or '\'' or '’'))
                    return false;
                i++;
            }
            else
            {
                int end = i;
                while (end < span.End && char.IsLetter(text[end]))
                    end++;
                if (!Is(text.AsSpan(i, end - i)))
                    return false;
                word = true;
                i = end;
            }
        }

        return start > span.Start ? digit || word : digit && word && !isFirst;
    }

    private static bool Is(ReadOnlySpan<char> word) => (word.ToString() is var name && (Words.Contains(name) || ZoneNames.IsShortName(name))) || MonthNames.Month(word) > 0 || MonthNames.Weekday(word) is not null;
}
