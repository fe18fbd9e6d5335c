namespace Corpus.Reading;

/// <summary>CORPUS013: nobody could be found for a quotation.</summary>
/// <remarks>
/// It is told where the text says nothing: a clause of its own in quotation marks, and no other word in its sentence. Where there are others, the
/// text mostly does say whose words they are, a sign's, a law's, the crowd's, mine, and the reading does not know it as a source. What is nobody's
/// speech by itself, a title or scare quotes, needs nobody; a heading is too short to name them; and of the questions of an interview the label says
/// who asks, though it has no name.
/// </remarks>
internal static class NoSpeakerCheck
{
    public static void Run(CheckedArticle article, ProblemList problems)
    {
        // A speech of several paragraphs is told once; and what stands behind words that somebody is said to have said is theirs as well.
        bool goesOn = false;
        int attributed = -1;
        for (int i = 0; i < article.Quotes.Count; i++)
        {
            ParsedQuote quote = article.Quotes[i];
            bool isProse = article.Layout.Paragraphs[quote.Paragraph].Kind == ParagraphKind.Text;
            bool isNobodys = isProse && quote.Kind != QuoteKind.Term && quote.Speaker is null && article.Spans[i].Form != SpanForm.Turn;
            bool standsAlone = isNobodys && quote.Kind == QuoteKind.Direct && StandsAlone(article, i);
            if (standsAlone && !goesOn && attributed != quote.Paragraph)
            {
                string words = Shown.Of(Blanks.OneLine(article.Text, quote.Span));
                problems.Add(Rules.NoSpeaker, quote.Span, $"Nobody could be found who says `{words}`, so that its Speaker is null. If it is speech, name the speaker beside it, with a verb of speech.");
            }

            goesOn = isNobodys && !article.Spans[i].Closed;
            if (isNobodys && !standsAlone)
                attributed = quote.Paragraph;
        }
    }

    /// <summary>
    /// Whether no word stands beside the quotation in its sentence, and no verb of speech before it in its paragraph. Looks no further than the
    /// quotations beside it, so that all of them together are one walk.
    /// </summary>
    private static bool StandsAlone(CheckedArticle article, int index)
    {
        TokenizedArticle tokens = article.Tokens;
        MarkedSpan span = article.Spans[index];
        SourceSpan sentence = article.Quotes[index].Sentence;
        int first = index > 0 && article.Spans[index - 1].Paragraph == span.Paragraph ? article.Spans[index - 1].EndToken : tokens.FirstOf(span.Paragraph);
        int end = index + 1 < article.Spans.Count && article.Spans[index + 1].Paragraph == span.Paragraph ? article.Spans[index + 1].FirstToken : tokens.EndOf(span.Paragraph);
        for (int i = span.FirstToken - 1; i >= first; i--)
        {
            bool isBeside = tokens[i].Start >= sentence.Start && tokens[i].Kind is TokenKind.Word or TokenKind.Number;
            if (isBeside || (tokens[i].Word.Class & WordClass.Reporting) != WordClass.None)
                return false;
        }

        for (int i = span.EndToken; i < end && tokens[i].Start < sentence.End; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                return false;
        }

        return true;
    }
}
