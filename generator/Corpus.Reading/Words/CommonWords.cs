namespace Corpus.Reading;

/// <summary>The words of everyday news (common-words.txt): a capital on one that opens a sentence says nothing.</summary>
internal static class CommonWords
{
    private static readonly WordTable Words = Load();

    /// <summary>Whether the word, in any case, is one of them.</summary>
    public static bool Contains(System.ReadOnlySpan<char> word) => Words[word].Class != WordClass.None;

    private static WordTable Load()
    {
        var table = new WordTable();
        foreach (string line in Lexicon.Lines("common-words"))
        {
            foreach (string word in line.Split(' '))
                table.Add(word, WordClass.NotName, 0);
        }

        return table;
    }
}
