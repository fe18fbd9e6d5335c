using System;

namespace Corpus.Reading;

/// <summary>CORPUS010: an opening quotation mark is never closed.</summary>
/// <remarks>
/// A quotation of several paragraphs has an opening mark at the head of each and a closing one at the end of the last: where the next
/// paragraph goes on like this, or closes what was opened here, nothing is wrong. Where paragraphs were put together, such marks stand inside one:
/// "We were late. "Nobody waited."
/// </remarks>
internal static class UnclosedMarkCheck
{
    /// <summary>A heading or a caption or two may stand inside a quotation of several paragraphs.</summary>
    private const int MostBetween = 3;

    public static void Run(CheckedArticle article, ProblemList problems)
    {
        int behind = 0;
        var balanced = new BalancedMarks(article.Tokens);
        int paragraph = 0;
        for (int i = 0; i < article.Spans.Count; i++)
        {
            MarkedSpan span = article.Spans[i];
            ReportBetween(article, balanced, ref paragraph, behind, span.FirstToken, problems);
            behind = span.EndToken;
            if (span.Ending == SpanEnding.Cue)
                Report(article, span.FirstToken, $"and another one opens after it. Close it after the last quoted word, `{LastWords(article, span)}`.", problems);
            else if (span.Ending == SpanEnding.Paragraph && span.Form is SpanForm.Double or SpanForm.Single && !OpeningMarks.IsAccentOfCode(article, span.FirstToken) && !GoesOn(article, i))
                ReportLast(article, span, problems);
        }

        ReportBetween(article, balanced, ref paragraph, behind, article.Tokens.Count, problems);
    }

    /// <summary>Reports the opening marks between quoted stretches: another one was opened before they were closed.</summary>
    private static void ReportBetween(CheckedArticle article, BalancedMarks balanced, ref int paragraph, int first, int end, ProblemList problems)
    {
        for (int i = first; i < end; i++)
        {
            if (article.Tokens[i].Kind != TokenKind.DoubleMark)
                continue;
            while (article.Tokens.EndOf(paragraph) <= i)
                paragraph++;
            int last = article.Tokens.EndOf(paragraph);
            if (OpeningMarks.EndOfEmptyPair(article.Tokens, i, Math.Min(end, last)) is >= 0 and var close)
                i = close;
            else if (OpeningMarks.Is(article, i) && !balanced.Contains(i, paragraph))
                Report(article, i, "and another one opens after it. Close it after the last quoted word, or remove it.", problems);
        }
    }

    private static void ReportLast(CheckedArticle article, MarkedSpan span, ProblemList problems) =>
        Report(article, span.FirstToken, $"and the next paragraph does not open another one. Close it after the last quoted word, `{LastWords(article, span)}` or earlier.", problems);

    private static void Report(CheckedArticle article, int mark, string what, ProblemList problems) =>
        problems.Add(Rules.UnclosedMark, new(article.Tokens[mark].Start, article.Tokens[mark].Length), "Nothing closes this quotation mark, " + what);

    private static bool GoesOn(CheckedArticle article, int index)
    {
        TokenizedArticle tokens = article.Tokens;
        int paragraph = article.Spans[index].Paragraph;
        for (int next = paragraph + 1; next < tokens.Paragraphs.Count && next - paragraph <= MostBetween + 1; next++)
        {
            int first = tokens.FirstOf(next);
            if (tokens.Paragraphs[next].Kind != ParagraphKind.Text || first == tokens.EndOf(next))
                continue;
            if (tokens[first].Kind is TokenKind.DoubleMark or TokenKind.SingleMark)
                return true;

            // No mark opens it again, and one closes it.
            return index + 1 < article.Spans.Count && article.Spans[index + 1] is { Closed: true } other && other.FirstToken == first;
        }

        return false;
    }

    private static string LastWords(CheckedArticle article, MarkedSpan span)
    {
        int first = span.EndToken - 1;
        for (int words = 0; first > span.FirstToken + 1 && words < 3; first--)
            words += article.Tokens[first].Kind == TokenKind.Word ? 1 : 0;
        return Shown.Of(Blanks.OneLine(article.Text, SourceSpan.FromBounds(article.Tokens[first].Start, span.Content.End)));
    }
}
