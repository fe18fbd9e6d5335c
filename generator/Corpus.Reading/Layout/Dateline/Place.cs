using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>The place at the head of a dateline: <c>WASHINGTON</c>, <c>NEW YORK</c>, <c>KYIV, Ukraine</c>, <c>Moscow</c>.</summary>
/// <param name="End">Where it ends.</param>
/// <param name="IsCapital">Whether the city is written in capitals, as agencies write it.</param>
internal readonly record struct Place(int End, bool IsCapital)
{
    private const int MostWords = 6;

    /// <summary>What newspapers put before a headline in capitals, and no place.</summary>
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "ANALYSIS", "BREAKING", "BREAKING NEWS", "COMMENT", "CORRECTION", "CORRECTED", "EDITORIAL", "EXCLUSIVE", "EXPLAINER", "FACT CHECK", "FACTBOX", "FEATURE", "FILE",
        "INTERVIEW", "LIVE", "LIVE UPDATES", "NOTE", "OPINION", "PHOTO", "PHOTOS", "POLL", "REPORT", "REVIEW", "TIMELINE", "UPDATE", "UPDATED", "VIDEO", "WATCH",
    };

    /// <summary>Reads a place at <paramref name="start"/>: words that start with a capital, with commas between them.</summary>
    public static Place? Read(string text, int start, int limit)
    {
        int at = start;
        int end = start;
        int words = 0;
        bool capital = false;
        while (at < limit && words < MostWords && char.IsUpper(text[at]))
        {
            int wordEnd = at;
            while (wordEnd < limit && (char.IsLetter(text[wordEnd]) || text[wordEnd] is '\'' or '’' or '.' || IsInnerHyphen(text, wordEnd, limit)))
                wordEnd++;

            // A month ends the place: "KYIV, Dec 16".
            if (words > 0 && MonthNames.Month(text.AsSpan(at, wordEnd - at).TrimEnd('.')) > 0)
                break;
            if (words == 0)
                capital = IsCapitals(text, at, wordEnd);
            words++;
            end = wordEnd;
            at = wordEnd;
            if (at < limit && text[at] is ',' or '/')
                at++;
            at = Blanks.SkipOnLine(text, at, limit);
        }

        return words == 0 || Labels.Contains(text.Substring(start, end - start)) ? null : new(end, capital);
    }

    private static bool IsInnerHyphen(string text, int at, int limit) => text[at] == '-' && at + 1 < limit && char.IsLetter(text[at + 1]);

    /// <summary>At least three letters, all capitals; shorter ones are rather the initials of an institution.</summary>
    private static bool IsCapitals(string text, int start, int end)
    {
        int letters = 0;
        for (int i = start; i < end; i++)
        {
            if (char.IsLower(text[i]))
                return false;
            letters += char.IsUpper(text[i]) ? 1 : 0;
        }

        return letters >= 3 || (letters == 2 && end < text.Length && text[end] == ' ' && end + 1 < text.Length && char.IsUpper(text[end + 1]));
    }
}
