using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Runtime;

/// <summary>Reads the fields of a row, which stand in a fixed order with a space, or another mark, between them.</summary>
internal ref struct FieldReader(ReadOnlySpan<byte> value)
{
    private readonly ReadOnlySpan<byte> _all = value;
    private ReadOnlySpan<byte> _rest = value;

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<byte> Rest => _rest;

    /// <summary>The next field up to <paramref name="mark"/>, or to the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<byte> Word(char mark = ' ')
    {
        int end = _rest.IndexOf((byte)mark);
        ReadOnlySpan<byte> word = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        return word;
    }

    /// <summary>The next field as a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Number(char mark = ' ')
    {
        ReadOnlySpan<byte> rest = _rest;
        int number = 0;
        int at = rest.Length > 0 && rest[0] == (byte)'-' ? 1 : 0;
        int first = at;
        for (; at < rest.Length && rest[at] != (byte)mark; at++)
        {
            int digit = rest[at] - '0';
            if (digit is < 0 or > 9 || number > (int.MaxValue - digit) / 10)
                throw Unreadable();
            number = (10 * number) + digit;
        }

        if (at == first)
            throw Unreadable();
        _rest = at < rest.Length ? rest[(at + 1)..] : default;
        return first == 0 ? number : -number;
    }

    /// <summary>A day: <c>2024-02-29</c>.</summary>
    public DateOnly Date()
    {
        int year = Number('-');
        int month = Number('-');
        int day = Number();
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : throw Unreadable();
    }

    /// <summary>The error for a row that this version cannot read.</summary>
    public readonly InvalidDataException Unreadable() => Unreadable(_all);

    /// <summary>The error for a row that this version cannot read.</summary>
    public static InvalidDataException Unreadable(ReadOnlySpan<byte> value) =>
        new($"A row of a generated table cannot be read: '{Encoding.UTF8.GetString(value)}'. Rebuild with the Corpus.Generator that belongs to this Corpus.Core.");
}
