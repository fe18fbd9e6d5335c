using System;

namespace Corpus.Reading;

/// <summary>A hash table from words to what they are, looked up by a stretch of text in any ASCII case without allocating.</summary>
internal sealed class WordTable
{
    // Where there is no word, its hash is 0. Most words that are asked for are not there: their hashes alone tell.
    private uint[] _hashes = new uint[64];
    private string[] _keys = new string[64];
    private Word[] _words = new Word[64];
    private int _count;

    /// <summary>What is known of <paramref name="word"/>.</summary>
    public Word this[ReadOnlySpan<char> word] => Find(word, WordHash.Of(word));

    /// <summary>What is known of <paramref name="word"/>, whose hash whoever read it has at hand.</summary>
    public Word Find(ReadOnlySpan<char> word, WordHash hash) => _words[Slot(word, hash.Value)];

    /// <summary>Adds to what is known of <paramref name="word"/>, which is in lower case.</summary>
    public void Add(string word, WordClass wordClass, short group)
    {
        if (_count * 2 >= _keys.Length)
            Grow();
        uint hash = WordHash.Of(word.AsSpan()).Value;
        int slot = Slot(word.AsSpan(), hash);
        if (_hashes[slot] == 0)
            _count++;
        Word known = _words[slot];
        Set(slot, hash, word, new Word(known.Class | wordClass, group != 0 ? group : known.Group));
    }

    private void Grow()
    {
        (uint[] hashes, string[] keys, Word[] words) = (_hashes, _keys, _words);
        _hashes = new uint[hashes.Length * 2];
        _keys = new string[hashes.Length * 2];
        _words = new Word[hashes.Length * 2];
        for (int i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] != 0)
                Set(Slot(keys[i].AsSpan(), hashes[i]), hashes[i], keys[i], words[i]);
        }
    }

    private void Set(int slot, uint hash, string key, Word word)
    {
        _hashes[slot] = hash;
        _keys[slot] = key;
        _words[slot] = word;
    }

    // Where the word is, or the free place where it would be. At most half the places are taken, so a free one is near.
    private int Slot(ReadOnlySpan<char> word, uint hash)
    {
        int mask = _hashes.Length - 1;
        int slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_hashes[slot] != 0 && !(_hashes[slot] == hash && (word.SequenceEqual(_keys[slot].AsSpan()) || Ascii.EqualsIgnoreCase(word, _keys[slot]))))
            slot = (slot + 1) & mask;
        return slot;
    }
}
