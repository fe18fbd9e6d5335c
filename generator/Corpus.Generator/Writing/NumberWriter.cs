using System.Text;

namespace Corpus.Generator.Writing;

/// <summary>
/// Writes numbers in Base64 VLQ, as in the source maps of ECMA-426: small ones take one character, and none needs a mark to part it from the next. The
/// compiler makes a node of each byte of a UTF-8 literal, so that a table costs what its length is. See NumberReader of Corpus.Core.
/// </summary>
internal static class NumberWriter
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int BitsOfDigit = 5;
    private const int GoesOn = 1 << BitsOfDigit;

    /// <summary>Appends a number.</summary>
    public static StringBuilder Number(this StringBuilder row, int number)
    {
        long rest = number < 0 ? (-(long)number << 1) | 1 : (long)number << 1;
        do
        {
            int digit = (int)(rest & (GoesOn - 1));
            rest >>= BitsOfDigit;
            row.Append(Digits[rest > 0 ? digit | GoesOn : digit]);
        }
        while (rest > 0);
        return row;
    }
}
