namespace Corpus.Reading;

/// <summary>Finds the cue clause that shows where a closing mark was forgotten: "We go, she said. "And we stay."</summary>
internal static class CueBehindComma
{
    private const int Longest = 10;
    private const int LongestName = 3;

    /// <summary>The comma behind which nothing but a cue clause stands before <paramref name="end"/>; -1 where there is none.</summary>
    public static int Find(TokenizedArticle article, int first, int end)
    {
        int last = end - 1;
        if (last <= first || article[last].Kind != TokenKind.Stop)
            return -1;
        for (int i = last - 1; i > first && i > last - Longest; i--)
        {
            if (article[i].Kind == TokenKind.Comma)
                return IsCueClause(article, i + 1, last) ? i : -1;
            if (article[i].Kind is not (TokenKind.Word or TokenKind.Possessive or TokenKind.Number))
                return -1;
        }

        return -1;
    }

    // "she said", "said Horvat on Monday", "Ana Horvat said".
    private static bool IsCueClause(TokenizedArticle article, int first, int end)
    {
        if (first + 1 >= end)
            return false;
        if (IsVerb(article, first))
            return IsSubject(article, first + 1);
        int verb = first;
        while (verb < end && verb < first + LongestName && article[verb].IsNameWord)
            verb++;
        if (verb == first && IsPronoun(article, first))
            verb++;
        return verb > first && verb < end && IsVerb(article, verb) && (verb + 1 == end || !article.Is(verb + 1, "that"));
    }

    private static bool IsVerb(TokenizedArticle article, int token) => article[token].Is(WordClass.Reporting) && !article[token].Is(WordClass.BaseForm) && !article[token].Capital;

    private static bool IsSubject(TokenizedArticle article, int token) => article[token].IsNameWord || IsPronoun(article, token);

    private static bool IsPronoun(TokenizedArticle article, int token) => article.Is(token, "he") || article.Is(token, "she") || article.Is(token, "they") || article.Is(token, "it");
}
