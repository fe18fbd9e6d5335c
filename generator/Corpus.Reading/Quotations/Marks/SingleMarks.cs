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

    // How many headings or captions may stand inside a quotation of several paragraphs.
    private const int MostBetween = 3;

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

        bool free = StandsFree(article, article.FirstOf(paragraph), token, end);
        if (!free && !FollowsStop(article, article.FirstOf(paragraph), token, end))
            return false;
        int reach = System.Math.Min(end, token + Longest);
        int closing = System.Math.Max(token + 2, noneCloses);
        while (closing < reach && !(article[closing].Kind == TokenKind.SingleMark && Closes(article, closing, end)))
            closing++;
        noneCloses = System.Math.Max(closing, noneCloses);
        bool closes = closing < reach;
        if (!free)
        {
            close = closes && article[closing - 1].Kind is TokenKind.Comma or TokenKind.Stop ? closing : -1;
            return close >= 0;
        }

        int plural = PluralBehind(article, token, closing);
        bool goesOn = GoesOn(article, paragraph, token, plural);
        if (closes)
        {
            close = plural >= 0 && EndsAtPlural(article, token, plural, closing, end) ? plural : closing;
            return true;
        }

        // Nothing closes it here: the next paragraph's opening mark can tell that it is a quotation that goes on.
        close = goesOn ? -1 : plural;
        return close >= 0 || goesOn;
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

    // Whether the mark behind a plural closes what "token" opens, and not the one that is certain to close.
    private static bool EndsAtPlural(TokenizedArticle article, int token, int plural, int closing, int end)
    {
        bool fragment = IsFragment(article, token, plural);
        for (int i = plural + 1; i < closing; i++)
        {
            bool near = i < plural + LongestBeforePlural;
            // ‘one or two votes’ where clerks ‘slipped up’, the ‘talks’ and the voters’ ‘no’: another one opens, so that the first was closed.
            if ((near || fragment) && StandsFree(article, token, i, end) && (fragment || !ReopenedMarks.IsSingle(article, i, token, end)))
                return true;
            // ‘price games’ behind closed doors. “We will see,” she said: a fragment does not run on over sentences.
            if (fragment && (article[i].Kind == TokenKind.DoubleMark || (article[i].Kind == TokenKind.Stop && article[i + 1].SpaceBefore && article[i + 1].Capital)))
                return true;
            if (!near && !fragment)
                break;
        }

        return EndsPlural(article, closing) && closing + 1 < end && StandsFree(article, token, closing + 1, end);
    }

    // Words in lower case, or all of them with capitals: no sentence.
    private static bool IsFragment(TokenizedArticle article, int token, int plural)
    {
        if (article[token + 1].Kind == TokenKind.Word && !article[token + 1].Capital)
            return true;
        for (int i = token + 1; i < plural; i++)
        {
            if (article[i].Kind is not (TokenKind.Word or TokenKind.Number) || (article[i].Kind == TokenKind.Word && !article[i].Capital))
                return false;
        }

        return plural > token + 2;
    }

    /// <summary>Whether a single mark can open by what stands beside it: blank or bracket before, and words behind that no apostrophe cuts short.</summary>
    public static bool StandsFree(TokenizedArticle article, int first, int token, int end)
        => article[token].Kind == TokenKind.SingleMark && article.Chars(token)[0] is '‘' or '\''
            && (article[token].SpaceBefore || token == first || article[token - 1].Kind is TokenKind.Dash or TokenKind.OpenBracket)
            && token + 1 < end && !article[token + 1].SpaceBefore && !IsElision(article, token + 1);

    // In Norland,'we go,' she said; …of fear.'We stay,' he said: the space before the mark is missing.
    private static bool FollowsStop(TokenizedArticle article, int first, int token, int end)
        => token > first && token + 1 < end && article.Chars(token)[0] == '\'' && !article[token + 1].SpaceBefore && article[token + 1].Kind == TokenKind.Word
            && !IsElision(article, token + 1) && (article[token - 1].Kind == TokenKind.Comma || (article[token - 1].Kind == TokenKind.Stop && article[token + 1].Capital));

    // A quotation of several paragraphs: each of them opens with a mark, and nothing closes this one.
    private static bool GoesOn(TokenizedArticle article, int paragraph, int token, int plural)
    {
        int next = paragraph + 1;
        while (next < article.Paragraphs.Count && next <= paragraph + MostBetween && article.Paragraphs[next].Kind != ParagraphKind.Text)
            next++;
        if (next >= article.Paragraphs.Count || article.FirstOf(next) >= article.EndOf(next))
            return false;
        int first = article.FirstOf(next);
        bool opens = token == article.FirstOf(paragraph);
        if (article.Chars(token)[0] == '‘')
            return article[first].Kind == TokenKind.SingleMark || (article[first].Kind == TokenKind.DoubleMark && opens);
        // A straight one is an apostrophe as often.
        return article[token + 1].Capital && !(plural >= 0 && IsFragment(article, token, plural)) && StandsFree(article, first, first, article.EndOf(next))
            && (opens || article[token - 1].Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.Comma);
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
        return !textFollows && !(EndsPlural(article, token) && token + 1 < end && MayBeOwned(article, token + 1));
    }

    // The voters’ choice, the voters’ and the clerks’ choice; but ‘the votes’ of, ‘the votes’ are.
    private static bool MayBeOwned(TokenizedArticle article, int token)
        => article[token].Kind == TokenKind.Word && (!article[token].Is(WordClass.Function) || article.Is(token, "and") || article.Is(token, "or") || article.Is(token, "whole"));

    /// <summary>Whether a mark may be the apostrophe of a plural, unless the sentence stops here: "the voters’ choice".</summary>
    public static bool EndsPlural(TokenizedArticle article, int token)
        => article.Chars(token)[0] is '’' or '\'' && !article[token].SpaceBefore && token > 0 && article[token - 1].Kind == TokenKind.Word && article.Text[article[token].Start - 1] is 's' or 'S';
}
