using System;

namespace Corpus.Reading;

/// <summary>Knows cue verbs that say nothing beside the word behind them: "feel free", "showed up", "shot down", "began repairing".</summary>
internal static class IdleVerbs
{
    private static readonly WordSet Shoot = new("shoot shoots shot shooting");

    private static readonly WordSet Begin = new("begin begins began begun beginning");

    private static readonly WordSet Show = new("show shows showed shown showing");

    private static readonly WordSet Feel = new("feel feels felt feeling");

    /// <summary>Whether the verb at <paramref name="item"/>, which is not the last word of its sentence, says nothing.</summary>
    public static bool Has(Frame frame, int item)
    {
        var verb = frame.Chars(item);
        int next = item + 1;
        // "…," she began; she shot back; shows "…".
        if (frame[next].IsQuote || !frame.IsWord(next))
            return false;
        return (Shoot.Contains(verb) && !frame.Is(next, "back"))
            || (Begin.Contains(verb) && frame.Chars(next).EndsWith("ing".AsSpan(), StringComparison.Ordinal))
            || (Show.Contains(verb) && frame.Is(next, "up"))
            || (Feel.Contains(verb) && frame.Is(next, "free"))
            || (frame.Is(item, "thanks") && frame.Is(next, "to"));
    }
}
