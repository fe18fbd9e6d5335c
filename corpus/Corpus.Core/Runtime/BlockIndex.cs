using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Finds where the blocks of a table start: at each line with a certain key.</summary>
internal static class BlockIndex
{
    /// <summary>The start of each block, and behind the last one the table's length.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="key">The key of a block's first line, with the space behind it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int[] Find(ReadOnlySpan<byte> rows, ReadOnlySpan<byte> key)
    {
        var starts = new List<int>();
        int at = 0;
        while (at < rows.Length)
        {
            int found = rows[at..].IndexOf(key);
            if (found < 0)
                break;
            at += found;
            if (at == 0 || rows[at - 1] == (byte)'\n')
                starts.Add(at);
            at += key.Length;
        }

        starts.Add(rows.Length);
        return [.. starts];
    }
}
