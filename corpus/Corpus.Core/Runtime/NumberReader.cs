using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>
/// Reads the numbers of a row that has nothing else. They stand in Base64 VLQ, as in the source maps of ECMA-426: a digit has five bits, the lowest
/// first, and a sixth that says whether another digit follows; the lowest bit of all is the sign. A number up to 15 takes one character.
/// </summary>
internal ref struct NumberReader(ReadOnlySpan<byte> value)
{
    private const int BitsOfDigit = 5;
    private const int GoesOn = 1 << BitsOfDigit;

    private readonly ReadOnlySpan<byte> _all = value;
    private int _at;

    /// <summary>Whether there is no other number.</summary>
    public readonly bool IsAtEnd => _at >= _all.Length;

    /// <summary>Passes the blank between two records; a person sees by it which of them changed.</summary>
    public void Blank()
    {
        if (!IsAtEnd && _all[_at] == (byte)' ')
            _at++;
    }

    /// <summary>The next number.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is none.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Next()
    {
        long number = 0;
        for (int shift = 0; shift <= 30 && _at < _all.Length; shift += BitsOfDigit)
        {
            int digit = Digit(_all[_at++]);
            if (digit < 0)
                break;
            number |= (long)(digit & (GoesOn - 1)) << shift;
            if ((digit & GoesOn) == 0)
                return (int)((number & 1) == 0 ? number >> 1 : -(number >> 1));
        }

        throw Unreadable();
    }

    /// <summary>The next number, which names one of <paramref name="count"/> things.</summary>
    /// <exception cref="InvalidDataException">It names none.</exception>
    public int Index(int count) => Next() is var index && (uint)index < (uint)count ? index : throw Unreadable();

    /// <summary>The next number, which names one of <paramref name="count"/> things, or is -1 for none of them.</summary>
    /// <exception cref="InvalidDataException">It is neither.</exception>
    public int IndexOrNone(int count) => Next() is var index && index >= -1 && index < count ? index : throw Unreadable();

    /// <summary>The error for a row that this version cannot read.</summary>
    public readonly InvalidDataException Unreadable() => FieldReader.Unreadable(_all);

    private static int Digit(byte character) => character switch
    {
        >= (byte)'A' and <= (byte)'Z' => character - 'A',
        >= (byte)'a' and <= (byte)'z' => character - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => character - '0' + 52,
        (byte)'+' => 62,
        (byte)'/' => 63,
        _ => -1,
    };
}
