using System;
#if NET
using System.Buffers;
#endif

namespace Corpus.Reading;

/// <summary>Words that most texts do not hold: whether one does is found out without looking at it closely.</summary>
internal sealed class RareWords(string[] words)
{
#if NET
    // All in one go.
    private readonly SearchValues<string> _words = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="text"/> holds one of them, in any case.</summary>
    public bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(_words);
#else
    /// <summary>Whether <paramref name="text"/> holds one of them, in any case.</summary>
    public bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
#endif
}
