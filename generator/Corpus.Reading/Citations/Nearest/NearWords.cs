using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Finds the words of a corpus that are spelt like one that is not in it. Two words with one letter wrong, missing, too many or changed
/// with its neighbour are the same where a letter is left out of either; and what people get wrong most are vowels and doubled letters. So
/// a word is looked up under few keys, however many words there are: itself and its consonants, as they are and without one letter.
/// </summary>
internal sealed class NearWords
{
    private const int LongestLeftOut = 32;
    private const int ShortestConsonants = 3;
    private const int MostOfAKey = 256;
    private const char Consonants = '\u0001';

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
            AddKeys(Chars(spelling), keysOfWord);
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
        AddKeys(word, keys);
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

    private static void AddKeys(ReadOnlySpan<char> word, HashSet<uint> keys)
    {
        if (word.Length > LongestLeftOut)
        {
            keys.Add(WordHash.Of(word).Value);
            return;
        }

        AddKeys(word, WordHash.Empty, keys);
        Span<char> consonants = stackalloc char[LongestLeftOut];
        int count = 0;
        foreach (char c in word)
        {
            char lower = char.ToLowerInvariant(c);
            if (lower is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y') && (count == 0 || consonants[count - 1] != lower))
                consonants[count++] = lower;
        }

        if (count >= ShortestConsonants)
            AddKeys(consonants.Slice(0, count), WordHash.Empty.With(Consonants), keys);
    }

    /// <summary>Adds the keys of letters: as they are, and without each one of them.</summary>
    private static void AddKeys(ReadOnlySpan<char> letters, WordHash kind, HashSet<uint> keys)
    {
        for (int left = letters.Length > 1 ? 0 : letters.Length; left <= letters.Length; left++)
        {
            Steps.Count(letters.Length);
            WordHash hash = kind;
            for (int i = 0; i < letters.Length; i++)
            {
                if (i != left)
                    hash = hash.With(letters[i]);
            }

            keys.Add(hash.Value);
        }
    }

    /// <summary>A word and one place where it is spelt out.</summary>
    private readonly record struct Spelling(uint Hash, int Article, int Start, int Length);
}
