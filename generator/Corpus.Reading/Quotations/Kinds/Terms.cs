namespace Corpus.Reading;

/// <summary>Knows quoted words that are nobody's speech: titles, nicknames, meanings, scare quotes.</summary>
internal static class Terms
{
    private const int LongestTerm = 5;
    private const int LongestTitle = 8;
    private const int NamingReach = 4;
    private const int LongestObject = 5;
    private static readonly WordSet NamingWords = new(
        "known dubbed called nicknamed named term word words phrase label slogan hashtag nickname moniker motto chant chants");

    private static readonly WordSet WorkNouns = new(
        "album ballad blockbuster book broadcast cartoon comedy documentary drama episode essay film hit magazine memoir miniseries movie musical newsletter novel opera painting play podcast poem program "
        + "programme sequel serial series show single sitcom song spot thriller trilogy");

    /// <summary>Whether the quotation at <paramref name="item"/> of the frame is such a one.</summary>
    public static bool Has(Frame frame, int item, Sentence sentence, Attribution attribution, QuoteShape shape)
    {
        bool opens = item == sentence.First;
        bool alone = IsAlone(frame, item, sentence);
        // Where speech stands in double marks, single ones around a line of its own make it a heading.
        bool secondary = frame.UsesDoubleMarks && frame.Spans[frame[item].Quote] is { Form: SpanForm.Single, Closed: true };
        if (!attribution.Source.Exists && attribution.Cue < 0 && Naming.IsName(frame, item, sentence.First))
            return true;
        if (opens)
            return alone ? secondary : attribution.Cue < 0 && IsShort(shape);
        if (frame.Is(item - 1, "so-called") || IsTranslated(frame, item, sentence) || (IsShortTitle(shape) && IsWork(frame, item, sentence)))
            return true;
        if (IsSpokenOf(frame, item, sentence, shape))
            return false;
        bool announced = frame.Kind(item - 1) == TokenKind.Colon;
        bool tight = announced || (attribution.Cue >= 0 && attribution.Cue < item && (item - attribution.Cue <= 2 || frame.Kind(attribution.Cue) == TokenKind.Colon));
        // The choir sang "Summer Rain"; Horvat, who wrote "The Quiet Border,".
        if (tight && !announced && IsShortTitle(shape) && shape.Words > 1 && attribution.Cue == item - 1 && (frame.Is(item - 1, "sang") || frame.Is(item - 1, "wrote")))
            return true;
        // In a headline every word has a capital, not only a title's.
        if (IsShortTitle(shape) && shape.Words > 1 && !TitleCase.Has(frame, sentence) && !tight && HangsOnNoun(frame, item - 1))
            return true;
        // The ‘reform’ starts: a word to be read with a raised eyebrow, unless somebody calls something so.
        if (secondary && shape.Words == 1 && !tight && !(attribution.Cue >= 0 && attribution.Cue < item && item - attribution.Cue <= LongestObject))
            return true;
        if (attribution.Cue >= 0 || announced || alone)
            return false;
        return (shape.Words == 1 && shape.IsTitle) || (IsShort(shape) && !IsNamed(frame, item, sentence) && !IsPartOfPhrase(frame, item, sentence, shape));
    }

    private static bool IsShort(QuoteShape shape) => shape.Words <= LongestTerm && !(shape.StartsClause && shape.Stopped);

    private static bool IsShortTitle(QuoteShape shape) => shape.IsTitle && shape.Words <= LongestTitle;

    // a "reasonable search" of the house: words in the midst of a phrase are taken from somebody.
    private static bool IsPartOfPhrase(Frame frame, int item, Sentence sentence, QuoteShape shape)
        => !shape.IsTitle && item + 1 < sentence.End && frame.Is(item + 1, "of");

    // the film "Quiet Waters", her new book, "Salt": what stands before tells that it is the name of a work.
    private static bool IsWork(Frame frame, int item, Sentence sentence)
    {
        int before = frame.Kind(item - 1) == TokenKind.Comma ? item - 2 : item - 1;
        if (before < sentence.First)
            return false;
        // the Norland Channel's "Today", NRK's "Today": a broadcaster's or a publisher's.
        return frame.Kind(before) == TokenKind.Possessive
            ? before > sentence.First && (frame.Is(before - 1, WordClass.Organization) || IsAcronym(frame, before - 1))
            : frame.IsWord(before) && WorkNouns.Contains(frame.Chars(before));
    }

    private static bool IsAcronym(Frame frame, int item)
    {
        if (!frame.IsWord(item))
            return false;
        foreach (char c in frame.Chars(item))
        {
            if (!char.IsUpper(c))
                return false;
        }

        return frame.Chars(item).Length > 1;
    }

    // Latin for "peace": what a word means.
    private static bool IsTranslated(Frame frame, int item, Sentence sentence)
        => item - 2 >= sentence.First && frame.Is(item - 1, "for") && frame.Is(item - 2, WordClass.Nationality);

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
