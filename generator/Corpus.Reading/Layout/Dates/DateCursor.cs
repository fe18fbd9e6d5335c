using System;

namespace Corpus.Reading;

/// <summary>Walks over the parts of a written date. Only ASCII digits count, in every culture.</summary>
internal struct DateCursor(string text, int at, int end)
{
    /// <summary>Where the cursor stands.</summary>
    public int At { get; set; } = at;

    /// <summary>The character under the cursor; NUL at the end.</summary>
    public readonly char Here => At < end ? text[At] : '\0';

    /// <summary>The character <paramref name="ahead"/> places further; NUL behind the end.</summary>
    public readonly char Peek(int ahead) => At + ahead < end ? text[At + ahead] : '\0';

    /// <summary>Whether the cursor stands behind a whole word or number.</summary>
    public readonly bool AtWordEnd => !char.IsLetterOrDigit(Here);

    /// <summary>Goes over blanks of the same line; says whether there were any.</summary>
    public bool SkipBlanks()
    {
        int start = At;
        At = Blanks.SkipOnLine(text, At, end);
        return At > start;
    }

    /// <summary>Goes over <paramref name="c"/> where it stands here.</summary>
    public bool Skip(char c)
    {
        if (Here != c || At >= end)
            return false;
        At++;
        return true;
    }

    /// <summary>Reads a number of up to <paramref name="most"/> digits; a longer one is none.</summary>
    public bool Number(int most, out int value, out int digits)
    {
        value = 0;
        digits = 0;
        while (At + digits < end && text[At + digits] is >= '0' and <= '9')
        {
            if (++digits > most)
                return false;
            value = (value * 10) + (text[At + digits - 1] - '0');
        }

        At += digits;
        return digits > 0;
    }

    /// <summary>Reads a word of ASCII letters; empty where none stands here or where it is longer than any that a date has.</summary>
    public ReadOnlySpan<char> Word()
    {
        const int Longest = 9;
        int length = 0;
        while (At + length < end && length <= Longest && text[At + length] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            length++;
        if (length is 0 or > Longest)
            return default;
        At += length;
        return text.AsSpan(At - length, length);
    }

    /// <summary>Goes over the <c>st</c>, <c>nd</c>, <c>rd</c> or <c>th</c> behind a number.</summary>
    public void SkipOrdinal()
    {
        foreach (string ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
        {
            if (SkipWord(ending))
                return;
        }
    }

    /// <summary>Goes over <paramref name="word"/>, in any case, where it stands here as a whole word.</summary>
    public bool SkipWord(string word)
    {
        if (!Blanks.Holds(text, At, end, word) || (At + word.Length < end && char.IsLetterOrDigit(text[At + word.Length])))
            return false;
        At += word.Length;
        return true;
    }
}
