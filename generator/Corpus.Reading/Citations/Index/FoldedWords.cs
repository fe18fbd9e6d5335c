namespace Corpus.Reading;

/// <summary>Finds the words of a folded text: runs of letters and digits, with apostrophes between them.</summary>
internal static class FoldedWords
{
    /// <summary>Finds the next word.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">Where to look from; then the end of the word.</param>
    /// <param name="end">Where no word may start any more.</param>
    /// <param name="word">The word.</param>
    /// <returns>False where there is no more.</returns>
    public static bool Next(string text, ref int at, int end, out SourceSpan word)
    {
        while (at < end && !IsWord(text[at]))
            at++;
        if (at >= end)
        {
            word = default;
            return false;
        }

        int start = at;
        at = EndOf(text, start);
        word = SourceSpan.FromBounds(start, at);
        return true;
    }

    /// <summary>Where the word ends that starts at <paramref name="start"/>.</summary>
    public static int EndOf(string text, int start)
    {
        int at = start;
        while (at < text.Length && (IsWord(text[at]) || IsApostrophe(text, at)))
            at++;
        return at;
    }

    /// <summary>Whether a word stands in a stretch, be it only a part of one.</summary>
    public static bool IsIn(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsWord(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether the stretch from <paramref name="start"/> to <paramref name="end"/> begins and ends with whole words.</summary>
    public static bool IsWhole(string text, int start, int end)
    {
        bool cutsHead = start > 0 && IsWord(text[start]) && IsWord(text[start - 1]);
        bool cutsTail = end < text.Length && IsWord(text[end - 1]) && (IsWord(text[end]) || IsApostrophe(text, end));
        return !cutsHead && !cutsTail;
    }

    /// <summary>Whether a character is part of a word.</summary>
    public static bool IsWord(char c) => Characters.Is(c, CharTraits.Letter | CharTraits.Digit | CharTraits.OtherNumber | CharTraits.Joined);

    private static bool IsApostrophe(string text, int at) => text[at] == '\'' && at + 1 < text.Length && IsWord(text[at + 1]);
}
