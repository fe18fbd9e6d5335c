namespace Corpus.Reading;

/// <summary>Tells speech from quoted fragments, and both from words that are nobody's speech.</summary>
internal static class QuoteClassifier
{
    private const int LongestTerm = 5;

    /// <summary>The kind of a quotation.</summary>
    public static QuoteKind Classify(Frame frame, MarkedSpan span, Sentence sentence, Attribution attribution)
    {
        _ = sentence;
        string text = frame.Article.Text;
        int words = Words(frame.Article, span);
        if (span.Form is SpanForm.Dash or SpanForm.Colon)
            return QuoteKind.Direct;
        bool clause = StartsClause(text[span.Content.Start]);
        bool stopped = text[span.Content.End - 1] is '.' or ',' or '!' or '?' or '…' or '—';
        if (!attribution.Source.Exists && attribution.Cue < 0 && words <= LongestTerm && !(clause && stopped))
            return QuoteKind.Term;
        return clause && (stopped || words > LongestTerm) ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    private static bool StartsClause(char first) => char.IsUpper(first) || char.IsDigit(first) || first is '[' or '…' or '‘' or '\'' or '“' or '.';

    private static int Words(TokenizedArticle article, MarkedSpan span)
    {
        int words = 0;
        for (int i = span.FirstToken; i < span.EndToken; i++)
        {
            if (article[i].Kind is TokenKind.Word or TokenKind.Number)
                words++;
        }

        return words;
    }
}
