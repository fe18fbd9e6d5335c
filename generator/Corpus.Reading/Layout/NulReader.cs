namespace Corpus.Reading;

/// <summary>Finds NUL, which no text holds.</summary>
internal static class NulReader
{
    /// <summary>Reports the first NUL of <paramref name="text"/>: where there is one, there are mostly thousands.</summary>
    /// <returns>Where it stands; -1 where there is none.</returns>
    public static int Report(string text, ProblemList problems)
    {
        int at = text.IndexOf('\0');
        if (at >= 0)
            problems.Add(Rules.NotUtf8, new(at, 1), "The file holds the character NUL (U+0000), which no text has; it may be UTF-16. Save it as UTF-8.");
        return at;
    }
}
