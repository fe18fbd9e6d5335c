using System.Collections.Generic;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Corpus.Reading: what all this is about.</summary>
/// <param name="marked">Whether to leave out speech without quotation marks: for annotations that hold none.</param>
internal sealed class CorpusReading(bool marked) : IQuotationSystem
{
    /// <inheritdoc/>
    public string Name => "Corpus.Reading";

    /// <summary>The path under which <paramref name="article"/> is read.</summary>
    public static string PathOf(GoldArticle article) => article.Id + ".txt";

    /// <inheritdoc/>
    public SystemOutput Read(GoldArticle article, CancellationToken cancellation) =>
        OutputOf(article, ArticleReader.Read(PathOf(article), article.Text, cancellation));

    private SystemOutput OutputOf(GoldArticle gold, ParsedArticle article)
    {
        var quotes = new List<Prediction>();
        var terms = new List<SourceSpan>();
        foreach (ParsedQuote quote in article.Quotes)
        {
            if (quote.Kind == QuoteKind.Term)
                terms.Add(quote.Span);
            else if (!marked || IsMarked(gold.Text, quote.Span))
                quotes.Add(PredictionOf(article, quote));
        }

        return new SystemOutput(quotes, terms, article);
    }

    // A mark on one side is enough: a quotation that goes on may lack the other.
    private static bool IsMarked(string text, SourceSpan span) => IsMark(text, span.Start - 1) || IsMark(text, span.End);

    private static bool IsMark(string text, int at) => at >= 0 && at < text.Length && text[at] is '"' or '\'' or '`' or '“' or '”' or '„' or '‘' or '’' or '‚' or '«' or '»' or '‹' or '›';

    private static Prediction PredictionOf(ParsedArticle article, ParsedQuote quote) => new(
        quote.Span,
        quote.Kind == QuoteKind.Direct ? "direct" : "mixed",
        quote.Speaker is { } speaker ? article.Speakers[speaker].Name : null,
        quote.Basis,
        quote.Cue);
}
