namespace Corpus.Reading;

/// <summary>The half of Windows-1252 above ASCII, which no target framework knows without a package.</summary>
internal static class Windows1252
{
    /// <summary>The characters of the bytes 80 to 9F; NUL where the byte has none.</summary>
    private const string High = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>The byte that <paramref name="c"/> is written with, if it is above 7F; 0 where it has none. A byte without a character stands for itself.</summary>
    public static byte ByteOf(char c)
    {
        if (c is >= '\u0080' and <= '\u00FF')
            return (byte)c;
        int high = c > '\u00FF' ? High.IndexOf(c) : -1;
        return high < 0 ? (byte)0 : (byte)(0x80 + high);
    }

    /// <summary>The character of a byte from 80 to 9F; null where it has none.</summary>
    public static char? Character(byte value) => value is >= 0x80 and <= 0x9F && High[value - 0x80] is var c and not '\0' ? c : null;
}
