namespace Corpus.Reading;

/// <summary>How cues stand to a quotation and to each other: what lies between them, and whose clause holds what.</summary>
internal sealed class CuePlacement(Frame frame)
{
    private const int LongestGap = 8;

    /// <summary>Whether the quotation stands in a that-clause with no comma before it: said on Monday that it was "…".</summary>
    public bool HoldsThatClause(int first, int quote)
    {
        bool that = false;
        for (int i = first; i < quote; i++)
        {
            if (frame.Kind(i) is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash)
                return false;
            that |= frame.Is(i, "that");
        }

        return that;
    }

    /// <summary>Whether a comma, or another quotation, lies between two items.</summary>
    public (bool Comma, bool Quote) Between(int from, int to)
    {
        bool comma = false;
        bool quote = false;
        for (int i = from + 1; i < to && !(comma && quote); i++)
        {
            comma |= frame.Kind(i) is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash;
            quote |= frame[i].IsQuote;
        }

        return (comma, quote);
    }

    /// <summary>Whether a later cue before a quotation takes it from an earlier one.</summary>
    public bool Governs(Cue later, Cue earlier, int quote)
    {
        if (later.Form == CueForm.Noun && quote - later.Item <= 2)
            return true;
        // "…, with Horvat hailing": a participle with a subject of its own.
        bool absolute = later.Form == CueForm.Participle && later.Source.Form == SourceForm.Name && later.Source.Last == later.Item - 1;
        bool speech = frame.Is(later.Item, WordClass.Reporting) || later.Form == CueForm.Noun || absolute;
        bool strong = earlier.Form == CueForm.According || (earlier.Form == CueForm.Noun ? earlier.Last > earlier.Item : frame.Is(earlier.Item, WordClass.Reporting));
        return !strong || (later.First < earlier.Item && later.Form != CueForm.Participle) || ((speech || HasClauseOfItsOwn(later, earlier)) && Outranks(later, earlier));
    }

    /// <summary>
    /// Whether a noun cue with its possessor is what an earlier verb is about, and holds the quotation: "Voters remember Novak's promise of '…'", but not
    /// "Voters called Novak's promise '…'".
    /// </summary>
    public bool IsObjectOf(Cue noun, Cue verb)
        => noun.Form == CueForm.Noun && noun.Source.Form == SourceForm.Name && noun.First == verb.Item + 1 && verb.Form is CueForm.Speech or CueForm.Attitude
            && noun.Source.Last < noun.Item && (frame.Is(noun.Item + 1, "of") || frame.Is(noun.Item + 1, "that") || frame.Is(noun.Item + 1, "for"));

    /// <summary>Whether a later cue opens a clause of its own behind a quotation of an earlier one: "Horvat called it 'brave,' but Novak dismissed it as".</summary>
    public bool HasClauseOfItsOwn(Cue later, Cue earlier)
    {
        if (later.Form is CueForm.Participle or CueForm.Noun || later.First == later.Item)
            return false;
        int item = later.First - 1;
        while (item > earlier.Last && (frame.Is(item, "but") || frame.Is(item, "and") || frame.Is(item, "while") || frame.Is(item, "whereas") || frame.Kind(item) is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash))
            item--;
        return item > LastBefore(earlier, item) && frame[item].IsQuote;
    }

    /// <summary>Whether a cue behind a quotation leads right into a later one instead: "When Horvat asked '…?', Novak answered, '…'".</summary>
    public bool LeadsToLater(Cue cue, int end)
    {
        for (int i = cue.Last + 1; i < end && i <= cue.Last + LongestGap; i++)
        {
            if (frame[i].IsQuote)
                return IsTight(cue, i);
        }

        return false;
    }

