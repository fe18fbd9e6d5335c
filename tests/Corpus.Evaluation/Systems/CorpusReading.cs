using System.Collections.Generic;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Corpus.Reading: what all this is about.</summary>
internal sealed class CorpusReading : IQuotationSystem
{
    /// <inheritdoc/>
    public string Name => "Corpus.Reading";

    /// <summary>The path under which <paramref name="article"/> is read.</summary>
    public static string PathOf(GoldArticle article) => article.Id + ".txt";

    /// <inheritdoc/>
    public SystemOutput Read(GoldArticle article, CancellationToken cancellation) =>
        OutputOf(ArticleReader.Read(PathOf(article), article.Text, cancellation));

    private static SystemOutput OutputOf(ParsedArticle article)
    {
        var quotes = new List<Prediction>();
        var terms = new List<SourceSpan>();
        foreach (ParsedQuote quote in article.Quotes)
        {
            if (quote.Kind == QuoteKind.Term)
                terms.Add(quote.Span);
            else
                quotes.Add(PredictionOf(article, quote));
        }

        return new SystemOutput(quotes, terms, article);
    }

    private static Prediction PredictionOf(ParsedArticle article, ParsedQuote quote) => new(
        quote.Span,
        quote.Kind == QuoteKind.Direct ? "direct" : "mixed",
        quote.Speaker is { } speaker ? article.Speakers[speaker].Name : null,
        quote.Basis,
        quote.Cue);
}
