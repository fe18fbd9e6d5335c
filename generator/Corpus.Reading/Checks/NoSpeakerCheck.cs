namespace Corpus.Reading;

/// <summary>CORPUS013: nobody could be found for a quotation.</summary>
/// <remarks>
/// What is nobody's speech by itself, a title or scare quotes, needs nobody; a heading is too short to name them; and of the questions of an
/// interview the label says who asks, though it has no name.
/// </remarks>
internal static class NoSpeakerCheck
{
    public static void Run(CheckedArticle article, ProblemList problems)
    {
        bool goesOn = false;
        for (int i = 0; i < article.Quotes.Count; i++)
        {
            ParsedQuote quote = article.Quotes[i];
            bool isProse = article.Layout.Paragraphs[quote.Paragraph].Kind == ParagraphKind.Text;
            bool isNobodys = isProse && quote.Kind != QuoteKind.Term && quote.Speaker is null && article.Spans[i].Form != SpanForm.Turn;

            // A speech of several paragraphs is told once.
            if (isNobodys && !goesOn)
            {
                string words = Shown.Of(Blanks.OneLine(article.Text, quote.Span));
                problems.Add(Rules.NoSpeaker, quote.Span, $"Nobody could be found who says `{words}`, so that its Speaker is null. If it is speech, name the speaker beside it, with a verb of speech.");
            }

            goesOn = isNobodys && !article.Spans[i].Closed;
        }
    }
}