    /// <summary>Whether a later cue before a quotation stands on its own beside an earlier one. "Novak said trade has shown a 'way out'": what somebody says holds all that follows.</summary>
    public bool Outranks(Cue later, Cue earlier)
    {
        bool earlierSpeech = earlier.Form == CueForm.According || (earlier.Form == CueForm.Noun && earlier.Last > earlier.Item)
            || (earlier.Form != CueForm.Noun && (frame.Is(earlier.Item, WordClass.Reporting) || frame.Kind(earlier.Item) == TokenKind.Colon));
        // "Horvat, a doctor who advised him, said": the later verb's subject stands before the earlier verb, which is inside it.
        if (!earlierSpeech || (later.First < earlier.Item && later.Form != CueForm.Participle))
            return true;
        int reach = later.First > earlier.Last ? later.First : later.Item;
        for (int i = earlier.Last + 1; i < reach; i++)
        {
            if (frame[i].IsQuote || frame.Kind(i) is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon || frame.Is(i, "and") || frame.Is(i, "but"))
                return true;
        }

        return false;
    }

    /// <summary>Whether the cue leads right into the quotation: said "…", said: "…", told reporters on Monday, "…".</summary>
    public bool IsTight(Cue cue, int quote)
    {
        if (cue.Form is CueForm.Noun)
            return false;
        int last = LastBefore(cue, quote);
        if (last == quote - 1 || frame.Kind(quote - 1) == TokenKind.Colon)
            return true;
        if (frame.Kind(quote - 1) != TokenKind.Comma)
            return false;
        for (int i = last + 1; i < quote - 1; i++)
        {
            if (frame.Kind(i) == TokenKind.Comma || frame[i].IsQuote)
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a cue behind a quotation goes on with a subject that the cue before it only tells something of: "The find, which Horvat describes as '…',
    /// suggests".
    /// </summary>
    public bool GoesOnBehindRelative(Cue later, Cue before, int quote)
        => frame.Is(quote - 1, "as") && before.Item < quote && quote - before.Item <= LongestGap && later.First >= 0 && later.First < before.First;

    /// <summary>Whether the cue clause follows right behind the quotation: "…," he said.</summary>
    public bool IsAttached(Cue cue, int quote)
    {
        int gap = 0;
        int start = StartBehind(cue, quote);
        for (int i = quote + 1; i < start; i++)
        {
            bool light = frame.Kind(i) is TokenKind.Comma or TokenKind.Dash or TokenKind.Stop or TokenKind.CloseBracket or TokenKind.Possessive
                || (frame.IsWord(i) && (VerbGroup.Contains(frame.Chars(i)) || IsModifier(i) || OpensClause(i)));
            if (!light || ++gap > LongestGap)
                return false;
        }

        return true;
    }

    // "…," as Novak told parliament; "…," is what Novak said.
    private bool OpensClause(int item) => frame.Is(item, "as") || ((frame.Is(item, "what") || frame.Is(item, "how")) && frame.IsWord(item - 1) && VerbGroup.Contains(frame.Chars(item - 1)));

    // A word that can stand before a name as part of its role ("harbourmaster Ivo Marin").
    private bool IsModifier(int item)
        => Determiners.Contains(frame.Chars(item)) || !frame.Is(item, WordClass.Function | WordClass.Cue) || frame.Is(item, WordClass.Role | WordClass.Organization);

    /// <summary>Whether the cue clause behind the quotation stands behind a comma of its own.</summary>
    public bool IsClosing(Cue cue, int quote)
        => cue.Form != CueForm.Attitude && frame.Kind(StartBehind(cue, quote) - 1) is TokenKind.Comma or TokenKind.Dash;

    /// <summary>The last item of a cue before a quotation: its source may stand behind the quotation ("called '…' by Novak").</summary>
    public static int LastBefore(Cue cue, int quote) => cue.Last < quote ? cue.Last : cue.Item;

    /// <summary>Where a cue clause behind a quotation starts: at its source, unless that stands before the quotation.</summary>
    public static int StartBehind(Cue cue, int quote) => cue.First > quote ? cue.First : cue.Item;
}
