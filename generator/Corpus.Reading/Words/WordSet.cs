using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>A small set of words or phrases, asked by a stretch of text in any case.</summary>
internal sealed class WordSet
{
    private readonly WordTable _table = new();

    // A bit for each length and each first character that a word of the set has: most words that are asked for need no hash.
    private ulong _lengths;
    private uint _initials;

    /// <summary>The words of <paramref name="words"/>, blanks between them.</summary>
    public WordSet(string words)
        : this(words.Split(' '))
    {
    }

    /// <summary>The words or phrases <paramref name="words"/>, in lower case.</summary>
    public WordSet(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            _table.Add(word, WordClass.Function, 0);
            _lengths |= LengthBit(word.AsSpan());
            _initials |= InitialBit(word.AsSpan());
        }
    }

    /// <summary>The set that has this name in Lexicons/word-sets.txt.</summary>
    public static WordSet Named(string name) => new(WordSetFile.WordsOf(name));

    /// <summary>Whether the set holds <paramref name="word"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word)
        => (_lengths & LengthBit(word)) != 0 && (_initials & InitialBit(word)) != 0 && _table[word].Class != WordClass.None;

    private static ulong LengthBit(ReadOnlySpan<char> word) => 1UL << Math.Min(word.Length, 63);

    // The same in any ASCII case and with either form of apostrophe, as in the table.
    private static uint InitialBit(ReadOnlySpan<char> word) => word.Length == 0 ? 1 : 1u << ((word[0] == '’' ? '\'' : word[0] | 0x20) & 31);
}
