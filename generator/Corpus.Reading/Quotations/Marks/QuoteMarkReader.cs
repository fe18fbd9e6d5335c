using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Pairs quotation marks within a paragraph, and carries an unclosed quotation into the next one. A mark opens or closes by its form
/// and by the blanks around it, so that marks that face the wrong way still pair.
/// </summary>
internal static class QuoteMarkReader
{
    // How far before the end of a paragraph a lone apostrophe may stand for the two that should have closed it.
    private const int LastTokens = 5;

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
        int singleEnd = -1;
        (int Open, int Close) inner = (-1, -1);
        bool anyMark = false;
        int before = spans.Count;
        // No single mark closes anything before this token, as far as was looked ahead; no mark of a pair of its own before the other one.
        int noneCloses = first;
        int noneOfPair = first;
        for (int i = first; i < end; i++)
        {
            TokenKind kind = article[i].Kind;
            if (kind is not (TokenKind.DoubleMark or TokenKind.SingleMark))
                continue;
            bool isDouble = kind == TokenKind.DoubleMark;
            if (open < 0 && isDouble && PairedMarks.CloseOf(article, i, end, ref noneOfPair) is var pair and >= 0)
            {
                // Whatever marks stand inside are not asked.
                Add(article, spans, i, pair, paragraph);
                i = pair;
            }
            else if (open >= 0)
            {
                bool sameKind = isDouble == (article[open].Kind == TokenKind.DoubleMark);
                if (sameKind && i == open + 1 && !(IsElision(article, i, end) && i < singleEnd))
                {
                    // Nothing between the marks.
                    open = -1;
                }
                else if (isDouble && sameKind && OpensInside(article, i, end, open))
                {
                    if (inner.Close >= 0)
                    {
                        // Another one opens, and the outer one is still open: it was never closed.
                        Split(article, spans, open, inner, paragraph);
                        (open, inner) = (i, (-1, -1));
                    }
                    else if (inner.Open < 0)
                    {
                        inner.Open = i;
                    }
                }
                else if (isDouble ? sameKind && Closes(article, i, end, open) : i == singleEnd)
                {
                    if (inner.Open >= 0 && inner.Close < 0 && !IsStraight(article, i))
                    {
                        inner.Close = i;
                    }
                    else
                    {
                        Add(article, spans, open, i, paragraph);
                        (open, inner) = (-1, (-1, -1));
                    }
                }
                else if (sameKind && isDouble && IsStraight(article, i))
                {
                    // An opening straight mark inside an open quotation: the earlier one was never closed.
                    open = i;
                }
            }
            else if (isDouble ? Opens(article, i, first, end) || (!(carried && !anyMark) && OpensBehindStop(article, i, end)) : SingleMarks.Opens(article, paragraph, i, end, ref noneCloses, out singleEnd))
            {
                open = i;
            }
            else if (carried && !anyMark && isDouble && spans.Count == before)
            {
                // No mark reopened the quotation of the paragraph before, and here is its end.
                if (!Signature.Is(article, first, i, end))
                    AddContent(article, spans, first, i, i + 1, paragraph, SpanForm.Double, closed: true);
            }

            anyMark |= isDouble;
        }

        if (open < 0)
            return false;
        if (LoneClose(article, open, end) is var lone and >= 0)
        {
            Add(article, spans, open, lone, paragraph);
            return false;
        }

        if (inner.Close >= 0 && !GoesOn(article, paragraph))
        {
            Split(article, spans, open, inner, paragraph);
            return false;
        }

        AddContent(article, spans, open, end, end, paragraph, article[open].Kind == TokenKind.DoubleMark ? SpanForm.Double : SpanForm.Single, closed: false);
        return true;
    }

    // “a “b” c”, "a “b” c": a mark of the opening form, free before and with text behind, where one is open already.
    private static bool OpensInside(TokenizedArticle article, int token, int end, int open)
        => article.Chars(token)[0] == '“' && article.Chars(open)[0] is '“' or '"' && article[token].SpaceBefore && token + 1 < end && !article[token + 1].SpaceBefore;

    // The next paragraph opens with a mark, as one does where a quotation goes on.
    private static bool GoesOn(TokenizedArticle article, int paragraph)
        => paragraph + 1 < article.Paragraphs.Count && article.FirstOf(paragraph + 1) < article.EndOf(paragraph + 1)
            && article[article.FirstOf(paragraph + 1)].Kind == TokenKind.DoubleMark;

    // What one that was never closed holds up to the one inside it, and that one.
    private static void Split(TokenizedArticle article, List<MarkedSpan> spans, int open, (int Open, int Close) inner, int paragraph)
    {
        AddContent(article, spans, open, inner.Open, inner.Open, paragraph, SpanForm.Double, closed: true);
        Add(article, spans, inner.Open, inner.Close, paragraph);
    }

    // ‘’Tis time’: an apostrophe right behind the mark that opens.
    private static bool IsElision(TokenizedArticle article, int token, int end)
        => article[token].Kind == TokenKind.SingleMark && token + 1 < end && !article[token + 1].SpaceBefore && article[token + 1].Kind == TokenKind.Word;

    private static bool IsStraight(TokenizedArticle article, int token) => article.Chars(token)[0] is '"' or '\'' or '＂';

    private static bool Opens(TokenizedArticle article, int token, int first, int end)
    {
        char form = article.Chars(token)[0];
        bool textFollows = token + 1 < end && !article[token + 1].SpaceBefore
            && article[token + 1].Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.CloseBracket);
        bool standsFree = article[token].SpaceBefore || (token > 0 && article[token - 1].End == article[token].Start
            && article[token - 1].Kind is TokenKind.Dash or TokenKind.OpenBracket or TokenKind.Colon or TokenKind.SingleMark or TokenKind.Other);
        return form switch
        {
            '“' or '„' or '«' or '`' => token + 1 < end && (textFollows || standsFree),
            // At the start of a paragraph nothing can close, whatever blank follows.
            '"' when token == first => token + 1 < end,
            _ => textFollows && (standsFree || (form == '”' && article[token].SpaceBefore)),
        };
    }

    private static bool Closes(TokenizedArticle article, int token, int end, int open)
    {
        char form = article.Chars(token)[0];
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

    // …out of fear."We go," he said: the blank before the mark is missing.
    private static bool OpensBehindStop(TokenizedArticle article, int token, int end)
        => IsStraight(article, token) && token > 0 && article[token - 1].Kind == TokenKind.Stop
            && token + 1 < end && !article[token + 1].SpaceBefore && article[token + 1].Capital;

    // He said, ''We go on.'.': one apostrophe, where two would close what two opened.
    private static int LoneClose(TokenizedArticle article, int open, int end)
    {
        if (article.Chars(open)[0] != '\'' || article[open].Kind != TokenKind.DoubleMark)
            return -1;
        for (int i = System.Math.Max(open + 2, end - LastTokens); i < end; i++)
        {
            if (article[i].Kind == TokenKind.SingleMark && article[i - 1].Kind is TokenKind.Stop or TokenKind.Comma)
                return i;
        }

        return -1;
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
