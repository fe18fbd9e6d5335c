using System;

namespace Corpus.Reading;

/// <summary>
/// Finds where front matter may start below blank lines and comments: <c>&lt;!-- … --&gt;</c>, or lines that begin with <c>#</c>.
/// </summary>
internal static class FrontMatterStart
{
    /// <summary>Where the first line starts that is neither blank nor a comment, and whether a line above may as well be a heading of Markdown.</summary>
    public static (int Start, bool IsBelowHeading) Find(string text)
    {
        int start = 0;
        bool isBelowHeading = false;
        while (true)
        {
            int at = Blanks.Skip(text, start, text.Length);
            if (at == text.Length)
                return (start, isBelowHeading);
            if (text[at] == '#')
            {
                int end = Blanks.EndOfLine(text, at);
                isBelowHeading |= end == at + 1 || text[at + 1] is '#' || Blanks.IsBlank(text[at + 1]);
                start = end;
            }
            else if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0 && text.IndexOf("-->", at + 4, StringComparison.Ordinal) is var close and > 0)
            {
                start = close + 3;
                if (Blanks.SkipOnLine(text, start, text.Length) is var next && next < text.Length && !Characters.Is(text[next], CharTraits.LineBreak))
                    return (0, false);
            }
            else
            {
                return (LineAt(text, start, at), isBelowHeading);
            }
        }
    }

    /// <summary>
    /// Whether <paramref name="content"/>, which stands between two fences below something else, is front matter and not text between two rules: its first
    /// line is a key. Below a line that may be a heading it must have the headline itself, so that no heading is lost.
    /// </summary>
    public static bool IsFrontMatter(string text, SourceSpan content, char separator, bool isBelowHeading)
    {
        bool isFirst = true;
        for (int at = content.Start; at < content.End;)
        {
            int end = Math.Min(Blanks.EndOfLine(text, at), content.End);
            SourceSpan line = Blanks.Trim(text, at, end);
            if (line.Length > 0 && text[line.Start] != '#')
            {
                if (isFirst && !IsKey(text, line, separator))
                    return false;
                if (!isBelowHeading)
                    return true;
                isFirst = false;
                if (line.Start == at && IsKey(text, line, separator) && MetadataKeys.Find(Key(text, line, separator)).Key == MetadataKey.Headline)
                    return true;
            }

            at = end + 1;
        }

        return false;
    }

    /// <summary>Whether a line begins with a key: words without a punctuation mark, then the separator. TOML may also begin with the name of a table.</summary>
    private static bool IsKey(string text, SourceSpan line, char separator)
    {
        if (separator == '=' && text[line.Start] == '[')
            return true;
        int end = KeyEnd(text, line, separator);
        if (end < 0 || (separator == ':' && end + 1 < line.End && !Blanks.IsBlank(text[end + 1])))
            return false;
        bool isQuoted = text[line.Start] is '"' or '\'';
        for (int i = line.Start; i < end && !isQuoted; i++)
        {
            // A key is a name: whatever has a blank in it is a sentence with a colon.
            if (!(char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.' or '$' or '@') && Blanks.Trim(text, i, end).Length > 0)
                return false;
        }

        return end > line.Start;
    }

    private static string Key(string text, SourceSpan line, char separator) => text.Substring(line.Start, KeyEnd(text, line, separator) - line.Start).Trim().Trim('"', '\'');

    private static int KeyEnd(string text, SourceSpan line, char separator) => text.IndexOf(separator, line.Start, line.Length);

    /// <summary>The start of the line on which <paramref name="at"/> stands, behind nothing but blanks from <paramref name="start"/> on.</summary>
    private static int LineAt(string text, int start, int at)
    {
        for (int i = at; i > start; i--)
        {
            if (Characters.Is(text[i - 1], CharTraits.LineBreak))
                return i;
        }

        return start == 0 ? 0 : at;
    }
}
