using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Finds the words of a corpus that are spelt like one that is not in it. Two words with one letter wrong, missing, too many or changed
/// with its neighbour are the same where a letter is left out of either; of two long ones with more mistakes, one half is often the same. So
/// a word is looked up under few keys, however many words there are.
/// </summary>
internal sealed class NearWords
{
    private const int LongestLeftOut = 32;
    private const int ShortestHalved = 8;
    private const int MostOfAKey = 256;
    private const char Head = '\u0001';
    private const char Tail = '\u0002';

    private readonly IReadOnlyList<ArticleIndex> _articles;
    private readonly List<Spelling> _words = [];
    private readonly uint[] _keys;
    private readonly int[] _ids;

    private NearWords(WordGroup words, IReadOnlyList<ArticleIndex> articles, CancellationToken cancellation)
    {
        _articles = articles;
        var keys = new List<uint>();
        var ids = new List<int>();
        var keysOfWord = new HashSet<uint>();
        foreach (uint word in words.Words)
        {
            if (word == 0)
                continue;
            cancellation.ThrowIfCancellationRequested();
            int article = words.FirstWith(word);
            int start = articles[article].Words.PlacesOf(word)[0];
            var spelling = new Spelling(word, article, start, FoldedWords.EndOf(articles[article].Folded, start) - start);
            keysOfWord.Clear();
            AddKeys(Chars(spelling), keysOfWord, slack: 0);
            foreach (uint key in keysOfWord)
            {
                keys.Add(key);
                ids.Add(_words.Count);
            }

            _words.Add(spelling);
        }

        _keys = [.. keys];
        _ids = [.. ids];
        HashOrder.Sort(ref _keys, ref _ids);
    }

    /// <summary>The words of the articles in <paramref name="words"/>.</summary>
    public static NearWords Of(WordGroup words, IReadOnlyList<ArticleIndex> articles, CancellationToken cancellation) => new(words, articles, cancellation);

    /// <summary>The hashes of the words that are spelt most like <paramref name="word"/>, the most alike first.</summary>
    public uint[] Find(ReadOnlySpan<char> word, int most)
    {
        int farthest = Math.Max(1, word.Length / 3);
        var keys = new HashSet<uint>();
        AddKeys(word, keys, slack: 1);
        var seen = new HashSet<int>();
        var near = new List<(int Distance, int Id)>();
        foreach (uint key in keys)
        {
            int first = HashOrder.First(_keys, key);
            for (int i = first; i < _keys.Length && i < first + MostOfAKey && _keys[i] == key; i++)
            {
                if (!seen.Add(_ids[i]))
                    continue;
                int distance = EditDistance.Of(word, Chars(_words[_ids[i]]), farthest);
                if (distance <= farthest)
                    near.Add((distance, _ids[i]));
            }
        }

        near.Sort((one, other) => one.Distance != other.Distance
            ? one.Distance.CompareTo(other.Distance)
            : Chars(_words[one.Id]).SequenceCompareTo(Chars(_words[other.Id])));
        return [.. near.GetRange(0, Math.Min(most, near.Count)).ConvertAll(found => _words[found.Id].Hash)];
    }

    private ReadOnlySpan<char> Chars(Spelling spelling) => _articles[spelling.Article].Folded.AsSpan(spelling.Start, spelling.Length);

    /// <summary>Adds the keys of a word: itself, itself without each one of its letters, and, where it is long, its halves.</summary>
    /// <param name="word">The word.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="slack">By how much the middle may be off: the length of the word that is meant is not known.</param>
    private static void AddKeys(ReadOnlySpan<char> word, HashSet<uint> keys, int slack)
    {
        keys.Add(WordHash.Of(word).Value);
        if (word.Length is > 1 and <= LongestLeftOut)
        {
            for (int left = 0; left < word.Length; left++)
                keys.Add(HashWithout(word, left));
        }

        if (word.Length < ShortestHalved - slack)
            return;
        for (int half = Math.Max(1, (word.Length / 2) - slack); half <= (word.Length / 2) + slack && half < word.Length; half++)
        {
            keys.Add(HashBehind(Head, word.Slice(0, half)));
            keys.Add(HashBehind(Tail, word.Slice(word.Length - half)));
        }
    }

    private static uint HashWithout(ReadOnlySpan<char> word, int left)
    {
        Steps.Count(word.Length);
        WordHash hash = WordHash.Empty;
        for (int i = 0; i < word.Length; i++)
        {
            if (i != left)
                hash = hash.With(word[i]);
        }

        return hash.Value;
    }

    private static uint HashBehind(char kind, ReadOnlySpan<char> half)
    {
        Steps.Count(half.Length);
        WordHash hash = WordHash.Empty.With(kind);
        foreach (char c in half)
            hash = hash.With(c);
        return hash.Value;
    }

    /// <summary>A word and one place where it is spelt out.</summary>
    private readonly record struct Spelling(uint Hash, int Article, int Start, int Length);
}
