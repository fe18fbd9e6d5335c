using System;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Goes through the lines of a table: a key, a space, a value.</summary>
internal ref struct RowReader(ReadOnlySpan<byte> rows)
{
    private ReadOnlySpan<byte> _rest = rows;

    /// <summary>The key of the current line.</summary>
    public ReadOnlySpan<byte> Key { get; private set; }

    /// <summary>The value of the current line, as written.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Steps to the next line with this key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Find(ReadOnlySpan<byte> key)
    {
        while (Read())
        {
            if (Key.SequenceEqual(key))
                return true;
        }

        return false;
    }

    /// <summary>Steps to the next line that is not empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        while (!_rest.IsEmpty)
        {
            int end = _rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];

            // Generated files that were checked in may have been given CR LF.
            if (line.EndsWith("\r"u8))
                line = line[..^1];
            if (line.IsEmpty)
                continue;

            int space = line.IndexOf((byte)' ');
            Key = space < 0 ? line : line[..space];
            Value = space < 0 ? default : line[(space + 1)..];
            return true;
        }

        return false;
    }
}
