using System;

namespace Corpus.Reading;

/// <summary>Knows how the blocks of Markdown start. Each answer looks at one line only.</summary>
internal static class BlockStarts
{
    /// <summary>Three or more of one of these marks and nothing else: <c>***</c>, <c>- - -</c>.</summary>
    public static bool IsThematicBreak(string text, SourceSpan line)
    {
        char mark = text[line.Start];
        if (mark is not ('*' or '-' or '_'))
            return false;
        int marks = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (text[i] == mark)
                marks++;
            else if (text[i] is not (' ' or '\t'))
                return false;
        }

        return marks >= 3;
    }

    /// <summary>The level of the heading that the line of <c>=</c> or <c>-</c> below its words makes; 0 where it is no such line.</summary>
    public static int SetextLevel(string text, SourceSpan line)
    {
        char mark = text[line.Start];
        return mark is '=' or '-' && RunOf(text, line.Start, line.End) == line.Length ? (mark == '=' ? 1 : 2) : 0;
    }

    /// <summary>The level of a heading that starts with hash signs, and its words without them and without attributes; level 0 where it is none.</summary>
    public static (int Level, SourceSpan Words) AtxHeading(string text, SourceSpan line)
    {
        int level = text[line.Start] == '#' ? RunOf(text, line.Start, line.End) : 0;
        int start = line.Start + level;
        if (level is 0 or > 6 || (start < line.End && text[start] is not (' ' or '\t')))
            return (0, default);
        int end = line.End;
        while (end > start && text[end - 1] == '#')
            end--;
        if (end > start && text[end - 1] is not (' ' or '\t'))
            end = line.End;
        return (level, WithoutAttributes(text, Blanks.Trim(text, start, end)));
    }

    /// <summary>A heading without the attributes that some generators allow behind it: <c>{#port .wide}</c>.</summary>
    public static SourceSpan WithoutAttributes(string text, SourceSpan words)
    {
        if (words.Length == 0 || text[words.End - 1] != '}')
            return words;
        int open = text.LastIndexOf('{', words.End - 1, Math.Min(words.Length, 200));
        return open >= words.Start && text[open + 1] is '#' or '.' or ':' ? Blanks.Trim(text, words.Start, open) : words;
    }

    /// <summary>The length of the fence that opens code; 0 where it is none.</summary>
    public static int CodeFence(string text, SourceSpan line)
    {
        char mark = text[line.Start];
        int length = mark is '`' or '~' ? RunOf(text, line.Start, line.End) : 0;
        bool isInline = mark == '`' && text.IndexOf('`', line.Start + length, line.Length - length) >= 0;
        return length >= 3 && !isInline ? length : 0;
    }

    /// <summary>The length of the mark of a list's item, <c>-</c> or <c>12.</c>; 0 where it is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">What is left of the line.</param>
    /// <param name="inParagraph">Whether a paragraph is open, which fewer marks end.</param>
    public static int ListMark(string text, SourceSpan line, bool inParagraph)
    {
        int end = line.Start;
        if (text[end] is '-' or '+' or '*')
        {
            end++;
        }
        else
        {
            while (end < line.End && end - line.Start < 9 && text[end] is >= '0' and <= '9')
                end++;
            if (end == line.Start || end == line.End || text[end] is not ('.' or ')') || (inParagraph && (end > line.Start + 1 || text[line.Start] != '1')))
                return 0;
            end++;
        }

        bool isMark = end == line.End ? !inParagraph : text[end] is ' ' or '\t';
        return isMark ? end - line.Start : 0;
    }

    /// <summary>Whether the text of an item starts with a box to tick, <c>[x]</c>.</summary>
    public static bool IsTask(string text, SourceSpan line) => line.Length > 4 && text[line.Start] == '[' && text[line.Start + 1] is ' ' or 'x' or 'X' && text[line.Start + 2] == ']' && text[line.Start + 3] == ' ';

    /// <summary>The label of the footnote that the line starts to explain, <c>[^1]:</c>, and the length of the mark; null where it does not.</summary>
    public static (string Label, int Length)? Footnote(string text, SourceSpan line)
    {
        if (line.Length < 5 || text[line.Start] != '[' || text[line.Start + 1] != '^')
            return null;
        int close = text.IndexOf(']', line.Start, Math.Min(line.Length, LinkLabels.Longest));
        if (close < line.Start + 3 || close + 1 >= line.End || text[close + 1] != ':')
            return null;
        return (text.Substring(line.Start + 1, close - line.Start - 1), close + 2 - line.Start);
    }

    /// <summary>Whether the line divides the head of a table from its rows: <c>|---|:-:|</c>.</summary>
    public static bool IsTableRule(string text, SourceSpan line)
    {
        bool isTable = false;
        for (int i = line.Start; i < line.End; i++)
        {
            char c = text[i];
            if (c is ' ' or '\t')
                continue;
            isTable |= c is '|' or ':';
            if (c is not ('|' or '-' or ':'))
                return false;
        }

        return isTable && text.IndexOf('-', line.Start, line.Length) >= 0;
    }

    /// <summary>The length of the mark before the definition of a term, <c>:</c>; 0 if there is none.</summary>
    public static int DefinitionMark(string text, SourceSpan line) => line.Length > 2 && text[line.Start] == ':' && text[line.Start + 1] is ' ' or '\t' ? 1 : 0;

    /// <summary>Whether the line may be a term whose definition follows: a few words that are no sentence.</summary>
    public static bool IsTerm(string text, SourceSpan line)
    {
        const int Longest = 60;
        return line.Length <= Longest && text[line.End - 1] is not ('.' or '!' or '?' or ',' or ';' or ':' or '"' or '”' or '’');
    }

    /// <summary>Whether the line explains an abbreviation, <c>*[EU]: European Union</c>. Emphasis that starts with a bracket has a second mark.</summary>
    public static bool IsAbbreviation(string text, SourceSpan line)
    {
        if (!StartsWith(text, line, "*["))
            return false;
        int close = text.IndexOf("]:", line.Start, line.Length, StringComparison.Ordinal);
        return close > line.Start + 2 && text.IndexOf('*', line.Start + 1, line.Length - 1) < 0;
    }

    /// <summary>The length of the mark that makes a block quote an alert, <c>[!NOTE]</c>, with the sign that folds it; 0 if there is none.</summary>
    public static int AlertMark(string text, SourceSpan line)
    {
        if (!StartsWith(text, line, "[!"))
            return 0;
        int at = line.Start + 2;
        while (at < line.End && Ascii.IsLetter(text[at]))
            at++;
        int close = at > line.Start + 2 && at < line.End && text[at] is ']' or ' ' ? text.IndexOf(']', at, line.End - at) : -1;
        if (close < 0)
            return 0;
        return close + (close + 1 < line.End && text[close + 1] is '+' or '-' ? 2 : 1) - line.Start;
    }

    /// <summary>Whether the line is for the site's generator alone: <c>{: .wide}</c>, <c>{#port}</c>, <c>:::note</c>.</summary>
    public static bool IsDirective(string text, SourceSpan line)
    {
        if (text[line.Start] == ':')
            return StartsWith(text, line, ":::");
        if (text[line.Start] != '{' || line.Length < 4 || text[line.End - 1] != '}')
            return false;
        char kind = text[line.Start + 1];
        char next = text[line.Start + 2];
        return kind == ':' || (kind is '.' or '#' && (Ascii.IsLetter(next) || next is '-' or '_')) || (kind == '#' && text[line.End - 2] == '#');
    }

    /// <summary>Whether the line imports or exports names of JavaScript, as MDX allows.</summary>
    public static bool IsModuleLine(string text, SourceSpan line)
    {
        if (StartsWith(text, line, "import "))
        {
            string rest = text.Substring(line.Start + 7, line.Length - 7).TrimStart();
            return rest.Length > 0 && (rest[0] is '{' or '*' or '"' or '\'' || rest.IndexOf(" from ", StringComparison.Ordinal) > 0);
        }

        foreach (string keyword in (ReadOnlySpan<string>)["const ", "let ", "var ", "function ", "default ", "async ", "class ", "{", "*"])
        {
            if (StartsWith(text, line, "export " + keyword))
                return true;
        }

        return false;
    }

    /// <summary>Whether the line starts with <paramref name="word"/>, exactly so.</summary>
    public static bool StartsWith(string text, SourceSpan line, string word) =>
        line.Length >= word.Length && string.CompareOrdinal(text, line.Start, word, 0, word.Length) == 0;

    /// <summary>How often the character at <paramref name="start"/> is repeated.</summary>
    public static int RunOf(string text, int start, int end)
    {
        int at = start;
        while (at < end && text[at] == text[start])
            at++;
        return at - start;
    }
}
