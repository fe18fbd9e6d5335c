namespace Corpus.Reading;

/// <summary>Knows the quoted titles of works and broadcasts by what stands around them.</summary>
internal static class WorkTitles
{
    // How many words a title has that nothing but its capitals shows, and one that a noun announces.
    private const int Longest = 8, LongestOfNoun = 14;

    private static readonly WordSet Works = WordSet.Named("works");

    private static readonly WordSet Makers = WordSet.Named("makers");

    // What broadcasts, and is part of no name by itself.
    private static readonly WordSet Broadcasters = new("channel radio");

    // How a work came about.
    private static readonly WordSet Makings = new("written directed produced composed created edited hosted penned");

    private static readonly WordSet Appositions = new("a an the which whose");

    // What stands before words that somebody says or is said to be, not before a title.
    private static readonly WordSet NoHeads = new("as is slogan that was");

    /// <summary>
    /// "Why it froze," by Ana Horvat, at the start of a sentence or behind a dash; "Salt and Stone," by Ana Horvat, and "Salt," written by Ana Horvat, anywhere.
    /// </summary>
    public static bool IsByAuthor(in QuotePlace place)
    {
        Frame frame = place.Frame;
        int by = place.Item + 1;
        bool made = by < place.Sentence.End && frame.IsWord(by) && Makings.Contains(frame.Chars(by));
        if (made)
            by++;
        int name = by + 1;
        if (!place.Is(by, "by") || name >= place.Sentence.End || !frame.IsWord(name) || !(frame.Token(name).Capital || frame.Is(name, "the")))
            return false;
        if (made)
            return place.Shape.IsTitle;
        bool apart = (place.Opens || frame.Kind(place.Item - 1) == TokenKind.Dash) && !place.HasCueBefore;
        return apart ? place.Shape.Stopped || place.Shape.IsTitle : place.Shape.IsTitle && place.Shape.Words > 1 && !TitleCase.Has(frame, place.Sentence);
    }

    /// <summary>"Salt," a novel; "Salt," which opens; "Salt," on Radio Norland.</summary>
    public static bool IsApposed(in QuotePlace place)
    {
        Frame frame = place.Frame;
        int behind = place.Item + 1;
        return IsShort(place.Shape) && behind < place.Sentence.End && frame.IsWord(behind) && (Appositions.Contains(frame.Chars(behind)) || frame.Is(behind, WordClass.Preposition));
    }

    /// <summary>The film "Quiet Waters", her new book, "Salt", the author of "Salt": what stands before tells that it is the name of a work.</summary>
    public static bool IsOfNoun(in QuotePlace place)
    {
        Frame frame = place.Frame;
        int before = frame.Kind(place.Item - 1) == TokenKind.Comma ? place.Item - 2 : place.Item - 1;
        if (!place.Shape.IsTitle || place.Shape.Words > LongestOfNoun || before < place.Sentence.First)
            return false;
        if (frame.Kind(before) == TokenKind.Possessive)
            return before > place.Sentence.First && IsBroadcaster(frame, before - 1) && !(HeldWords.Has(place) && !IsBroadcast(place));
        bool found = place.Is(before, "of")
            ? before > place.Sentence.First && frame.IsWord(before - 1) && Makers.Contains(frame.Chars(before - 1))
            : frame.IsWord(before) && Works.Contains(frame.Chars(before));
        return found && !HeldWords.Has(place);
    }

    // the Norland Channel's "Today", NRK's "Today", BBS' "Today", Friday's "Today".
    private static bool IsBroadcaster(Frame frame, int owner)
        => frame.Is(owner, WordClass.Organization | WordClass.Calendar) || IsAcronym(frame, owner) || (frame.IsWord(owner) && Broadcasters.Contains(frame.Chars(owner)));

    // "Horvat argued that it would freeze on Friday's 'Today'", "speaking to NRK's 'Today', he smiled": where it was said, and no part of it.
    private static bool IsBroadcast(in QuotePlace place)
        => place.Item + 1 >= place.Sentence.End || place.Frame.Kind(place.Item + 1) == TokenKind.Stop || !place.Frame.Is(place.Cue, WordClass.Reporting);

    /// <summary>The choir sang "Summer Rain"; Horvat, who wrote "The Quiet Border,".</summary>
    public static bool IsObject(in QuotePlace place)
        => IsTitle(place) && place.Cue == place.Item - 1 && (place.Is(place.Cue, "sang") || place.Is(place.Cue, "wrote"));

    /// <summary>"We go on," he said on "The Late Hour", told "The Late Hour", speaking to "The Late Hour".</summary>
    public static bool IsPlace(in QuotePlace place)
        => IsTitle(place) && !TitleCase.Has(place.Frame, place.Sentence)
            && (place.Is(place.Item - 1, "to") ? place.Cue == place.Item - 2 : (place.Is(place.Item - 1, "on") || place.Is(place.Item - 1, "told")) && !HeldWords.Has(place));

    /// <summary>Radio Norland's "Morning Talk", at "The Late Hour", the book "Dear Ivo".</summary>
    public static bool HangsOnNoun(in QuotePlace place)
    {
        // In a headline every word has a capital, not only a title's.
        if (!IsTitle(place) || place.IsTight || TitleCase.Has(place.Frame, place.Sentence) || HeldWords.Has(place))
            return false;
        Frame frame = place.Frame;
        int before = place.Item - 1;
        return frame.Kind(before) is TokenKind.Possessive or TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket
            || (frame.IsWord(before) && !frame.Is(before, WordClass.Cue) && !NoHeads.Contains(frame.Chars(before)));
    }

    private static bool IsShort(QuoteShape shape) => shape.IsTitle && shape.Words <= Longest;

    private static bool IsTitle(in QuotePlace place) => IsShort(place.Shape) && place.Shape.Words > 1 && !place.IsAnnounced;

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
}
