namespace Corpus.Reading;

/// <summary>Finds the ends of what YAML puts between quotation marks and brackets.</summary>
internal static class YamlFlow
{
    /// <summary>The quotation mark that closes the one at <paramref name="start"/>; <paramref name="end"/> if none does.</summary>
    public static int EndOfQuoted(string text, int start, int end)
    {
        int at = start + 1;
        while (at < end)
        {
            if (text[at] == '\\' && text[start] == '"')
                at += 2;
            else if (text[at] != text[start])
                at++;
            else if (text[start] == '\'' && at + 1 < end && text[at + 1] == '\'')
                at += 2;
            else
                break;
        }

        Steps.Count(at - start);
        return at < end ? at : end;
    }

    /// <summary>The bracket that closes the one at <paramref name="start"/>; <paramref name="end"/> if none does.</summary>
    public static int EndOfBracket(string text, int start, int end)
    {
        int open = 0;
        for (int at = start; at < end; at++)
        {
            Steps.Count();
            char c = text[at];
            if (c is '[' or '{')
                open++;
            else if (c is ']' or '}' && --open == 0)
                return at;
            else if (c is '"' or '\'' && text[at - 1] is ' ' or '\n' or '\r' or ',' or '[' or '{' or ':')
                at = EndOfQuoted(text, at, end);
            else if (c == '#' && text[at - 1] is ' ' or '\n' or '\r')
                at = EndOfLine(text, at, end);
        }

        return end;
    }

    private static int EndOfLine(string text, int at, int end)
    {
        while (at < end && text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }
}
