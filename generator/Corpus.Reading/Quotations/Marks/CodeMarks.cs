namespace Corpus.Reading;

/// <summary>Finds code between grave accents, as people write it in plain text too: the marks in <c>`print "x"`</c> are no speech.</summary>
internal static class CodeMarks
{
    // How many tokens ahead the closing accent is looked for.
    private const int Longest = 60;

    /// <summary>The accent that closes the code that the one at <paramref name="token"/> opens; -1 where it opens none.</summary>
    public static int CloseOf(TokenizedArticle article, int token, int end)
    {
        if (!IsAccent(article, token) || token + 1 >= end || article[token + 1].SpaceBefore)
            return -1;
        for (int i = token + 1; i < end && i < token + Longest; i++)
        {
            // The next one closes it, or opens another: `we go' and `we stay'.
            if (IsAccent(article, i))
                return article[i].SpaceBefore || i == token + 1 ? -1 : i;
        }

        return -1;
    }

    private static bool IsAccent(TokenizedArticle article, int token) => article[token].Kind == TokenKind.SingleMark && article.Chars(token)[0] == '`';
}
