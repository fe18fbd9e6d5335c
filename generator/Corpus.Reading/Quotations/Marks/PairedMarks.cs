namespace Corpus.Reading;

/// <summary>Finds the partner of a mark that only one other closes, whatever marks stand between them: « », 「 」, 『 』.</summary>
internal static class PairedMarks
{
    // How many tokens ahead the partner is looked for.
    private const int Longest = 400;

    /// <summary>
    /// The mark that closes the one at <paramref name="token"/>; -1 where it is of another form, or none does. Up to <paramref name="noneBefore"/> none stands,
    /// as far as was looked ahead: no token is looked at twice.
    /// </summary>
    public static int CloseOf(TokenizedArticle article, int token, int end, ref int noneBefore)
    {
        char open = article.Chars(token)[0];
        if (PartnerOf(open) is not (var partner and not '\0') || token < noneBefore)
            return -1;
        int depth = 0;
        int reach = System.Math.Min(end, token + Longest);
        for (int i = token + 1; i < reach; i++)
        {
            if (article[i].Kind != TokenKind.DoubleMark)
                continue;
            char mark = article.Chars(i)[0];
            if (mark == partner && depth-- == 0)
                return i > token + 1 ? i : -1;
            depth += mark == open ? 1 : 0;
        }

        noneBefore = reach;
        return -1;
    }

    private static char PartnerOf(char mark) => mark switch
    {
        '«' => '»',
        '「' => '」',
        '『' => '』',
        _ => '\0',
    };
}
