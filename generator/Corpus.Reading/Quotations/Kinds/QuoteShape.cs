namespace Corpus.Reading;

/// <summary>The form of quoted words, whatever stands around them.</summary>
/// <param name="Words">The number of words.</param>
/// <param name="StartsClause">Whether they start as a sentence does.</param>
/// <param name="Stopped">Whether they end with a mark of punctuation.</param>
/// <param name="IsTitle">Whether every word but the small ones is capitalised, as in a title.</param>
/// <param name="IsPhrase">Whether they start with a small word in lower case, and go on: "a deep regret", "out of its hands".</param>
internal readonly record struct QuoteShape(int Words, bool StartsClause, bool Stopped, bool IsTitle, bool IsPhrase)
{
    // What titles leave in lower case: "we", "is" and "my" have capitals there.
    private static readonly WordSet Small = new(
        "a an the and or but nor so yet if as than vs v of in on at to for from with without by into onto over under up down off out upon about against after before "
        + "behind between through toward towards near like past per via de la le les du des der die das den von van di da el los y et und ’n’ 'n'");

    /// <summary>The form of <paramref name="span"/>.</summary>
    public static QuoteShape Of(TokenizedArticle article, MarkedSpan span)
    {
        int words = 0;
        bool lower = false;
        bool small = false;
        for (int i = span.FirstToken; i < span.EndToken; i++)
        {
            ref readonly Token token = ref article[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                continue;
            words++;
            if (words == 1)
                small = !token.Capital && token.Is(WordClass.Function);
            lower |= token.Kind == TokenKind.Word && !token.Capital && (words == 1 || !(token.Is(WordClass.Particle) || Small.Contains(article.Chars(i))));
        }

        char first = article.Text[span.Content.Start];
        int end = span.Content.End - 1;
        // "I told them 'no.'": the stop stands before the inner mark.
        while (end > span.Content.Start && (article.Text[end] is '\'' or '’' or '”' or '"' || char.IsWhiteSpace(article.Text[end])))
            end--;
        char last = article.Text[end];
        bool clause = char.IsUpper(first) || char.IsDigit(first) || first is '[' or '…' or '‘' or '\'' or '“' or '.';
        return new QuoteShape(words, clause, last is '.' or ',' or '!' or '?' or '…' or '—', !lower && words > 0, small && words > 1);
    }
}
