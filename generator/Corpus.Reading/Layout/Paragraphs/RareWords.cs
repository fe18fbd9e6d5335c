using System;
using System.Linq;

namespace Corpus.Reading;

/// <summary>
/// Words that most texts do not hold: whether one does is found out by a look at every few characters, as Wu and Manber search for many words at
/// once ("A fast algorithm for multi-pattern searching", 1994).
/// </summary>
internal sealed class RareWords
{
    private const int Letters = 32;

    private readonly string[] _words;

    // The search goes by the beginnings of the words that are as long as the shortest of them.
    private readonly int _length;

    // How far the search may go on where it sees two letters: to where they could stand at the end of a beginning. 0 where they do.
    private readonly byte[] _steps = new byte[Letters * Letters];

    /// <summary>The words <paramref name="words"/>: of letters from a to z, two or more.</summary>
    public RareWords(string[] words)
    {
        _words = words;
        _length = words.Min(static word => word.Length);
        for (int i = 0; i < _steps.Length; i++)
            _steps[i] = (byte)(_length - 1);
        foreach (string word in words)
        {
            for (int end = 2; end <= _length; end++)
            {
                ref byte step = ref _steps[IndexOf(word[end - 2], word[end - 1])];
                step = (byte)Math.Min(step, _length - end);
            }
        }
    }

    /// <summary>Whether <paramref name="text"/> holds one of them, in any case.</summary>
    public bool AreIn(ReadOnlySpan<char> text)
    {
        int last = _length - 1;
        while (last < text.Length)
        {
            Steps.Count();
            int step = Ascii.IsLetter(text[last]) && Ascii.IsLetter(text[last - 1]) ? _steps[IndexOf(text[last - 1], text[last])] : _length - 1;
            if (step == 0 && IsAtStart(text.Slice(last + 1 - _length)))
                return true;
            last += Math.Max(step, 1);
        }

        return false;
    }

    private static int IndexOf(char first, char second) => ((first % Letters) * Letters) + (second % Letters);

    private bool IsAtStart(ReadOnlySpan<char> text)
    {
        foreach (string word in _words)
        {
            if (text.Length >= word.Length && Ascii.EqualsIgnoreCase(text.Slice(0, word.Length), word))
                return true;
        }

        return false;
    }
}
