using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// The words that are capitalised inside sentences of an article: names, and so also names where they open a sentence, where any word has a
/// capital.
/// </summary>
internal sealed class NameWords(Frame frame)
{
    // Hashes stand for the words: a clash of two would only make a name of a word that opens a sentence.
    private readonly HashSet<int> _words = frame.Buffers.NameWords;
    private readonly HashSet<int> _surnames = frame.Buffers.Surnames;
    private readonly MonthsInNames _months = new(frame);

    /// <summary>Learns the names of a sentence. A headline, where all words have capitals, teaches nothing.</summary>
    public void Learn(Sentence sentence)
    {
        if (TitleCase.Has(frame, sentence))
            return;
        for (int i = sentence.First + 1; i < sentence.End; i++)
        {
            if (!frame.Token(i).Capital || !frame.IsWord(i) || !frame.IsWord(i - 1))
                continue;
            if (frame.IsNameWord(i) && !frame.Is(i, WordClass.NotName))
                _words.Add(HashOf(i));
            if (IsUnlikelySurname(i, sentence))
                _surnames.Add(HashOf(i));
        }
    }

    /// <summary>Whether the article has the word at <paramref name="item"/> as a name.</summary>
    public bool Contains(int item) => _words.Contains(HashOf(item));

    /// <summary>Whether a title, a role or a month is the surname of somebody whom the article names in full: "Tom Pope", "Ana May".</summary>
    public bool IsSurname(int item) => _surnames.Count > 0 && frame.Token(item).Capital && _surnames.Contains(HashOf(item));

    private bool IsUnlikelySurname(int item, Sentence sentence)
        => (frame.Is(item, WordClass.Honorific | WordClass.Role)
                ? (frame.Is(item - 1, WordClass.FirstName) || frame.Token(item - 1).IsInitial) && frame.Token(item - 1).Capital && !frame.Is(item - 1, WordClass.Honorific | WordClass.Role | WordClass.Function)
                : _months.IsSurname(item, sentence.End))
            // "Austin Mayor Ana Horvat".
            && !(item + 1 < sentence.End && frame.IsNameWord(item + 1));

    private int HashOf(int item)
    {
        uint hash = 2166136261;
        foreach (char c in frame.Chars(item))
            hash = (hash ^ c) * 16777619;
        return (int)hash;
    }
}
