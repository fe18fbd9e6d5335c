namespace Corpus.Reading;

/// <summary>Tells a double mark that opens a quotation from marks that only look so: empty texts and symbols of code, marks inside marks.</summary>
internal static class OpeningMarks
{
    // How many tokens ahead the end of a pair without words is looked for.
    private const int LongestEmpty = 12;

    /// <summary>Whether the mark stands before a word with a space before it. Behind a comma or bracket in code, a mark before punctuation is no quotation's: <c>(x = ")")</c>.</summary>
    public static bool Is(CheckedArticle article, int mark)
    {
        TokenizedArticle tokens = article.Tokens;
        if (!tokens[mark].SpaceBefore || mark + 1 >= tokens.Count || tokens[mark + 1].SpaceBefore || IsAccentOfCode(article, mark))
            return false;
        return tokens[mark + 1].Kind switch
        {
            TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.CloseBracket => false,
            TokenKind.Stop => tokens[mark + 1].Length > 1 || tokens.Chars(mark + 1)[0] == '…',
            _ => true,
        };
    }

    /// <summary>Whether the mark is made of the accents of code: one of three or more, or any in Markdown.</summary>
    public static bool IsAccentOfCode(CheckedArticle article, int mark)
    {
        SourceSpan span = new(article.Tokens[mark].Start, article.Tokens[mark].Length);
        string text = article.Text;
        return text[span.Start] == '`'
            && (article.Code is not null || (span.End < text.Length && text[span.End] == '`') || (span.Start > 0 && text[span.Start - 1] == '`'));
    }

    /// <summary>The mark that closes a pair without a word in it, <c>""</c>, <c>", "</c>, which opens at <paramref name="mark"/>; -1 if there is none.</summary>
    public static int EndOfEmptyPair(TokenizedArticle tokens, int mark, int end)
    {
        if (!tokens[mark].SpaceBefore && !(mark > 0 && tokens[mark - 1].Kind is TokenKind.OpenBracket or TokenKind.Comma or TokenKind.Other))
            return -1;
        for (int i = mark + 1; i < end && i <= mark + LongestEmpty; i++)
        {
            if (tokens[i].Kind == TokenKind.DoubleMark)
                return i;
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                return -1;
        }

        return -1;
    }
}
