using System.Text;

namespace Corpus.Reading;

/// <summary>Reads what stands behind the words of a link: <c>(https://… "title")</c>.</summary>
internal static class LinkTail
{
    // As deep as the reference implementations of CommonMark go: an address that is never closed is given up soon.
    private const int MostParentheses = 32;

    private const int LongestTemplate = 300;

    /// <summary>Reads the parentheses that open at <paramref name="start"/>.</summary>
    /// <returns>Where they end, and the title in them, without its marks; null where they are no address.</returns>
    public static (int End, SourceSpan Title)? Read(string text, int start, int end)
    {
        if (start >= end || text[start] != '(')
            return null;
        int at = SkipBlanks(text, start + 1, end);
        int behind = Destination(text, at, end);
        if (behind < 0)
            return null;
        at = SkipBlanks(text, behind, end);
        SourceSpan title = default;
        if (at > behind && at < end && Title(text, at, end) is > 0 and var titleEnd)
        {
            title = SourceSpan.FromBounds(at + 1, titleEnd - 1);
            at = SkipBlanks(text, titleEnd, end);
        }

        return at < end && text[at] == ')' ? (at + 1, title) : null;
    }

    /// <summary>Where the address at <paramref name="start"/> ends; -1 where it is none. It may be empty.</summary>
    public static int Destination(string text, int start, int end)
    {
        if (start < end && text[start] == '<')
            return BracketedDestination(text, start, end);
        int open = 0;
        int at = start;
        for (; at < end && text[at] > ' '; at++)
        {
            Steps.Count();
            if (text[at] == '\\' && at + 1 < end && IsPunctuation(text[at + 1]))
                at++;
            else if (EndOfTemplate(text, at, end) is > 0 and var template)
                at = template - 1;
            else if (text[at] == '(' && ++open > MostParentheses)
                return -1;
            else if (text[at] == ')' && --open < 0)
                break;
        }

        return open > 0 ? -1 : at;
    }

    /// <summary>Where the title in quotation marks or parentheses at <paramref name="start"/> ends; -1 where it is none.</summary>
    public static int Title(string text, int start, int end)
    {
        if (start >= end || text[start] is not ('"' or '\'' or '('))
            return -1;
        char close = text[start] == '(' ? ')' : text[start];
        for (int at = start + 1; at < end; at++)
        {
            Steps.Count();
            if (text[at] == '\\')
                at++;
            else if (text[at] == close)
                return at + 1;
            else if (text[at] == '(' && close == ')')
                return -1;
        }

        return -1;
    }

    /// <summary>What a title says: without its backslashes, and with the characters that its references stand for.</summary>
    public static string Meant(string title)
    {
        if (title.IndexOf('\\') < 0 && title.IndexOf('&') < 0)
            return title;
        var meant = new StringBuilder(title.Length);
        for (int at = 0; at < title.Length; at++)
        {
            if (title[at] == '&' && CharacterReference.Read(title, at, title.Length) is { } reference)
            {
                meant.Append(reference.Text);
                at += reference.Length - 1;
                continue;
            }

            if (title[at] == '\\' && at + 1 < title.Length && IsPunctuation(title[at + 1]))
                at++;
            meant.Append(title[at]);
        }

        return meant.ToString();
    }

    /// <summary>Whether <paramref name="c"/> is a mark that a backslash takes the meaning from.</summary>
    public static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    /// <summary>Where a tag of a template ends that makes the address, <c>{{&lt; ref "port.md" &gt;}}</c>, blanks and all; -1 where none starts at <paramref name="start"/>.</summary>
    public static int EndOfTemplate(string text, int start, int end)
    {
        if (!Shortcodes.IsOpening(text, start, end))
            return -1;
        int reach = System.Math.Min(LongestTemplate, end - start - 2);
        int close = text.IndexOf(text[start + 1] == '{' ? "}}" : "%}", start + 2, reach, System.StringComparison.Ordinal);
        Steps.Count(close < 0 ? reach : close - start);
        return close < 0 ? -1 : close + 2;
    }

    private static int BracketedDestination(string text, int start, int end)
    {
        for (int at = start + 1; at < end; at++)
        {
            Steps.Count();
            if (text[at] == '>')
                return at + 1;
            if (text[at] is '<' or '\n')
                return -1;
            if (text[at] == '\\')
                at++;
        }

        return -1;
    }

    /// <summary>The first character from <paramref name="at"/> on that is no blank and no line break.</summary>
    public static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t' or '\n' or '\r')
            at++;
        Steps.Count();
        return at;
    }
}
