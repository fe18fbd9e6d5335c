namespace Corpus.Reading;

/// <summary>
/// Tells which of many numbers may have come more than once: all that did, and a few in ten thousand that did not. Four bytes a number, and as
/// many free, so that what is compared between articles costs no more than that.
/// </summary>
internal sealed class Repeats
{
    private const int LeastSlots = 1 << 10;

    /// <summary>The lowest bit of a slot says whether its number came again.</summary>
    private const uint Again = 1;

    private uint[] _slots = new uint[LeastSlots];
    private int _count;

    /// <summary>Adds a number.</summary>
    public void Add(ulong number)
    {
        if (_count * 3L > _slots.Length * 2L)
            Grow();
        uint key = Key(number);
        int slot = Find(_slots, key);
        if (_slots[slot] != 0)
        {
            _slots[slot] |= Again;
            return;
        }

        _slots[slot] = key;
        _count++;
    }

    /// <summary>Whether this number may have come more than once.</summary>
    public bool Contains(ulong number) => (_slots[Find(_slots, Key(number))] & Again) != 0;

    private static uint Key(ulong number) => ((uint)((number * 0x9E3779B97F4A7C15) >> 32) | 2) & ~Again;

    private static int Find(uint[] slots, uint key)
    {
        int slot = (int)(key >> 2) & (slots.Length - 1);
        while (slots[slot] != 0 && (slots[slot] & ~Again) != key)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        uint[] larger = new uint[2 * _slots.Length];
        foreach (uint slot in _slots)
        {
            if (slot != 0)
                larger[Find(larger, slot & ~Again)] = slot;
        }

        _slots = larger;
    }
}
