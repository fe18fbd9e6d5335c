using System;

namespace Corpus.Reading;

/// <summary>What words stand in: an article, or a group of articles. It never changes.</summary>
/// <param name="key">A number of the first article's file, by which groups are told apart.</param>
internal abstract class WordHolder(uint key)
{
    /// <summary>A number of the first article's file, by which groups are told apart.</summary>
    public uint Key => key;

    /// <summary>The number of articles.</summary>
    public abstract int Articles { get; }

    /// <summary>The hashes of the words, each once, with 0 among them where there is none.</summary>
    public abstract ReadOnlySpan<uint> Words { get; }

    /// <summary>The group that was last made with this at its head, so that the same group need not be made again; null where there was none.</summary>
    public WordGroup? Group { get; set; }

    /// <summary>The number of articles that one of <see cref="Words"/> is in.</summary>
    /// <param name="index">The place of the word in <see cref="Words"/>.</param>
    public abstract int CountAt(int index);

    /// <summary>Whether a word is in it.</summary>
    public abstract bool Holds(uint word);
}
