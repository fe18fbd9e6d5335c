using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Where each word stands in the texts. Words are numbered from the first of the first text to the last of the last.</summary>
internal sealed class WordPostings
{
    private readonly PassageText[] _texts;
    private readonly int[] _firstWords;
    private readonly int[] _starts;
    private readonly Dictionary<uint, int> _vocabulary = [];
    private readonly int[] _first;
    private readonly int[] _postings;

    public WordPostings(PassageText[] texts, CancellationToken cancellation)
    {
        _texts = texts;
        _firstWords = new int[texts.Length + 1];
        var starts = new List<int>();
        var ids = new List<int>();
        var counts = new List<int>();
        for (int i = 0; i < texts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (SourceSpan word in FoldedWords.Of(texts[i].Folded))
            {
                uint hash = WordHash.Of(texts[i].Folded.AsSpan(word.Start, word.Length)).Value;
                if (!_vocabulary.TryGetValue(hash, out int id))
                {
                    id = counts.Count;
                    _vocabulary.Add(hash, id);
                    counts.Add(0);
                }

                counts[id]++;
                ids.Add(id);
                starts.Add(word.Start);
            }

            _firstWords[i + 1] = starts.Count;
        }

        _starts = [.. starts];
        _first = new int[counts.Count + 1];
        for (int id = 0; id < counts.Count; id++)
            _first[id + 1] = _first[id] + counts[id];
        _postings = new int[_starts.Length];
        int[] next = [.. _first];
        for (int word = 0; word < ids.Count; word++)
            _postings[next[ids[word]]++] = word;
    }

    /// <summary>The number of words in all texts.</summary>
    public int WordCount => _starts.Length;

    /// <summary>Where <paramref name="word"/> stands, in order; a few places of other words may be among them.</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<char> word) => _vocabulary.TryGetValue(WordHash.Of(word).Value, out int id) ? At(id) : [];

    /// <summary>The text that the word with a number stands in.</summary>
    public int TextOf(int word)
    {
        int index = Array.BinarySearch(_firstWords, word);
        if (index < 0)
            return ~index - 1;
        // Texts without words begin where the next one does.
        while (index + 1 < _firstWords.Length && _firstWords[index + 1] == word)
            index++;
        return index;
    }

    /// <summary>The number of the first word of a text, and the one behind its last.</summary>
    public (int First, int End) WordsOf(int text) => (_firstWords[text], _firstWords[text + 1]);

    /// <summary>Where in its folded text a word starts.</summary>
    public int StartOf(int word) => _starts[word];

    /// <summary>Where in its folded text a word ends.</summary>
    public int EndOf(int word, string folded)
    {
        int at = _starts[word];
        while (at < folded.Length && (FoldedWords.IsWord(folded[at]) || (folded[at] == '\'' && at + 1 < folded.Length && FoldedWords.IsWord(folded[at + 1]))))
            at++;
        return at;
    }

    /// <summary>The places of the words that are most like one that stands nowhere, each word with all its places, the most alike first.</summary>
    public List<int[]> Near(string word, int most, CancellationToken cancellation)
    {
        int farthest = Math.Max(1, word.Length / 3);
        var near = new List<(int Distance, int Id)>();
        for (int id = 0; id + 1 < _first.Length; id++)
        {
            cancellation.ThrowIfCancellationRequested();
            int place = _postings[_first[id]];
            string folded = _texts[TextOf(place)].Folded;
            int start = StartOf(place);
            int length = EndOf(place, folded) - start;
            if (Math.Abs(length - word.Length) > farthest)
                continue;
            int distance = EditDistance.Of(word.AsSpan(), folded.AsSpan(start, length));
            if (distance <= farthest)
                near.Add((distance, id));
        }

        near.Sort();
        return near.GetRange(0, Math.Min(most, near.Count)).ConvertAll(found => At(found.Id).ToArray());
    }

    private ReadOnlySpan<int> At(int id) => _postings.AsSpan(_first[id], _first[id + 1] - _first[id]);
}
