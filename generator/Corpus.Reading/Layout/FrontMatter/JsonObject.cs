namespace Corpus.Reading;

/// <summary>Finds the JSON object that may stand at the top of a file. What is wrong in it is not looked at here.</summary>
internal static class JsonObject
{
    /// <summary>Whether an object stands at <paramref name="start"/>: an opening bracket, and its first key or its end. Comments may stand between, which are an error then.</summary>
    public static bool Opens(string text, int start)
    {
        if (start >= text.Length || text[start] != '{')
            return false;
        int at = SkipSpace(text, start + 1);
        // MDX writes its comments like this: {/* … */}.
        if (at < text.Length && text[at] == '}')
            return at == Blanks.Skip(text, start + 1, text.Length) && Blanks.SkipOnLine(text, at + 1, text.Length) is var behind && (behind == text.Length || text[behind] is '\n' or '\r');
        return at < text.Length && text[at] == '"';
    }

    /// <summary>The exclusive end of the object at <paramref name="start"/>; -1 if nothing closes it.</summary>
    public static int End(string text, int start)
    {
        int open = 0;
        bool quoted = false;
        for (int at = start; at < text.Length; at++)
        {
            char c = text[at];
            if (quoted && c == '\\')
                at++;
            else if (c == '"')
                quoted = !quoted;
            else if (!quoted && c is '{' or '}' && (open += c == '{' ? 1 : -1) == 0)
                return at + 1;
        }

        return -1;
    }

    private static int SkipSpace(string text, int at)
    {
        while (true)
        {
            at = Blanks.Skip(text, at, text.Length);
            if (string.CompareOrdinal(text, at, "//", 0, 2) == 0)
                at = Blanks.EndOfLine(text, at);
            else if (string.CompareOrdinal(text, at, "/*", 0, 2) == 0 && text.IndexOf("*/", at + 2, System.StringComparison.Ordinal) is >= 0 and var end)
                at = end + 2;
            else
                return at;
        }
    }
}
