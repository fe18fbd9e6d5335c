namespace Corpus.Reading;

/// <summary>Looks at single lines of YAML, without knowing what stands around them.</summary>
internal static class YamlLine
{
    /// <summary>Where the value of a line <c>key: value</c>, <c>- value</c> or <c>- key: value</c> starts, and the column of the key, or else of the last hyphen.</summary>
    /// <returns>-1 if there is none.</returns>
    public static (int Value, int Column) Value(string text, int line, int end)
    {
        int at = SkipSpaces(text, line, end);
        int column = at - line;
        bool isItem = false;
        while (at + 1 < end && text[at] == '-' && text[at + 1] == ' ')
        {
            (isItem, column) = (true, at - line);
            at = SkipSpaces(text, at + 1, end);
        }

        if (at >= end || text[at] == '#')
            return (-1, column);
        int colon = Colon(text, at, end);
        if (colon < 0 && !isItem)
            return (-1, column);
        if (colon >= 0)
            (column, at) = (at - line, SkipSpaces(text, colon + 1, end));

        // An anchor or a tag may stand before the value.
        while (at < end && text[at] is '&' or '!')
        {
            while (at < end && text[at] != ' ')
                at++;
            at = SkipSpaces(text, at, end);
        }

        return (at < end ? at : -1, column);
    }

    /// <summary>The word that stands at <paramref name="at"/> as a key, with a colon and a space or the line's end behind it.</summary>
    public static string? Key(string text, int at, int end) =>
        Word(text, at, end) is var colon && colon > at && colon < end && text[colon] == ':' && (colon + 1 == end || text[colon + 1] == ' ') ? text.Substring(at, colon - at) : null;

    /// <summary>The colon of a key that lacks a space behind it, as in <c>date:2024-05-02</c>; -1 if there is none.</summary>
    public static int TightColon(string text, int line, int end)
    {
        int at = SkipSpaces(text, line, end);
        int colon = Word(text, at, end);
        bool isTight = colon > at && text[at] is not ((>= '0' and <= '9') or '-') && colon + 1 < end && text[colon] == ':' && !Blanks.IsBlank(text[colon + 1]);
        return isTight && string.CompareOrdinal(text, colon, "://", 0, 3) != 0 ? colon : -1;
    }

    private static int Word(string text, int at, int end)
    {
        while (at < end && text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-')
            at++;
        return at;
    }

    /// <summary>The colon behind a key, be it between quotation marks or not; -1 if there is none.</summary>
    private static int Colon(string text, int at, int end)
    {
        if (text[at] is '"' or '\'')
        {
            at = YamlFlow.EndOfQuoted(text, at, end) + 1;
            return at < end && text[at] == ':' ? at : -1;
        }

        if (text[at] is '[' or '{' or '|' or '>')
            return -1;
        for (; at < end; at++)
        {
            if (text[at] == ':' && (at + 1 == end || text[at + 1] == ' '))
                return at;
        }

        return -1;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
            at++;
        return at;
    }
}
