namespace Corpus.Reading;

/// <summary>Tells headlines, where all words but the small ones have capitals, from sentences.</summary>
internal static class TitleCase
{
    /// <summary>Whether the words around the quotations of <paramref name="sentence"/> have capitals, nearly all.</summary>
    public static bool Has(Frame frame, Sentence sentence)
    {
        int lower = 0;
        int capital = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!frame.IsWord(i) || frame.Is(i, WordClass.Function | WordClass.Calendar))
                continue;
            if (frame.Token(i).Capital)
                capital++;
            else
                lower++;
        }

        return capital > 1 && lower * 5 <= capital;
    }
}
