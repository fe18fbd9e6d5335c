namespace Corpus.Reading;

/// <summary>Words for somebody from a country or a town: "the Norwegian said" describes whom it means and does not name her.</summary>
internal static class Demonyms
{
    private static readonly WordSet Words = WordSet.Named("demonyms");

    /// <summary>Whether an item is such a word, and the whole of a description: "the Norwegian", "the 24-year-old Norwegian", but "the Norwegian press", "the Norwegians".</summary>
    public static bool StandForSomebody(Frame frame, int item, Sentence sentence)
        => item > sentence.First && frame.IsWord(item) && Words.Contains(frame.Chars(item)) && IsDescribed(frame, item, sentence)
            && (item + 1 >= sentence.End || EndsPhrase(frame, item + 1));

    /// <summary>Whether an item is such a word.</summary>
    public static bool Contains(Frame frame, int item) => frame.IsWord(item) && Words.Contains(frame.Chars(item));

    /// <summary>The country that such a word tells; 0 where it is none, or tells none.</summary>
    public static short CountryOf(Frame frame, int item)
        => frame.Is(item, WordClass.Nationality) && Words.Contains(frame.Chars(item)) ? frame.Token(item).Word.Group : (short)0;

    private static bool IsDescribed(Frame frame, int item, Sentence sentence)
    {
        int before = item - 1;
        if (frame.Is(before, "year-old") && before - 2 > sentence.First)
            before -= 3;
        return frame.Is(before, "the") || frame.Is(before, "a") || frame.Is(before, "an");
    }

    private static bool EndsPhrase(Frame frame, int item)
        => !frame.IsWord(item) || (!frame.Token(item).Capital && (frame.Is(item, WordClass.Cue | WordClass.Function) || VerbGroup.Contains(frame.Chars(item))));
}
