namespace Corpus.Reading;

/// <summary>A set of numbers in eight bytes each, and as many free.</summary>
internal sealed class NumberSet
{
    private const int LeastSlots = 1 << 10;

    private ulong[] _slots = new ulong[LeastSlots];
    private int _count;
    private bool _hasZero;

    /// <summary>Adds a number.</summary>
    /// <returns>Whether it was not there.</returns>
    public bool Add(ulong number)
    {
        if (number == 0)
        {
            bool isNew = !_hasZero;
            _hasZero = true;
            return isNew;
        }

        if (_count * 3L > _slots.Length * 2L)
            Grow();
        int slot = Find(_slots, number);
        if (_slots[slot] == number)
            return false;
        _slots[slot] = number;
        _count++;
        return true;
    }

    private static int Find(ulong[] slots, ulong number)
    {
        int slot = (int)((number * 0x9E3779B97F4A7C15) >> 33) & (slots.Length - 1);
        while (slots[slot] != 0 && slots[slot] != number)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        ulong[] larger = new ulong[2 * _slots.Length];
        foreach (ulong number in _slots)
        {
            if (number != 0)
                larger[Find(larger, number)] = number;
        }

        _slots = larger;
    }
}
