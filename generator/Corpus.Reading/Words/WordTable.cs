using System;

namespace Corpus.Reading;

/// <summary>A hash table from words to what they are, looked up by a stretch of text in any ASCII case without allocating.</summary>
internal sealed class WordTable
{
    private string?[] _keys = new string?[1024];
    private Word[] _words = new Word[1024];
    private int _count;

    /// <summary>What is known of <paramref name="word"/>.</summary>
    public Word this[ReadOnlySpan<char> word] => _words[Slot(word)];

    /// <summary>Adds to what is known of <paramref name="word"/>, which is in lower case.</summary>
    public void Add(string word, WordClass wordClass, short group)
    {
        if (_count * 2 >= _keys.Length)
            Grow();
        int slot = Slot(word.AsSpan());
        if (_keys[slot] is null)
        {
            _keys[slot] = word;
            _count++;
        }

        Word known = _words[slot];
        _words[slot] = new Word(known.Class | wordClass, group != 0 ? group : known.Group);
    }

    private void Grow()
    {
        (string?[] keys, Word[] words) = (_keys, _words);
        _keys = new string?[keys.Length * 2];
        _words = new Word[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] is not { } key)
                continue;
            int slot = Slot(key.AsSpan());
            _keys[slot] = key;
            _words[slot] = words[i];
        }
    }

    // Where the word is, or the free place where it would be. At most half the places are taken, so a free one is near.
    private int Slot(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ Ascii.ToLower(c)) * 16777619;
        int mask = _keys.Length - 1;
        int slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_keys[slot] is { } key && !Ascii.EqualsIgnoreCase(word, key))
            slot = (slot + 1) & mask;
        return slot;
    }
}
