using System;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>What stands between words: white space, and the characters without width that editors and web pages leave behind.</summary>
internal static class Blanks
{
    /// <summary>Whether a reader sees nothing where <paramref name="c"/> stands.</summary>
    public static bool IsBlank(char c) => Characters.Is(c, CharTraits.Blank);

    /// <summary>The first position from <paramref name="start"/> that is not blank; <paramref name="end"/> where all are.</summary>
    public static int Skip(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        return start;
    }

    /// <summary>Like <see cref="Skip"/>, but stays on the line.</summary>
    public static int SkipOnLine(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]) && !Characters.Is(text[start], CharTraits.LineBreak))
            start++;
        return start;
    }

    /// <summary>The end of the line at <paramref name="start"/>: its line break, or the end of the text.</summary>
    public static int EndOfLine(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny("\n\r\u0085\u2028\u2029".AsSpan());
        int end = length < 0 ? text.Length : start + length;
        Steps.Count(end - start);
        return end;
    }

    /// <summary>The stretch from <paramref name="start"/> to <paramref name="end"/> without the blanks around it.</summary>
    public static SourceSpan Trim(string text, int start, int end)
    {
        start = Skip(text, start, end);
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>Whether a letter or digit of any script stands in <paramref name="span"/>.</summary>
    public static bool HasWord(string text, SourceSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (IsWordPart(text, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether the character at <paramref name="index"/>, of whatever plane, is a letter or digit.</summary>
    public static bool IsWordPart(string text, int index)
    {
        char c = text[index];
        return Characters.Is(c, CharTraits.WordPart) || (char.IsHighSurrogate(c) && IsWordPairPart(text, index));
    }

    /// <summary>The text of <paramref name="span"/> in one line: every run of blanks becomes one space.</summary>
    public static string OneLine(string text, SourceSpan span) => Line(text, span).ToString();

    /// <summary>Like <see cref="OneLine"/>, but a copy is only made where the text has other blanks than single spaces.</summary>
    public static ReadOnlySpan<char> Line(string text, SourceSpan span)
    {
        span = Trim(text, span.Start, span.End);
        int odd = FirstOddBlank(text, span);
        if (odd == span.End)
            return text.AsSpan(span.Start, span.Length);
        char[] line = new char[span.Length];
        int length = odd - span.Start;
        text.CopyTo(span.Start, line, 0, length);
        for (int i = odd; i < span.End; i++)
        {
            if (!IsBlank(text[i]))
                line[length++] = text[i];
            else if (line[length - 1] != ' ')
                line[length++] = ' ';
        }

        return line.AsSpan(0, length);
    }

    /// <summary>Whether <paramref name="word"/>, which starts with an ASCII character, stands at <paramref name="at"/>, in any case.</summary>
    public static bool Holds(string text, int at, int end, string word)
        => end - at >= word.Length
            // Many words are asked for at one place: most of them start otherwise.
            && Ascii.ToLower(text[at]) == Ascii.ToLower(word[0])
            && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether <paramref name="lower"/> opens <paramref name="span"/>, in any case, with any blanks between its words.</summary>
    public static bool Opens(string text, SourceSpan span, string lower)
    {
        int at = span.Start;
        foreach (char c in lower)
        {
            int behind = c == ' ' ? Skip(text, at, span.End) : at < span.End && Ascii.ToLower(text[at]) == c ? at + 1 : at;
            if (behind == at)
                return false;
            at = behind;
        }

        return true;
    }

    // The first blank that is not one space between two words; the end of the span where there is none. The span is trimmed.
    private static int FirstOddBlank(string text, SourceSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (IsBlank(text[i]) && (text[i] != ' ' || IsBlank(text[i + 1])))
                return i;
        }

        return span.End;
    }

    private static bool IsWordPairPart(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
