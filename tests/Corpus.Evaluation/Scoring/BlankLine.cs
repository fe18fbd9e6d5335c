namespace Corpus.Evaluation;

/// <summary>A paragraph break: a stretch of blanks from one line feed to a later one.</summary>
/// <param name="Start">The first line feed; -1 where there is none.</param>
/// <param name="End">Behind the last line feed.</param>
internal readonly record struct BlankLine(int Start, int End)
{
    /// <summary>Whether one was found.</summary>
    public bool Exists => Start >= 0;

    /// <summary>The first one in <paramref name="text"/> between <paramref name="start"/> and <paramref name="end"/>.</summary>
    public static BlankLine Find(string text, int start, int end)
    {
        int at = start;
        while (at < end)
        {
            if (text[at] != '\n')
            {
                at++;
                continue;
            }

            int first = at;
            int last = at;
            for (; at < end && char.IsWhiteSpace(text[at]); at++)
            {
                if (text[at] == '\n')
                    last = at;
            }

            if (last > first)
                return new BlankLine(first, last + 1);
        }

        return new BlankLine(-1, -1);
    }
}
