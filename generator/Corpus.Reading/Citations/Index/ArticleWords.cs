using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Where each word of an article stands in its folded text. Words are known by their hashes, in any case of letters.</summary>
internal sealed class ArticleWords : WordHolder
{
    private const int CharsBetweenLooks = 1 << 16;

    private readonly uint[] _words;
    private readonly int[] _first;
    private readonly int[] _places;

    public ArticleWords(string file, string folded, CancellationToken cancellation)
        : base(WordHash.Of(file.AsSpan()).Value)
    {
        var found = new List<uint>(folded.Length / 6);
        var places = new List<int>(folded.Length / 6);
        int look = CharsBetweenLooks;
        for (int at = 0; FoldedWords.Next(folded, ref at, folded.Length, out SourceSpan word);)
        {
            found.Add(WordHash.Of(folded.AsSpan(word.Start, word.Length)).Value);
            places.Add(word.Start);
            if (at < look)
                continue;
            cancellation.ThrowIfCancellationRequested();
            look = at + CharsBetweenLooks;
        }

        uint[] hashes = [.. found];
        _places = [.. places];
        HashOrder.Sort(ref hashes, ref _places);
        var words = new List<uint>();
        var first = new List<int>();
        for (int i = 0; i < hashes.Length; i++)
        {
            if (i > 0 && hashes[i] == hashes[i - 1])
                continue;
            words.Add(hashes[i]);
            first.Add(i);
        }

        first.Add(hashes.Length);
        _words = [.. words];
        _first = [.. first];
    }

    /// <inheritdoc/>
    public override int Articles => 1;

    /// <inheritdoc/>
    public override ReadOnlySpan<uint> Words => _words;

    /// <inheritdoc/>
    public override int CountAt(int index) => 1;

    /// <inheritdoc/>
    public override bool Holds(uint word) => !PlacesOf(word).IsEmpty;

    /// <summary>Where a word starts, in order; a few places of other words may be among them.</summary>
    public ReadOnlySpan<int> PlacesOf(uint word)
    {
        int index = HashOrder.First(_words, word);
        return index < _words.Length && _words[index] == word ? _places.AsSpan(_first[index], _first[index + 1] - _first[index]) : [];
    }
}
