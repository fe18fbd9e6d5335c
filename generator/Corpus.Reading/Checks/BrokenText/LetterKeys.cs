using System;

namespace Corpus.Reading;

/// <summary>The first three letters of some words: a bit for each combination, so that all the other words cost one look.</summary>
internal sealed class LetterKeys
{
    private const int Bits = 5;

    private readonly ulong[] _keys = new ulong[1 << (3 * Bits) >> 6];

    /// <summary>Keeps the first three letters of <paramref name="words"/>.</summary>
    public LetterKeys(string[] words)
    {
        foreach (string word in words)
        {
            int key = KeyOf(word.AsSpan());
            _keys[key >> 6] |= 1UL << key;
        }
    }

    /// <summary>Whether a word may start like <paramref name="letters"/>, in any case. Characters that are no letters of ASCII may look as if.</summary>
    public bool Holds(ReadOnlySpan<char> letters)
    {
        int key = KeyOf(letters);
        return (_keys[key >> 6] & (1UL << key)) != 0;
    }

    private static int KeyOf(ReadOnlySpan<char> letters) => ((letters[0] & 31) << (2 * Bits)) | ((letters[1] & 31) << Bits) | (letters[2] & 31);
}
