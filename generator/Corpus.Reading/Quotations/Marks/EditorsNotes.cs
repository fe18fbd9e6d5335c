namespace Corpus.Reading;

/// <summary>Knows the paragraphs in which whoever edits a text speaks: "[Editor's note: …]", "Ed.: …", "Note from the editor: …". They are nobody's speech.</summary>
internal static class EditorsNotes
{
    private static readonly WordSet Editors = new("editor editors editor's editor’s editors' publisher publisher's publisher’s translator translator's translator’s");

    /// <summary>Whether a paragraph is one.</summary>
    public static bool Is(TokenizedArticle article, int paragraph)
    {
        int first = article.FirstOf(paragraph);
        int end = article.EndOf(paragraph);
        bool bracket = first < end && article[first].Kind == TokenKind.OpenBracket;
        while (first < end && article[first].Kind is TokenKind.OpenBracket or TokenKind.Other)
            first++;
        if (first + 2 >= end || article[first].Kind != TokenKind.Word || !article[first].Capital)
            return false;
        // "Note from the editor", "A note from the editors".
        int note = article.Is(first, "a") ? first + 1 : first;
        if (article.Is(note, "note"))
            return note + 3 < end && (article.Is(note + 1, "from") || article.Is(note + 1, "by")) && article.Is(note + 2, "the") && Editors.Contains(article.Chars(note + 3)) && Ends(article, note + 4, end);
        // "Ed.:", "Ed. note:", "[Ed: …]".
        bool stop = article.Is(first, "ed") && article[first + 1].Kind == TokenKind.Stop;
        if (stop || article.Is(first, "ed.") || (bracket && article.Is(first, "ed")))
        {
            int mark = stop ? first + 2 : first + 1;
            return article.Is(mark, "note") ? Ends(article, mark + 1, end) : Ends(article, mark, end);
        }

        if (!Editors.Contains(article.Chars(first)))
            return false;
        // "Editor's note", "Editors’ note": the apostrophe may be a token of its own.
        int behind = article[first + 1].Kind is TokenKind.Possessive or TokenKind.SingleMark ? first + 2 : first + 1;
        return behind < end && (article.Is(behind, "note") || article.Is(behind, "notes")) && Ends(article, behind + 1, end);
    }

    /// <summary>Whether a paragraph stands in square brackets: "[Laughter]", "[This talk was shortened.]".</summary>
    public static bool IsBracketed(TokenizedArticle article, int paragraph)
    {
        int first = article.FirstOf(paragraph);
        int last = article.EndOf(paragraph) - 1;
        return first < last && article.Chars(first)[0] == '[' && article.Chars(last)[0] == ']';
    }

    /// <summary>Whether an item is a word for somebody who edits, in any form.</summary>
    public static bool IsEditor(Frame frame, int item) => frame.IsWord(item) && Editors.Contains(frame.Chars(item));

    private static bool Ends(TokenizedArticle article, int token, int end)
        => token < end && article[token].Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Stop or TokenKind.CloseBracket;
}
