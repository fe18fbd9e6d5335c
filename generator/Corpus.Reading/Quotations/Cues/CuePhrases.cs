namespace Corpus.Reading;

/// <summary>Knows cues of more than one word.</summary>
internal static class CuePhrases
{
    private static readonly WordSet Strikes = new("fired fires hit hits shot shoots struck strikes snapped snaps punched punches pushed pushes");

    /// <summary>"Novak fired back: '…'", "Novak hit back, saying …": whether <paramref name="item"/> is the verb.</summary>
    public static bool IsStrikingBack(Frame frame, int item, int end)
        => item + 1 < end && frame.Is(item + 1, "back") && Strikes.Contains(frame.Chars(item));

    /// <summary>"'…,' she went on.", "Novak goes on: '…'": whether <paramref name="item"/> is the verb, and nothing but a mark or a quotation follows.</summary>
    public static bool IsGoingOn(Frame frame, int item, int end)
        => (frame.Is(item, "went") || frame.Is(item, "goes")) && item + 1 < end && frame.Is(item + 1, "on") && (item + 2 >= end || frame[item + 2].IsQuote || !frame.IsWord(item + 2));
}
