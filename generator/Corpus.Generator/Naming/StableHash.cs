using System.Globalization;

namespace Corpus.Generator.Naming;

/// <summary>A hash that is the same in every process, on every machine (FNV-1a, 64 bits).</summary>
internal static class StableHash
{
    public static ulong Of(string text)
    {
        ulong hash = 14695981039346656037;
        unchecked
        {
            foreach (char c in text)
            {
                hash = (hash ^ (byte)c) * 1099511628211;
                hash = (hash ^ (byte)(c >> 8)) * 1099511628211;
            }

            // The low bits of FNV-1a alone spread badly: fold the high ones in.
            return hash ^ (hash >> 32);
        }
    }

    /// <summary>Eight hexadecimal digits.</summary>
    public static string Digits(string text) => ((uint)Of(text)).ToString("x8", CultureInfo.InvariantCulture);
}
