using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Which keys of the front matter, or of a map in it, are which parameters.</summary>
internal sealed class KeyMatch
{
    private readonly Dictionary<SchemaParameter, FrontMatterEntry> _entries = [];
    private readonly List<FrontMatterEntry> _unknown = [];
    private readonly List<(FrontMatterEntry Entry, FrontMatterEntry First)> _repeated = [];
    private readonly HashSet<string> _spellings = new(StringComparer.Ordinal);

    private KeyMatch()
    {
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
        var match = new KeyMatch();
        var parameters = new Dictionary<string, SchemaParameter>(StringComparer.Ordinal);
        foreach (SchemaParameter parameter in type.Parameters)
            parameters[Keys.Plain(parameter.Name)] = parameter;
        var known = new Dictionary<MetadataKey, (FrontMatterEntry Entry, int Rank)>();
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        foreach (FrontMatterEntry entry in entries)
        {
            (MetadataKey key, int rank) = knowsArticles ? MetadataKeys.Find(entry.Key.Text) : default;
            if (parameters.TryGetValue(Keys.Plain(entry.Key.Text), out SchemaParameter? parameter))
                match.Take(parameter, entry, isKnown: key != MetadataKey.None);
            else if (key == MetadataKey.None && unknown.Add(entry.Key.Text))
                match._unknown.Add(entry);
            else if (key != MetadataKey.None && (!known.TryGetValue(key, out (FrontMatterEntry, int Rank) other) || rank < other.Rank))
                known[key] = (entry, rank);
        }

        foreach (SchemaParameter parameter in type.Parameters)
        {
            if (!match._entries.ContainsKey(parameter) && WellKnown(parameter, knowsArticles) is not MetadataKey.None and var key && known.TryGetValue(key, out (FrontMatterEntry Entry, int) other))
                match._entries.Add(parameter, other.Entry);
        }

        return match;
    }

    /// <summary>The key of schema.org, or of this library, that <paramref name="parameter"/> asks for by its name.</summary>
    public static MetadataKey WellKnown(SchemaParameter parameter, bool knowsArticles) =>
        knowsArticles && MetadataKeys.Find(parameter.Name) is { Rank: 0 } found ? found.Key : MetadataKey.None;

    /// <summary>The key of <paramref name="parameter"/>; null where it is not there.</summary>
    public FrontMatterEntry? Find(SchemaParameter parameter) => _entries.TryGetValue(parameter, out FrontMatterEntry? entry) ? entry : null;

    private void Take(SchemaParameter parameter, FrontMatterEntry entry, bool isKnown)
    {
        if (!_entries.TryGetValue(parameter, out FrontMatterEntry? first))
            _entries.Add(parameter, entry);

        // The reading of the article reports the same word twice, and two spellings of one that it knows.
        else if (!isKnown && first.Key.Text != entry.Key.Text && _spellings.Add(entry.Key.Text))
            _repeated.Add((entry, first));
    }
}
