using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Pairs the runs of grave accents around code: one ends with the next run of its length. All of a text are paired at once, when the first is met.</summary>
internal sealed class CodeSpans(string text, int start, int end)
{
    private Dictionary<int, int>? _closerOf;

    /// <summary>Where the run that closes the run at <paramref name="at"/> starts; -1 where none does.</summary>
    public int CloserOf(int at) => (_closerOf ??= Pair()).TryGetValue(at, out int closer) ? closer : -1;

    private Dictionary<int, int> Pair()
    {
        var closers = new Dictionary<int, int>();
        var lastOfLength = new Dictionary<int, int>();
        for (int at = start; at < end; at++)
        {
            Steps.Count();
            if (text[at] != '`')
                continue;
            int length = BlockStarts.RunOf(text, at, end);
            if (lastOfLength.TryGetValue(length, out int before))
                closers[before] = at;
            lastOfLength[length] = at;
            at += length - 1;
        }

        return closers;
    }
}
