using System;
using System.Text;

namespace Corpus.Reading;

/// <summary>Reads UTF-8 strictly: a byte that does not belong there is reported, never replaced.</summary>
public static class Utf8Text
{
    /// <summary>Decodes <paramref name="bytes"/>.</summary>
    /// <param name="bytes">A whole file.</param>
    /// <param name="text">The text, without the byte order mark; where the bytes are not UTF-8, the text before the first bad one.</param>
    /// <param name="invalidByteOffset">Where in <paramref name="bytes"/> the first bad sequence starts; -1 where all are good.</param>
    /// <returns>Whether all of it is UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out int invalidByteOffset)
    {
        invalidByteOffset = FirstInvalid(bytes);
        ReadOnlySpan<byte> good = invalidByteOffset < 0 ? bytes : bytes.Slice(0, invalidByteOffset);
        if (good.Length >= 3 && good[0] == 0xEF && good[1] == 0xBB && good[2] == 0xBF)
            good = good.Slice(3);
#if NET
        text = Encoding.UTF8.GetString(good);
#else
        text = Encoding.UTF8.GetString(good.ToArray());
#endif
        return invalidByteOffset < 0;
    }

    /// <summary>Where in <paramref name="bytes"/> the first sequence starts that is not UTF-8; -1 where there is none.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            int length = SequenceLength(bytes.Slice(at));
            if (length == 0)
                return at;
            at += length;
        }

        return -1;
    }

    /// <summary>The length of the sequence at the start of <paramref name="bytes"/>; 0 where it is not a valid one (table 3-7 of the Unicode Standard).</summary>
    private static int SequenceLength(ReadOnlySpan<byte> bytes)
    {
        byte first = bytes[0];
        if (first < 0x80)
            return 1;
        (int length, int low, int high) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF), // nothing shorter would do
            0xED => (3, 0x80, 0x9F), // no surrogates
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F), // nothing above U+10FFFF
            _ => (0, 0, 0),
        };
        if (length == 0 || bytes.Length < length || bytes[1] < low || bytes[1] > high)
            return 0;
        for (int i = 2; i < length; i++)
        {
            if (bytes[i] is < 0x80 or > 0xBF)
                return 0;
        }

        return length;
    }
}
