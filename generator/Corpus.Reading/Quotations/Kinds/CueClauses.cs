namespace Corpus.Reading;

/// <summary>
/// Knows quoted words that stand in the clause which tells who said the quotation before them, where and when: "We go on," said Horvat, one of the
/// "iron three" of the strike. They are the writer's.
/// </summary>
internal static class CueClauses
{
    private const int LongestTerm = 8;

    // What a clause about the speaker goes on with behind a comma.
    private static readonly WordSet Relatives = new("who whose whom which where when one");

    /// <summary>Whether the words at <paramref name="place"/> stand so.</summary>
    public static bool Holds(in QuotePlace place)
    {
        Frame frame = place.Frame;
        int first = place.Sentence.First;
        if (!place.HasCueBefore || !frame[first].IsQuote || place.Shape.Words > LongestTerm || (place.Shape.StartsClause && place.Shape.Stopped))
            return false;
        for (int i = first + 1; i < place.Cue; i++)
        {
            if (frame[i].IsQuote || frame.Is(i, WordClass.Cue))
                return false;
        }

        int last = place.Item - 1;
        // "…," she said, "…": the quotation goes on.
        return frame.IsWord(last) && last > place.Cue && !place.Is(last, "that") && TellsOfSpeaker(place);
    }

    private static bool TellsOfSpeaker(in QuotePlace place)
    {
        Frame frame = place.Frame;
        bool tells = frame.Is(place.Cue + 1, WordClass.Preposition) && !place.Is(place.Cue + 1, "that");
        for (int i = place.Cue + 1; i < place.Item; i++)
        {
            if (frame[i].IsQuote || IsAnotherCue(frame, i) || place.Is(i, "that") || frame.Kind(i) is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash)
                return false;
            if (frame.Kind(i) != TokenKind.Comma)
                continue;
            tells = frame.Kind(i + 1) == TokenKind.Number || (frame.IsWord(i + 1)
                && (frame.Token(i + 1).Capital || Relatives.Contains(frame.Chars(i + 1)) || Determiners.Contains(frame.Chars(i + 1)) || frame.Is(i + 1, WordClass.Preposition)));
            if (!tells)
                return false;
        }

        return tells;
    }

    // "who thinks", but not "after a brief", "has talks".
    private static bool IsAnotherCue(Frame frame, int item)
    {
        if (!frame.Is(item, WordClass.Cue) || !frame.IsWord(item - 1))
            return false;
        return frame.Is(item, WordClass.VerbNoun) ? frame.Is(item - 1, "who") || Pronouns.IsThirdPerson(frame, item - 1) : !Determiners.Contains(frame.Chars(item - 1));
    }
}
