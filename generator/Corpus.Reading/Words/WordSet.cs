using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>A small set of words or phrases, asked by a stretch of text in any case.</summary>
internal sealed class WordSet
{
    private readonly WordTable _table = new();

    /// <summary>The words of <paramref name="words"/>, blanks between them.</summary>
    public WordSet(string words)
        : this(words.Split(' '))
    {
    }

    /// <summary>The words or phrases <paramref name="words"/>, in lower case.</summary>
    public WordSet(IEnumerable<string> words)
    {
        foreach (string word in words)
            _table.Add(word, WordClass.Function, 0);
    }

    /// <summary>The set that has this name in Lexicons/word-sets.txt.</summary>
    public static WordSet Named(string name) => new(WordSetFile.WordsOf(name));

    /// <summary>Whether the set holds <paramref name="word"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _table[word].Class != WordClass.None;
}
