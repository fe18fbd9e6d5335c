using System;
using System.Globalization;

namespace Corpus.Reading;

/// <summary>What stands between words: white space, and the characters without width that editors and web pages leave behind.</summary>
internal static class Blanks
{
    /// <summary>Whether a reader sees nothing where <paramref name="c"/> stands.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>Whether <paramref name="c"/> ends a line: of a paragraph, that is, where Unicode knows more breaks than editors do.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

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
        while (start < end && IsBlank(text[start]) && !IsLineBreak(text[start]))
            start++;
        return start;
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
    public static bool IsWordPart(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>The text of <paramref name="span"/> in one line: every run of blanks becomes one space.</summary>
    public static string OneLine(string text, SourceSpan span)
    {
        var line = new System.Text.StringBuilder(span.Length);
        bool gap = false;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            if (IsBlank(c))
            {
                gap = line.Length > 0;
                continue;
            }

            if (gap)
                line.Append(' ');
            gap = false;
            line.Append(c);
        }

        return line.ToString();
    }

    /// <summary>Whether <paramref name="word"/> stands at <paramref name="at"/>, in any case.</summary>
    public static bool Holds(string text, int at, int end, string word) =>
        end - at >= word.Length && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
