using System;

namespace Corpus.Reading;

/// <summary>A small set of words, asked by a stretch of text in any case.</summary>
internal sealed class WordSet
{
    private readonly WordTable _table = new();

    /// <summary>The words of <paramref name="words"/>, blanks between them.</summary>
    public WordSet(string words)
    {
        foreach (string word in words.Split(' '))
            _table.Add(word, WordClass.Function, 0);
    }

    /// <summary>Whether the set holds <paramref name="word"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _table[word].Class != WordClass.None;
}
