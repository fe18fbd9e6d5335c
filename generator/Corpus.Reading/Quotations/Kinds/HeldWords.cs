namespace Corpus.Reading;

/// <summary>Knows quoted names and titles that stand in what somebody says or thinks: these are somebody's words all the same.</summary>
internal static class HeldWords
{
    private const int LongestObject = 4;

    // What these verbs have for an object is told, not done: "noted the change to".
    private static readonly WordSet Retelling = WordSet.Named("retelling-cues");

    private static readonly WordSet Topics = new("about against of over");

    private static readonly WordSet Auxiliaries = new("is are was were be been has have had will would can could may might must shall should do does did");

    /// <summary>Whether the words at <paramref name="place"/> stand so.</summary>
    public static bool Has(in QuotePlace place) => place.Cue >= 0 && (place.Frame.Is(place.Cue, "according") ? AreCredited(place) : AreReported(place) || AreJudged(place));

    // According to Novak, the "New Wave" is over; the "New Wave" is over, according to Novak.
    private static bool AreCredited(in QuotePlace place)
        => place.Cue > place.Item ? place.Frame.Kind(place.Cue - 1) == TokenKind.Comma : place.HasBetween(place.Cue, place.Item, TokenKind.Comma);

    // Novak said that she liked "Quiet Waters"; she likes "Quiet Waters," Novak said. But not: "I like it," Novak said in an interview with "The Late Hour".
    private static bool AreReported(in QuotePlace place)
    {
        Frame frame = place.Frame;
        if (!frame.Is(place.Cue, WordClass.Reporting))
            return false;
        if (place.Cue > place.Item)
            return place.Cue + 1 >= place.Sentence.End || frame.Kind(place.Cue + 1) is TokenKind.Stop or TokenKind.CloseBracket;
        bool clause = Retelling.Contains(frame.Chars(place.Cue));
        for (int i = place.Cue + 1; i < place.Item; i++)
            clause |= frame.Is(i, "that") || Pronouns.IsThirdPerson(frame, i) || (frame.IsWord(i) && Auxiliaries.Contains(frame.Chars(i)));
        return clause && !QuotesBefore(place);
    }

    // Novak denounced the "New Wave", called it the "New Wave", railed against the "New Wave".
    private static bool AreJudged(in QuotePlace place)
        => place.Cue < place.Item - 1 && place.Item - place.Cue <= LongestObject
            && (!place.Frame.Is(place.Cue, WordClass.Reporting) || place.Is(place.Cue, "called") || place.Is(place.Cue, "calls") || Topics.Contains(place.Frame.Chars(place.Cue + 1)));

    // Whether the cue has a quotation of its own before it: "I like it," Novak said.
    private static bool QuotesBefore(in QuotePlace place)
    {
        for (int i = place.Sentence.First; i < place.Cue; i++)
        {
            if (place.Frame[i].IsQuote)
                return true;
        }

        return false;
    }
}
