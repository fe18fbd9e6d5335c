using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Pairs quotation marks within a paragraph, and carries an unclosed quotation into the next one. A mark opens or closes by its form
/// and by the blanks around it, so that marks that face the wrong way still pair.
/// </summary>
internal static class QuoteMarkReader
{
    // How many tokens ahead a single mark looks for its partner: a bound, so that a text of apostrophes stays linear.
    private const int LongestSingle = 400;

    /// <summary>Finds the quoted stretches, in order.</summary>
    public static List<MarkedSpan> Read(TokenizedArticle article, ReadingBuffers buffers)
    {
        List<MarkedSpan> spans = buffers.Marked;
        bool carried = false;
        for (int paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
            carried = ReadParagraph(article, paragraph, carried, spans);
        return spans;
    }

    // Returns whether a quotation is still open at the end. "carried": the paragraph before left one open.
    private static bool ReadParagraph(TokenizedArticle article, int paragraph, bool carried, List<MarkedSpan> spans)
    {
        int first = article.FirstOf(paragraph);
        int end = article.EndOf(paragraph);
        int open = -1;
        bool anyMark = false;
        int before = spans.Count;
        // No single mark closes anything before this token, as far as was looked ahead.
        int noneCloses = first;
        for (int i = first; i < end; i++)
        {
            TokenKind kind = article[i].Kind;
            if (kind is not (TokenKind.DoubleMark or TokenKind.SingleMark))
                continue;
            bool isDouble = kind == TokenKind.DoubleMark;
            if (open >= 0)
            {
                bool sameKind = isDouble == (article[open].Kind == TokenKind.DoubleMark);
                if (sameKind && i == open + 1)
                {
                    // Nothing between the marks.
                    open = -1;
                }
                else if (sameKind && Closes(article, i, end, open))
                {
                    Add(article, spans, open, i, paragraph);
                    open = -1;
                }
                else if (sameKind && isDouble && IsStraight(article, i))
                {
                    // An opening straight mark inside an open quotation: the earlier one was never closed.
                    open = i;
                }
            }
            else if (isDouble ? Opens(article, i, end) : OpensSingle(article, paragraph, i, end, ref noneCloses))
            {
                open = i;
            }
            else if (carried && !anyMark && isDouble && spans.Count == before)
            {
                // No mark reopened the quotation of the paragraph before, and here is its end.
                AddContent(article, spans, first, i, i + 1, paragraph, SpanForm.Double, closed: true);
            }

            anyMark |= isDouble;
        }

        if (open < 0)
            return false;
        AddContent(article, spans, open, end, end, paragraph, article[open].Kind == TokenKind.DoubleMark ? SpanForm.Double : SpanForm.Single, closed: false);
        return true;
    }

    private static bool IsStraight(TokenizedArticle article, int token) => article.Chars(token)[0] is '"' or '\'' or '＂';

    private static bool Opens(TokenizedArticle article, int token, int end)
    {
        char form = article.Chars(token)[0];
        bool textFollows = token + 1 < end && !article[token + 1].SpaceBefore
            && article[token + 1].Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.CloseBracket);
        bool standsFree = article[token].SpaceBefore || (token > 0 && article[token - 1].End == article[token].Start
            && article[token - 1].Kind is TokenKind.Dash or TokenKind.OpenBracket or TokenKind.Colon or TokenKind.SingleMark or TokenKind.Other);
        return form switch
        {
            '“' or '„' or '«' or '`' => token + 1 < end && (textFollows || standsFree),
            _ => textFollows && (standsFree || (form == '”' && article[token].SpaceBefore)),
        };
    }

