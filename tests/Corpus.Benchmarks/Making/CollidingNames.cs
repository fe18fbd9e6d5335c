using System;
using System.Collections.Generic;

namespace Corpus.Benchmarks;

/// <summary>
/// Names made to be slow: all of one FNV-1a hash, in any case. Two stretches that lead from one state of the hash to the same next one are found
/// by trying; twelve such pairs, one behind the other, are four thousand names (A. Joux, multicollisions).
/// </summary>
internal static class CollidingNames
{
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;
    private const int StretchLength = 5;

    /// <summary>So many names of one hash; <paramref name="count"/> is a power of two.</summary>
    public static IEnumerable<string> OfOneHash(int count)
    {
        var pairs = new List<(string One, string Other)>();
        uint state = Start;
        for (int names = 1; names < count; names *= 2)
        {
            pairs.Add(Collide(state));
            state = Hash(state, pairs[^1].One);
        }

        for (int i = 0; i < count; i++)
        {
            var parts = new string[pairs.Count];
            for (int p = 0; p < parts.Length; p++)
                parts[p] = (i >> p & 1) == 0 ? pairs[p].One : pairs[p].Other;
            string name = string.Concat(parts);
            yield return char.ToUpperInvariant(name[0]) + name[1..];
        }
    }

    private static (string One, string Other) Collide(uint state)
    {
        var seen = new Dictionary<uint, string>();
        for (int i = 0; ; i++)
        {
            string stretch = Stretch(i);
            uint hash = Hash(state, stretch);
            if (seen.TryGetValue(hash, out string? other))
                return (other, stretch);
            seen.Add(hash, stretch);
        }
    }

    private static uint Hash(uint state, string stretch)
    {
        foreach (char c in stretch)
            state = (state ^ c) * Prime;
        return state;
    }

    private static string Stretch(int number)
    {
        Span<char> letters = stackalloc char[StretchLength];
        for (int i = 0; i < letters.Length; i++, number /= 26)
            letters[i] = (char)('a' + (number % 26));
        return letters.ToString();
    }
}
