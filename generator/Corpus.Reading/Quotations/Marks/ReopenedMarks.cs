namespace Corpus.Reading;

/// <summary>
/// Knows marks that open a quotation again: "We were late. "Nobody waited. "We left." Where paragraphs were put together, each of them
/// opened with a mark, and only the last one closed.
/// </summary>
internal static class ReopenedMarks
{
    // How many brackets and single marks may stand between a sentence and the mark.
    private const int MostBetween = 3;

    // In front of words that are cut short at their head, a single mark is an apostrophe.
    private static readonly WordSet CutShort = new("course fraid nuff kay ello spose scuse fore neath tween twill gainst");

    /// <summary>Whether the double mark at <paramref name="token"/> opens, and a sentence ended before it.</summary>
    public static bool IsDouble(TokenizedArticle article, int token, int first, int end)
    {
        char form = article.Chars(token)[0];
        bool opening = form is '“' or '„' or '‟' or '«' or '`' or '"' or '＂' or '\'' or '»' or '‘';
        return opening && EndsSentence(article, token, first) && TextFollows(article, token, end, spaced: form is '«');
    }

    /// <summary>Whether the single mark at <paramref name="token"/> opens, and a sentence ended before it.</summary>
    public static bool IsSingle(TokenizedArticle article, int token, int first, int end)
        => SingleMarks.StandsFree(article, first, token, end) && EndsSentence(article, token, first) && !CutShort.Contains(article.Chars(token + 1));

    private static bool EndsSentence(TokenizedArticle article, int token, int first)
    {
        if (!article[token].SpaceBefore || token + 1 >= article.Count)
            return false;
        int last = token - 1;
        // "(We laughed.) "We left.", "They said: 'Go.' "We left."
        while (last > first && last >= token - MostBetween && article[last].Kind is TokenKind.CloseBracket or TokenKind.SingleMark)
            last--;
        return last > first && (article[last].Kind == TokenKind.Stop || (IsFullStopped(article, last) && article[token + 1].Capital));
    }

    // "at 5 p.m.", "in the U.S.", but not "Sen.", "J."
    private static bool IsFullStopped(TokenizedArticle article, int token)
        => article[token].IsAbbreviated && article[token].Length > 3 && article.Text[article[token].End - 3] == '.';

    private static bool TextFollows(TokenizedArticle article, int token, int end, bool spaced)
    {
        int next = token + 1;
        if (next >= end || (article[next].SpaceBefore && !spaced))
            return false;
        return article[next].Kind switch
        {
            TokenKind.Word or TokenKind.Number or TokenKind.OpenBracket or TokenKind.SingleMark or TokenKind.Other => true,
            // "… and we left."
            TokenKind.Stop => next + 1 < end && article[next + 1].Kind == TokenKind.Word && !article[next + 1].Capital,
            _ => false,
        };
    }
}
