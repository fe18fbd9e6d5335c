namespace Corpus.Reading;

/// <summary>Tells speech from quoted fragments, and both from words that are nobody's speech.</summary>
internal static class QuoteClassifier
{
    private const int LongestTerm = 5;
    private const int LongestTitle = 8;
    private const int NamingReach = 4;
    private static readonly WordSet NamingWords = new(
        "known dubbed called nicknamed named term word words phrase label slogan hashtag nickname moniker motto chant chants");

    /// <summary>The kind of the quotation at <paramref name="item"/> of the frame.</summary>
    public static QuoteKind Classify(Frame frame, int item, Sentence sentence, Attribution attribution)
    {
        MarkedSpan span = frame.Spans[frame[item].Quote];
        if (span.Form is SpanForm.Dash or SpanForm.Colon)
            return QuoteKind.Direct;
        var shape = QuoteShape.Of(frame.Article, span);
        if (IsTerm(frame, item, sentence, attribution, shape))
            return QuoteKind.Term;
        bool stopped = shape.Stopped || (item + 1 < frame.Count && frame.Kind(item + 1) is TokenKind.Comma or TokenKind.Stop && (attribution.Cue >= 0 || attribution.Source.Basis == AttributionBasis.Continued));
        return shape.StartsClause && (stopped || shape.Words > LongestTerm) ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    private static bool IsTerm(Frame frame, int item, Sentence sentence, Attribution attribution, QuoteShape shape)
    {
        bool opens = item == sentence.First;
        if (!opens && frame.Is(item - 1, "so-called"))
            return true;
        if (!attribution.Source.Exists && attribution.Cue < 0 && Naming.IsName(frame, item, sentence.First))
            return true;
        bool announced = !opens && frame.Kind(item - 1) == TokenKind.Colon;
        if (!opens && IsSpokenOf(frame, item, sentence, shape))
            return false;
        bool tight = announced || (attribution.Cue >= 0 && attribution.Cue < item && (item - attribution.Cue <= 2 || frame.Kind(attribution.Cue) == TokenKind.Colon));
        // The choir sang "Summer Rain"; Horvat, who wrote "The Quiet Border,".
        if (tight && !announced && shape.IsTitle && shape.Words is > 1 and <= LongestTitle && attribution.Cue == item - 1 && (frame.Is(item - 1, "sang") || frame.Is(item - 1, "wrote")))
            return true;
        // In a headline every word has a capital, not only a title's.
        if (shape.IsTitle && !TitleCase.Has(frame, sentence) && shape.Words is > 1 and <= LongestTitle && !tight && !opens && HangsOnNoun(frame, item - 1))
            return true;
        if (attribution.Cue >= 0 || announced || IsAlone(frame, item, sentence))
            return false;
        return shape.Words <= LongestTerm && !(shape.StartsClause && shape.Stopped) && !IsNamed(frame, item, sentence);
    }

    // "his call for 'change'", "chants of 'Peace Now'", "spoke of 'mistakes'": the word before tells that it is said.
    private static bool IsSpokenOf(Frame frame, int item, Sentence sentence, QuoteShape shape)
    {
        int before = item - 2;
        return before >= sentence.First && frame.Is(item - 1, WordClass.Preposition) && frame.IsWord(before)
            && (frame.Is(before, WordClass.CueNoun) || NamingWords.Contains(frame.Chars(before)) || (frame.Is(before, WordClass.Reporting) && !shape.IsTitle));
    }

    // "seen as 'weak'", "was 'horrified'", "the phrase 'enough'": what is named or judged in somebody's words.
    private static bool IsNamed(Frame frame, int item, Sentence sentence)
    {
        int before = item - 1;
        if (before < sentence.First)
            return false;
        if (frame.Is(before, WordClass.Cue) || frame.Is(before, "as") || frame.Is(before, "is") || frame.Is(before, "was") || frame.Is(before, "are") || frame.Is(before, "were"))
            return true;
        for (int i = before; i >= sentence.First && i > before - NamingReach && frame.IsWord(i); i--)
        {
            if (NamingWords.Contains(frame.Chars(i)))
                return true;
        }

        return false;
    }

    // Radio Norland's "Morning Talk", on "The Late Hour", the book "Dear Ivo".
    private static bool HangsOnNoun(Frame frame, int before)
        => frame.Kind(before) == TokenKind.Possessive || frame.Kind(before) == TokenKind.Comma
            || (frame.IsWord(before) && !frame.Is(before, WordClass.Cue) && !frame.Is(before, "as") && !frame.Is(before, "that"));

    private static bool IsAlone(Frame frame, int item, Sentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (i != item && !frame[i].IsQuote && frame.Kind(i) is TokenKind.Word or TokenKind.Number)
                return false;
        }

        return true;
    }
}
