using System;

namespace Corpus.Reading;

/// <summary>Sorts by hash, in linear time: byte by byte, the lowest first. What has one hash keeps its order.</summary>
internal static class HashOrder
{
    private const int Bytes = 4;
    private const int Values = 256;

    /// <summary>Sorts <paramref name="hashes"/>, and <paramref name="items"/> with them.</summary>
    public static void Sort(ref uint[] hashes, ref int[] items)
    {
        uint[] otherHashes = new uint[hashes.Length];
        int[] otherItems = new int[items.Length];
        int[] next = new int[Values];
        for (int shift = 0; shift < 8 * Bytes; shift += 8)
        {
            Steps.Count(hashes.Length);
            Array.Clear(next, 0, Values);
            foreach (uint hash in hashes)
                next[(hash >> shift) & 0xFF]++;
            int first = 0;
            for (int value = 0; value < Values; value++)
                (next[value], first) = (first, first + next[value]);
            for (int i = 0; i < hashes.Length; i++)
            {
                int place = next[(hashes[i] >> shift) & 0xFF]++;
                otherHashes[place] = hashes[i];
                otherItems[place] = items[i];
            }

            (hashes, otherHashes) = (otherHashes, hashes);
            (items, otherItems) = (otherItems, items);
        }
    }

    /// <summary>The first place in sorted <paramref name="hashes"/> that is not below <paramref name="hash"/>.</summary>
    public static int First(uint[] hashes, uint hash)
    {
        int low = 0;
        int high = hashes.Length;
        while (low < high)
        {
            Steps.Count();
            int middle = (low + high) / 2;
            if (hashes[middle] < hash)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
