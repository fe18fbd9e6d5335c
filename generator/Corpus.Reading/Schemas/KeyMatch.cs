using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Which keys of the front matter, or of a map in it, are which parameters.</summary>
internal sealed class KeyMatch
{
    private readonly RecordKeys _keys;
    private readonly bool _knowsArticles;
    private readonly FrontMatterEntry?[] _entries;
    private readonly List<FrontMatterEntry> _unknown = [];
    private readonly List<(FrontMatterEntry Entry, FrontMatterEntry First)> _repeated = [];
    private HashSet<string>? _spellings;

    private KeyMatch(RecordType type, bool knowsArticles)
    {
        _keys = RecordKeys.Of(type);
        _knowsArticles = knowsArticles;
        _entries = new FrontMatterEntry?[type.Parameters.Count];
    }

    /// <summary>The keys that are nobody's.</summary>
    public IReadOnlyList<FrontMatterEntry> Unknown => _unknown;

    /// <summary>The keys that are another spelling of one that stands there already.</summary>
    public IReadOnlyList<(FrontMatterEntry Entry, FrontMatterEntry First)> Repeated => _repeated;

    /// <summary>
    /// Matches <paramref name="entries"/>. A parameter's own name decides. A parameter named as schema.org names a key gets what stands for that key, in
    /// whatever word; one that is named as a mere other word for it gets that word alone.
    /// </summary>
    /// <param name="type">The record.</param>
    /// <param name="entries">The keys and their values, in the file's order.</param>
    /// <param name="knowsArticles">Whether these are the keys of the article itself, of which schema.org and this library know some.</param>
    public static KeyMatch Of(RecordType type, IReadOnlyList<FrontMatterEntry> entries, bool knowsArticles)
    {
        var match = new KeyMatch(type, knowsArticles);
        var known = new Dictionary<MetadataKey, (FrontMatterEntry Entry, int Rank)>();
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        foreach (FrontMatterEntry entry in entries)
        {
            (MetadataKey key, int rank) = knowsArticles ? MetadataKeys.Find(entry.Key.Text) : default;
            if (match._keys.IndexOf(entry.Key.Text) is >= 0 and var index)
                match.Take(index, entry, isKnown: key != MetadataKey.None);
            else if (key == MetadataKey.None && unknown.Add(entry.Key.Text))
                match._unknown.Add(entry);
            else if (key != MetadataKey.None && (!known.TryGetValue(key, out (FrontMatterEntry, int Rank) other) || rank < other.Rank))
                known[key] = (entry, rank);
        }

        for (int i = 0; i < match._entries.Length; i++)
        {
            if (match._entries[i] is null && match.WellKnown(i) is not MetadataKey.None and var key && known.TryGetValue(key, out (FrontMatterEntry Entry, int) other))
                match._entries[i] = other.Entry;
        }

        return match;
    }

    /// <summary>The key of schema.org, or of this library, that the parameter at <paramref name="index"/> asks for by its name.</summary>
    public MetadataKey WellKnown(int index) => _knowsArticles ? _keys.WellKnown(index) : MetadataKey.None;

    /// <summary>The key of the parameter at <paramref name="index"/>; null where it is not there.</summary>
    public FrontMatterEntry? Find(int index) => _entries[index];

    private void Take(int index, FrontMatterEntry entry, bool isKnown)
    {
        if (_entries[index] is not { } first)
            _entries[index] = entry;

        // The reading of the article reports the same word twice, and two spellings of one that it knows.
        else if (!isKnown && first.Key.Text != entry.Key.Text && (_spellings ??= new(StringComparer.Ordinal)).Add(entry.Key.Text))
            _repeated.Add((entry, first));
    }
}
