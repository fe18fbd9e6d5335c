using System;

namespace Corpus.Reading;

/// <summary>Finds entities by a name, whatever the case of its letters. Several may have one name: they come in the order in which they were added.</summary>
/// <remarks>
/// A binary tree in which each fork asks for one bit of the name (D. R. Morrison's PATRICIA). To find a name never takes longer than to read its
/// bits, whatever names an article is made of; a hash table takes longer and longer where somebody chooses names of one hash.
/// </remarks>
internal sealed class NameMap(NameTexts texts)
{
    // A bound, so that a thousand people of one surname stay linear.
    private const int MostOfOneName = 16;

    // Places in the tree are forks, or names as their complements.
    private const int Nothing = int.MinValue;

    private readonly Buffer<Fork> _forks = new();
    private readonly Buffer<Known> _names = new();
    private readonly Buffer<Entry> _entries = new();
    private int _root = Nothing;

    /// <summary>The place of the first entity called <paramref name="name"/>; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        if (_root == Nothing)
            return -1;
        ref readonly Known nearest = ref _names[NearestTo(name)];
        return NameBit.FirstDifference(texts[nearest.Name], name).Exists ? -1 : nearest.First;
    }

    /// <summary>The place of the next entity that has the name of the one at <paramref name="place"/>; -1 where there is none.</summary>
    public int FindNext(int place) => _entries[place].Next;

    /// <summary>The entity at <paramref name="place"/>.</summary>
    public int EntityAt(int place) => _entries[place].Entity;

    /// <summary>Adds <paramref name="entity"/> under <paramref name="name"/>.</summary>
    public void Add(NameText name, int entity)
    {
        if (_root == Nothing)
        {
            _root = NewName(name, entity);
            return;
        }

        int nearest = NearestTo(texts[name]);
        NameBit difference = NameBit.FirstDifference(texts[_names[nearest].Name], texts[name]);
        if (difference.Exists)
            Insert(NewName(name, entity), texts[name], difference);
        else
            Append(ref _names[nearest], entity);
    }

    /// <summary>Takes all names out.</summary>
    public void Clear()
    {
        _forks.Clear();
        _names.Clear();
        _entries.Clear();
        _root = Nothing;
    }

    // The one name that can be the same: it has the same bits wherever the tree asks.
    private int NearestTo(ReadOnlySpan<char> name)
    {
        int place = _root;
        while (place >= 0)
            place = _forks[place].Toward(name);
        return ~place;
    }

    private int NewName(NameText name, int entity)
    {
        _entries.Add(new Entry(entity));
        _names.Add(new Known(name, _entries.Count - 1));
        return ~(_names.Count - 1);
    }

    private void Append(ref Known name, int entity)
    {
        if (name.Count >= MostOfOneName)
            return;
        _entries.Add(new Entry(entity));
        _entries[name.Last].Next = _entries.Count - 1;
        name.Last = _entries.Count - 1;
        name.Count++;
    }

    // Bits are asked for in the order in which a name has them, so that the new fork belongs before the first one that asks for a later bit.
    private void Insert(int added, ReadOnlySpan<char> name, NameBit difference)
    {
        int above = -1;
        int place = _root;
        while (place >= 0 && _forks[place].Bit.IsBefore(difference))
        {
            above = place;
            place = _forks[place].Toward(name);
        }

        bool set = difference.IsSetIn(name);
        _forks.Add(new Fork(difference, set ? place : added, set ? added : place));
        if (above < 0)
            _root = _forks.Count - 1;
        else if (_forks[above].Bit.IsSetIn(name))
            _forks[above].Set = _forks.Count - 1;
        else
            _forks[above].Unset = _forks.Count - 1;
    }

    private struct Fork(NameBit bit, int unset, int set)
    {
        public readonly NameBit Bit = bit;
        public int Unset = unset;
        public int Set = set;

        public readonly int Toward(ReadOnlySpan<char> name) => Bit.IsSetIn(name) ? Set : Unset;
    }

    // A name, and the first and the last entity that has it.
    private struct Known(NameText name, int entry)
    {
        public readonly NameText Name = name;
        public readonly int First = entry;
        public int Last = entry;
        public int Count = 1;
    }

    private struct Entry(int entity)
    {
        public readonly int Entity = entity;
        public int Next = -1;
    }
}
