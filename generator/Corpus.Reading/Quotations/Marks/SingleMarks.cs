namespace Corpus.Reading;

/// <summary>Tells single quotation marks from apostrophes, and finds the partner of one that opens.</summary>
internal static class SingleMarks
{
    // How many tokens ahead a mark looks for its partner: a bound, so that a text of apostrophes stays linear.
    private const int Longest = 400;

    // How long a quotation may be that a plural's apostrophe closes for want of a better mark.
    private const int LongestBeforePlural = 16;

    // How far ahead the partner of a mark that is no apostrophe is looked for.
    private const int LongestOfOneForm = 100;

    /// <summary>
    /// Whether the mark at <paramref name="token"/> opens a quotation; <paramref name="close"/> is the mark that closes it, -1 where the paragraph
    /// ends before it does. Nothing before <paramref name="noneCloses"/> closes one, as far as was looked ahead: no token is looked at twice.
    /// </summary>
    public static bool Opens(TokenizedArticle article, int paragraph, int token, int end, ref int noneCloses, out int close)
    {
        close = -1;
        if (PartnerOf(article.Chars(token)[0]) is var partner and not '\0')
        {
            for (int i = token + 2; i < end && i < token + LongestOfOneForm && close < 0; i++)
                close = article[i].Kind == TokenKind.SingleMark && article.Chars(i)[0] == partner ? i : -1;
            return close >= 0;
        }

        if (!StandsFree(article, article.FirstOf(paragraph), token, end))
            return false;
        int reach = System.Math.Min(end, token + Longest);
        int closing = System.Math.Max(token + 2, noneCloses);
        while (closing < reach && !(article[closing].Kind == TokenKind.SingleMark && Closes(article, closing, end)))
            closing++;
        noneCloses = System.Math.Max(closing, noneCloses);
        bool closes = closing < reach;
        int plural = PluralBehind(article, token, closing);
        if (closes)
        {
            close = plural >= 0 && AnotherOpens(article, token, plural, closing, end) ? plural : closing;
            return true;
        }

        // Nothing closes it here: the next paragraph's opening mark can tell that it is a quotation that goes on.
        close = GoesOn(article, paragraph, token) ? -1 : plural;
        return close >= 0 || GoesOn(article, paragraph, token);
    }

    // ‹We go›, ›We go‹, ‚We go‘: marks that are never apostrophes.
    private static char PartnerOf(char mark) => mark switch
    {
        '‹' => '›',
        '›' => '‹',
        '‚' => '‘',
        _ => '\0',
    };

    // The first mark behind a plural, near enough to close what "token" opens.
    private static int PluralBehind(TokenizedArticle article, int token, int end)
    {
        for (int i = token + 2; i < end && i < token + LongestBeforePlural; i++)
        {
            if (article[i].Kind == TokenKind.SingleMark && EndsPlural(article, i))
                return i;
        }

        return -1;
    }

    // ‘one or two votes’ where clerks ‘slipped up’, the ‘talks’ and the voters’ ‘no’: another one opens, so that the first was closed.
    private static bool AnotherOpens(TokenizedArticle article, int token, int plural, int closing, int end)
    {
        for (int i = plural + 1; i < closing && i < plural + LongestBeforePlural; i++)
        {
            if (StandsFree(article, token, i, end))
                return true;
        }

        return EndsPlural(article, closing) && closing + 1 < end && StandsFree(article, token, closing + 1, end);
    }

    private static bool StandsFree(TokenizedArticle article, int first, int token, int end)
        => article[token].Kind == TokenKind.SingleMark && article.Chars(token)[0] is '‘' or '\''
            && (article[token].SpaceBefore || token == first || article[token - 1].Kind is TokenKind.Dash or TokenKind.OpenBracket)
            && token + 1 < end && !article[token + 1].SpaceBefore && !IsElision(article, token + 1);

    private static bool GoesOn(TokenizedArticle article, int paragraph, int token)
    {
        if (article.Chars(token)[0] != '‘' || paragraph + 1 >= article.Paragraphs.Count || article.FirstOf(paragraph + 1) >= article.EndOf(paragraph + 1))
            return false;
        TokenKind next = article[article.FirstOf(paragraph + 1)].Kind;
        return next == TokenKind.SingleMark || (next == TokenKind.DoubleMark && token == article.FirstOf(paragraph));
    }

    // ‘em, ’90s, 'til: a letter or two digits left out, not a quotation.
    private static bool IsElision(TokenizedArticle article, int token)
    {
        if (article[token].Kind == TokenKind.Number)
            return article[token].Length == 2 || (article[token].Length == 3 && article.Chars(token)[2] == 's');
        return article.Is(token, "em") || article.Is(token, "til") || article.Is(token, "cause") || article.Is(token, "tis")
            || article.Is(token, "twas") || article.Is(token, "bout") || article.Is(token, "round") || article.Is(token, "n");
    }

    private static bool Closes(TokenizedArticle article, int token, int end)
    {
        if (article.Chars(token)[0] is not ('’' or '\'') || article[token].SpaceBefore)
            return false;
        bool textFollows = token + 1 < end && !article[token + 1].SpaceBefore && article[token + 1].Kind is TokenKind.Word or TokenKind.Number;
        return !textFollows && !(EndsPlural(article, token) && token + 1 < end && article[token + 1].Kind == TokenKind.Word);
    }

    /// <summary>Whether a mark may be the apostrophe of a plural, unless the sentence stops here: "the voters’ choice".</summary>
    public static bool EndsPlural(TokenizedArticle article, int token)
        => article.Chars(token)[0] is '’' or '\'' && !article[token].SpaceBefore && token > 0 && article[token - 1].Kind == TokenKind.Word && article.Text[article[token].Start - 1] is 's' or 'S';
}
