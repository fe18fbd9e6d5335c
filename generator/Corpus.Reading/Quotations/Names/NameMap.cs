using System;

namespace Corpus.Reading;

/// <summary>Finds entities by a name, whatever the case of its letters. Several may have one name: they come in the order in which they were added.</summary>
internal sealed class NameMap(NameTexts texts)
{
    // A bound, so that a thousand people of one surname stay linear.
    private const int MostOfOneName = 16;

    private readonly Buffer<Entry> _entries = new();

    // The place of the first entry, and one more: 0 where there is none.
    private int[] _buckets = new int[16];

    /// <summary>The place of the first entity called <paramref name="name"/>; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        uint hash = HashOf(name);
        return NextOf(_buckets[BucketOf(hash)] - 1, hash, name);
    }

    /// <summary>The place of the next entity that has the name of the one at <paramref name="place"/>; -1 where there is none.</summary>
    public int FindNext(int place) => NextOf(_entries[place].Next, _entries[place].Hash, texts[_entries[place].Name]);

    /// <summary>The entity at <paramref name="place"/>.</summary>
    public int EntityAt(int place) => _entries[place].Entity;

    /// <summary>Adds <paramref name="entity"/> under <paramref name="name"/>.</summary>
    public void Add(NameText name, int entity)
    {
        uint hash = HashOf(texts[name]);
        int last = -1;
        int same = 0;
        for (int place = _buckets[BucketOf(hash)] - 1; place >= 0; place = _entries[place].Next)
        {
            last = place;
            same += IsNamed(place, hash, texts[name]) ? 1 : 0;
        }

        if (same >= MostOfOneName)
            return;
        _entries.Add(new Entry(name, hash, entity));
        if (last < 0)
            _buckets[BucketOf(hash)] = _entries.Count;
        else
            _entries[last].Next = _entries.Count - 1;
    }

    /// <summary>Takes all names out, and makes room for about <paramref name="names"/>.</summary>
    public void Clear(int names)
    {
        _entries.Clear();
        int buckets = 16;
        while (buckets < names)
            buckets *= 2;
        if (buckets > _buckets.Length)
            _buckets = new int[buckets];
        else
            Array.Clear(_buckets, 0, _buckets.Length);
    }

    private int NextOf(int place, uint hash, ReadOnlySpan<char> name)
    {
        while (place >= 0 && !IsNamed(place, hash, name))
            place = _entries[place].Next;
        return place;
    }

    private bool IsNamed(int place, uint hash, ReadOnlySpan<char> name)
        => _entries[place].Hash == hash && texts[_entries[place].Name].Equals(name, StringComparison.OrdinalIgnoreCase);

    private int BucketOf(uint hash) => (int)(hash ^ (hash >> 15)) & (_buckets.Length - 1);

    // FNV-1a. Equal names have letters that are equal as capitals.
    private static uint HashOf(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
            hash = (hash ^ (c < 128 ? c | 0x20u : char.ToUpperInvariant(c))) * 16777619;
        return hash;
    }

    private struct Entry(NameText name, uint hash, int entity)
    {
        public readonly NameText Name = name;
        public readonly uint Hash = hash;
        public readonly int Entity = entity;
        public int Next = -1;
    }
}
