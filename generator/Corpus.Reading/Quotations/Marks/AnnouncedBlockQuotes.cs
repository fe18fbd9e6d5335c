namespace Corpus.Reading;

/// <summary>
/// Knows the block quotes without quotation marks that the paragraph before them announces, with a verb of speech and a colon at its end, or "And from
/// Ana Horvat:". Asked for one paragraph after the other.
/// </summary>
internal sealed class AnnouncedBlockQuotes(TokenizedArticle article)
{
    private const int LongestClause = 24;

    private int _block = -1;
    private bool _announced;

    /// <summary>Whether the paragraph stands in such a block quote.</summary>
    public bool Of(int paragraph)
    {
        int block = article.BlockQuoteOf(paragraph);
        if (block != _block)
            (_block, _announced) = (block, block >= 0 && paragraph > 0 && Announces(paragraph - 1));
        // A line with a dash signs it.
        return _announced && article.FirstOf(paragraph) < article.EndOf(paragraph) && article[article.FirstOf(paragraph)].Kind != TokenKind.Dash;
    }

    private bool Announces(int paragraph)
    {
        int first = article.FirstOf(paragraph);
        int colon = article.EndOf(paragraph) - 1;
        if (article.Paragraphs[paragraph].Kind != ParagraphKind.Text || colon <= first || article[colon].Kind != TokenKind.Colon)
            return false;
        bool verb = false;
        for (int i = colon - 1; i >= first && i > colon - LongestClause; i--)
        {
            verb |= article[i].Kind == TokenKind.Word && VerbGroup.Contains(article.Chars(i));
            if (article[i].Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.DoubleMark)
                return false;
            bool opens = i == first || (i == first + 1 && article.Is(first, "and"));
            if ((opens && !verb && article.Is(i, "from")) || (i > first && IsVerb(i)))
                return true;
        }

        return false;
    }

    // "wrote in her blog", but not "in the report".
    private bool IsVerb(int token)
        => article[token].Is(WordClass.Reporting) && !article[token].Capital && article[token - 1].Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Dash
            && !(article[token - 1].Kind == TokenKind.Word && Determiners.OpensNoun(article.Chars(token - 1)));
}
