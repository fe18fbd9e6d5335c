using System;

namespace Corpus.Reading;

/// <summary>
/// Knows cue verbs that say nothing beside the word behind them: "feel free", "showed up", "shot down", "began repairing", "heard the drums", "voted for her".
/// </summary>
internal static class IdleVerbs
{
    private static readonly WordSet Shoot = new("shoot shoots shot shooting");

    private static readonly WordSet Begin = new("begin begins began begun beginning");

    private static readonly WordSet Show = new("show shows showed shown showing");

    private static readonly WordSet Feel = new("feel feels felt feeling");

    private static readonly WordSet Name = new("name names named naming");

    // Verbs that tell of speech where a quotation or a that-clause touches them, and of something else nearly everywhere else.
    private static readonly WordSet Seldom = WordSet.Named("seldom-cues");

    // "…," Ana Horvat sang: how many items may lead from a quotation to the verb behind it.
    private const int LongestSubject = 3;

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
            || (Name.Contains(verb) && (frame.Is(next, "for") || frame.Is(next, "after")))
            || (frame.Is(item, "thanks") && frame.Is(next, "to"))
            || (Seldom.Contains(verb) && !frame.Is(next, "that") && !FollowsQuotation(frame, item));
    }

    private static bool FollowsQuotation(Frame frame, int item)
    {
        for (int i = item - 1; i >= 0 && i >= item - LongestSubject; i--)
        {
            if (frame[i].IsQuote)
                return true;
        }

        return false;
    }
}
