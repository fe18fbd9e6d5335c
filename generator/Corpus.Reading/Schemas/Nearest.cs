using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds the name that somebody may have meant.</summary>
public static class Nearest
{
    /// <summary>The name that differs least from <paramref name="word"/>, the first of equals; null where all differ in more than half of it.</summary>
    public static string? Of(string word, IEnumerable<string> names)
    {
        string plain = Keys.Plain(word);
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string name in names)
        {
            string other = Keys.Plain(name);
            int most = Math.Min(Math.Max(plain.Length, other.Length) / 2, least - 1);
            if (Math.Abs(plain.Length - other.Length) > most)
                continue;
            int distance = EditDistance.Of(plain.AsSpan(), other.AsSpan());
            if (distance > most)
                continue;
            (nearest, least) = (name, distance);
        }

        return nearest;
    }

    /// <summary>The end of a sentence: <c>; nearest: `Sport`.</c>, or where none is near, all of the few that there are.</summary>
    public static string Hint(string word, IReadOnlyList<string> names)
    {
        const int Few = 12;
        if (Of(word, names) is { } nearest)
            return $"; nearest: `{nearest}`.";
        return names.Count is > 0 and <= Few ? $"; there are `{string.Join("`, `", names)}`." : ".";
    }
}
