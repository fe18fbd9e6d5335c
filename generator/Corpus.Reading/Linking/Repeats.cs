namespace Corpus.Reading;

/// <summary>
/// Counts numbers up to two: which of many came more than once. Eight bytes a number, and half as many again free, so that what is compared
/// between articles costs no more than that.
/// </summary>
internal sealed class Repeats
{
    private const int LeastSlots = 1 << 10;

    private ulong[] _slots = new ulong[LeastSlots];
    private int _count;

    // The lowest bit of a slot says whether its number came again; two numbers that differ in nothing else are taken for one.
    private const ulong Again = 1;

    /// <summary>Adds a number.</summary>
    /// <returns>Whether it is the first of its kind.</returns>
    public bool Add(ulong number)
    {
        if (_count * 3L > _slots.Length * 2L)
            Grow();
        int slot = Find(_slots, number);
        if (_slots[slot] != 0)
        {
            _slots[slot] |= Again;
            return false;
        }

        _slots[slot] = Key(number);
        _count++;
        return true;
    }

    /// <summary>Whether this number came more than once.</summary>
    public bool Contains(ulong number) => (_slots[Find(_slots, number)] & Again) != 0;

    private static ulong Key(ulong number) => (number | 2) & ~Again;

    private static int Find(ulong[] slots, ulong number)
    {
        ulong key = Key(number);
        int slot = (int)((key * 0x9E3779B97F4A7C15) >> 33) & (slots.Length - 1);
        while (slots[slot] != 0 && (slots[slot] & ~Again) != key)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        ulong[] larger = new ulong[2 * _slots.Length];
        foreach (ulong slot in _slots)
        {
            if (slot != 0)
                larger[Find(larger, slot)] = slot;
        }

        _slots = larger;
    }
}
