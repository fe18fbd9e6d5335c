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

    /// <summary>Learns the names of a sentence. A headline, where all words have capitals, teaches nothing.</summary>
    public void Learn(Sentence sentence)
    {
        if (TitleCase.Has(frame, sentence))
            return;
        for (int i = sentence.First + 1; i < sentence.End; i++)
        {
            if (frame.IsNameWord(i) && frame.IsWord(i - 1) && !frame.Is(i, WordClass.NotName))
                _words.Add(HashOf(i));
        }
    }

    /// <summary>Whether the article has the word at <paramref name="item"/> as a name.</summary>
    public bool Contains(int item) => _words.Contains(HashOf(item));

    private int HashOf(int item)
    {
        uint hash = 2166136261;
        foreach (char c in frame.Chars(item))
            hash = (hash ^ c) * 16777619;
        return (int)hash;
    }
}
