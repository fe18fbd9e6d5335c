using System;

namespace Corpus.Reading;

/// <summary>The hash of a word, the same in any ASCII case and with either form of apostrophe. Built character by character, as the word is read.</summary>
/// <remarks>FNV-1a, made never 0.</remarks>
internal readonly struct WordHash
{
    private const uint Prime = 16777619;

    private readonly uint _state;

    private WordHash(uint state) => _state = state;

    /// <summary>The hash of no characters.</summary>
    public static WordHash Empty => new(2166136261);

    /// <summary>The hash.</summary>
    public uint Value => _state == 0 ? 1 : _state;

    /// <summary>The hash of <paramref name="word"/>.</summary>
    public static WordHash Of(ReadOnlySpan<char> word)
    {
        WordHash hash = Empty;
        foreach (char c in word)
            hash = hash.With(c);
        return hash;
    }

    /// <summary>The hash with <paramref name="letter"/>, a letter of ASCII, behind.</summary>
    public WordHash WithLetter(char letter) => new((_state ^ (letter | 0x20u)) * Prime);

    /// <summary>The hash with <paramref name="c"/> behind.</summary>
    // Setting the bit that small letters have makes some marks alike too: those few words are told apart when they are compared.
    public WordHash With(char c) => new((_state ^ (c == '’' ? '\'' : c | 0x20u)) * Prime);
}