    private static bool Closes(TokenizedArticle article, int token, int end, int open)
    {
        char form = article.Chars(token)[0];
        if (article[open].Kind == TokenKind.SingleMark)
            return ClosesSingle(article, token, end);
        bool spaceBefore = article[token].SpaceBefore;
        bool textFollows = token + 1 < end && !article[token + 1].SpaceBefore && article[token + 1].Kind is TokenKind.Word or TokenKind.Number;
        return form switch
        {
            '”' => !(spaceBefore && textFollows) || article.Chars(open)[0] == '“',
            '»' => article.Chars(open)[0] != '»',
            '«' => article.Chars(open)[0] == '»',
            '“' => article.Chars(open)[0] == '„' || (!spaceBefore && !textFollows),
            '„' or '`' => false,
            _ => !(spaceBefore && textFollows),
        };
    }

    private static bool OpensSingle(TokenizedArticle article, int paragraph, int token, int end, ref int noneCloses)
    {
        char form = article.Chars(token)[0];
        bool standsFree = article[token].SpaceBefore || token == article.FirstOf(paragraph)
            || article[token - 1].Kind is TokenKind.Dash or TokenKind.OpenBracket;
        if (form is not ('‘' or '\'') || !standsFree || token + 1 >= end || article[token + 1].SpaceBefore || IsElision(article, token + 1))
            return false;
        int reach = System.Math.Min(end, token + LongestSingle);
        for (int i = System.Math.Max(token + 2, noneCloses); i < reach; i++)
        {
            if (article[i].Kind == TokenKind.SingleMark && ClosesSingle(article, i, end))
                return true;
        }

        noneCloses = System.Math.Max(reach, noneCloses);

        // Nothing closes it here: only the next paragraph's opening mark can tell that it is a quotation that goes on.
        if (form != '‘' || paragraph + 1 >= article.Paragraphs.Count || article.FirstOf(paragraph + 1) >= article.EndOf(paragraph + 1))
            return false;
        TokenKind next = article[article.FirstOf(paragraph + 1)].Kind;
        return next == TokenKind.SingleMark || (next == TokenKind.DoubleMark && token == article.FirstOf(paragraph));
    }

    // ‘em, ’90s, 'til: a letter left out, not a quotation.
    private static bool IsElision(TokenizedArticle article, int token)
        => article[token].Kind == TokenKind.Number
            || article.Is(token, "em") || article.Is(token, "til") || article.Is(token, "cause") || article.Is(token, "tis")
            || article.Is(token, "twas") || article.Is(token, "bout") || article.Is(token, "round") || article.Is(token, "n");

    private static bool ClosesSingle(TokenizedArticle article, int token, int end)
    {
        if (article.Chars(token)[0] is not ('’' or '\'') || article[token].SpaceBefore)
            return false;
        bool textFollows = token + 1 < end && !article[token + 1].SpaceBefore && article[token + 1].Kind is TokenKind.Word or TokenKind.Number;
        if (textFollows)
            return false;
        // "the voters’ choice": a plural's apostrophe, unless the sentence stops here.
        bool plural = token > 0 && article[token - 1].Kind == TokenKind.Word && article.Text[article[token].Start - 1] is 's' or 'S';
        return !(plural && token + 1 < end && article[token + 1].Kind == TokenKind.Word);
    }

    private static void Add(TokenizedArticle article, List<MarkedSpan> spans, int open, int close, int paragraph)
        => AddContent(article, spans, open, close, close + 1, paragraph, article[open].Kind == TokenKind.DoubleMark ? SpanForm.Double : SpanForm.Single, closed: true);

    // The content lies between the opening mark (where there is one) and the token "contentEnd".
    private static void AddContent(TokenizedArticle article, List<MarkedSpan> spans, int firstToken, int contentEnd, int endToken, int paragraph, SpanForm form, bool closed)
    {
        bool marked = article[firstToken].Kind is TokenKind.DoubleMark or TokenKind.SingleMark;
        int firstContent = marked ? firstToken + 1 : firstToken;
        if (firstContent >= contentEnd)
            return;
        SourceSpan content = SourceSpan.FromBounds(article[firstContent].Start, article[contentEnd - 1].End);
        spans.Add(new MarkedSpan(firstToken, endToken, content, paragraph, form, closed));
    }
}
