namespace Corpus.Reading;

/// <summary>Follows, item by item, the editor's notes that stand in brackets inside a paragraph: "[Editor's note: …]", "(Ed.: …)". They are nobody's speech.</summary>
internal struct NotesInBrackets
{
    private int _bracket;

    /// <summary>The paragraph of the note; a bracket that is never closed ends with it.</summary>
    private int _paragraph;

    /// <summary>The item of the bracket that opens the note; -1 if no note is open.</summary>
    public readonly int Opening => _bracket - 1;

    /// <summary>Goes on to <paramref name="item"/>, which stands in <paramref name="paragraph"/>.</summary>
    public void Next(Frame frame, int item, int paragraph)
    {
        if (_bracket > 0 && (paragraph != _paragraph || frame.Kind(item) == TokenKind.CloseBracket))
            _bracket = 0;
        if (_bracket > 0 || frame.Kind(item) != TokenKind.OpenBracket || !Opens(frame, item + 1, frame.EndOf(paragraph)))
            return;
        _bracket = item + 1;
        _paragraph = paragraph;
    }

    // "Editor's note:", "Note from the editor:", "Ed.:", "Ed. note:".
    private static bool Opens(Frame frame, int first, int end)
    {
        if (first + 1 >= end || !frame.IsWord(first))
            return false;
        int item = frame.Is(first, "a") ? first + 1 : first;
        if (frame.Is(item, "note"))
            return item + 4 < end && (frame.Is(item + 1, "from") || frame.Is(item + 1, "by")) && frame.Is(item + 2, "the") && EditorsNotes.IsEditor(frame, item + 3) && Ends(frame, item + 4);
        bool editor = EditorsNotes.IsEditor(frame, first);
        if (!editor && !frame.Is(first, "ed") && !frame.Is(first, "ed."))
            return false;
        item = first + 1;
        if (frame.Kind(item) is TokenKind.Possessive or TokenKind.SingleMark || (!editor && frame.Kind(item) == TokenKind.Stop))
            item++;
        bool note = item < end && (frame.Is(item, "note") || frame.Is(item, "notes"));
        item = note ? item + 1 : item;
        return item < end && (note ? Ends(frame, item) : !editor && frame.Kind(item) is TokenKind.Colon or TokenKind.Dash);
    }

    private static bool Ends(Frame frame, int item) => frame.Kind(item) is TokenKind.Colon or TokenKind.Dash or TokenKind.Stop;
}
