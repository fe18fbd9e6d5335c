using System;

namespace Corpus.Reading;

/// <summary>A list that gives its items by reference, and that is emptied to be filled again.</summary>
internal sealed class Buffer<T>
    where T : struct
{
    private T[] _items = [];

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The number of items that it has room for.</summary>
    public int Capacity => _items.Length;

    /// <summary>An item.</summary>
    public ref T this[int index]
    {
        get
        {
            Steps.Count();
            // Behind the last item stand those of an earlier text: nobody may see them.
            if ((uint)index >= (uint)Count)
                throw new ArgumentOutOfRangeException(nameof(index));
            return ref _items[index];
        }
    }

    /// <summary>Adds an item.</summary>
    public void Add(in T item)
    {
        if (Count == _items.Length)
            Grow(Count + 1);
        _items[Count++] = item;
    }

    /// <summary>Adds items.</summary>
    public void Add(ReadOnlySpan<T> items)
    {
        Steps.Count(items.Length);
        Reserve(Count + items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Makes it <paramref name="count"/> times <paramref name="item"/>, whatever was in it.</summary>
    public void Fill(int count, T item)
    {
        Reserve(count);
        Count = count;
        _items.AsSpan(0, count).Fill(item);
    }

    /// <summary>The items from <paramref name="start"/> on.</summary>
    public ReadOnlySpan<T> Slice(int start, int length) => _items.AsSpan(0, Count).Slice(start, length);

    /// <summary>Takes out all items from <paramref name="count"/> on.</summary>
    public void Truncate(int count) => Count = Math.Min(Count, count);

    /// <summary>Makes room for <paramref name="capacity"/> items.</summary>
    public void Reserve(int capacity)
    {
        if (capacity > _items.Length)
            Grow(capacity);
    }

    /// <summary>Takes all items out.</summary>
    public void Clear() => Count = 0;

    private void Grow(int capacity) => Array.Resize(ref _items, Math.Max(capacity, Math.Max(16, _items.Length * 2)));
}
