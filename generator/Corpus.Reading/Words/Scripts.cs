namespace Corpus.Reading;

/// <summary>Knows the scripts that write words without spaces between them, with their punctuation: Chinese, Japanese, Korean, Thai, Lao, Burmese, Khmer.</summary>
internal static class Scripts
{
    /// <summary>Whether <paramref name="c"/> belongs to such a script. Korean has spaces, but none between a mark and the particle behind it.</summary>
    public static bool IsWithoutSpaces(char c) => c >= '\u0E00' && c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1100' and <= '\u11FF')
        or (>= '\u1780' and <= '\u17FF') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uA960' and <= '\uA97F') or (>= '\uAC00' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFFEF') || char.IsSurrogate(c);
}
