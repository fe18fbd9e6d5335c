using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Which of up to 64 articles, or groups of articles, each word stands in.</summary>
internal sealed class WordGroup : WordHolder
{
    /// <summary>The most parts: a bit each.</summary>
    public const int MostParts = 64;

    private readonly WordHolder[] _parts;
    private readonly int[] _firsts;

    // Where there is no word, its hash is 0.
    private uint[] _words;
    private ulong[] _holders;
    private int[] _counts;
    private int _count;

    private WordGroup(WordHolder[] parts, CancellationToken cancellation)
        : base(parts[0].Key)
    {
        _parts = parts;
        _firsts = new int[parts.Length];
        _words = new uint[1024];
        _holders = new ulong[_words.Length];
        _counts = new int[_words.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            _firsts[i] = Articles;
            Articles += parts[i].Articles;
            ReadOnlySpan<uint> words = parts[i].Words;
            for (int index = 0; index < words.Length; index++)
            {
                if (words[index] != 0)
                    Add(words[index], 1ul << i, parts[i].CountAt(index));
            }
        }
    }

    /// <inheritdoc/>
    public override int Articles { get; }

    /// <inheritdoc/>
    public override ReadOnlySpan<uint> Words => _words;

    /// <summary>The parts, in the corpus's order.</summary>
    public IReadOnlyList<WordHolder> Parts => _parts;

    /// <summary>The group of <paramref name="parts"/>: the one that was made of the very same before, or a new one.</summary>
    public static WordGroup Of(ReadOnlySpan<WordHolder> parts, CancellationToken cancellation)
    {
        if (parts[0].Group is { } known && known.IsOf(parts))
            return known;
        var made = new WordGroup(parts.ToArray(), cancellation);
        parts[0].Group = made;
        return made;
    }

    /// <summary>The number of the first article of a part, within this group.</summary>
    public int FirstOf(int part) => _firsts[part];

    /// <inheritdoc/>
    public override bool Holds(uint word) => HoldersOf(word) != 0;

    /// <summary>The parts that a word is in, a bit each.</summary>
    public ulong HoldersOf(uint word)
    {
        Steps.Count();
        return _holders[Slot(word)];
    }

    /// <inheritdoc/>
    public override int CountAt(int index) => _counts[index];

    /// <summary>The number of articles that a word is in.</summary>
    public int CountOf(uint word)
    {
        Steps.Count();
        return _counts[Slot(word)];
    }

    /// <summary>The first article that a word is in, which is in one.</summary>
    public int FirstWith(uint word)
    {
        int part = 0;
        for (ulong rest = HoldersOf(word); (rest & 1) == 0; rest >>= 1)
            part++;
        return _firsts[part] + (_parts[part] is WordGroup group ? group.FirstWith(word) : 0);
    }

    /// <summary>The articles that all of <paramref name="words"/> are in, in the corpus's order, found one by one.</summary>
    public IEnumerable<int> ArticlesWith(IReadOnlyList<uint> words)
    {
        ulong holders = ulong.MaxValue;
        for (int i = 0; i < words.Count && holders != 0; i++)
            holders &= HoldersOf(words[i]);
        for (int part = 0; holders != 0; holders >>= 1, part++)
        {
            if ((holders & 1) == 0)
                continue;
            if (_parts[part] is not WordGroup group)
            {
                yield return _firsts[part];
                continue;
            }

            foreach (int article in group.ArticlesWith(words))
                yield return _firsts[part] + article;
        }
    }

    private bool IsOf(ReadOnlySpan<WordHolder> parts)
    {
        if (parts.Length != _parts.Length)
            return false;
        for (int i = 0; i < parts.Length; i++)
        {
            if (!ReferenceEquals(parts[i], _parts[i]))
                return false;
        }

        return true;
    }

    private void Add(uint word, ulong holder, int articles)
    {
        Steps.Count();
        if (_count * 2 >= _words.Length)
            Grow();
        int slot = Slot(word);
        if (_words[slot] == 0)
            _count++;
        _words[slot] = word;
        _holders[slot] |= holder;
        _counts[slot] += articles;
    }

    private void Grow()
    {
        (uint[] words, ulong[] holders, int[] counts) = (_words, _holders, _counts);
        Steps.Count(words.Length);
        _words = new uint[words.Length * 2];
        _holders = new ulong[_words.Length];
        _counts = new int[_words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == 0)
                continue;
            int slot = Slot(words[i]);
            _words[slot] = words[i];
            _holders[slot] = holders[i];
            _counts[slot] = counts[i];
        }
    }

    // Where the word is, or the free place where it would be. At most half the places are taken, so a free one is near.
    private int Slot(uint word)
    {
        int mask = _words.Length - 1;
        int slot = (int)(word ^ (word >> 15)) & mask;
        while (_words[slot] != 0 && _words[slot] != word)
            slot = (slot + 1) & mask;
        return slot;
    }
}
