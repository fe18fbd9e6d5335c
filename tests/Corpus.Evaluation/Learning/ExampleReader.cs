using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Makes examples of annotated articles.</summary>
internal static class ExampleReader
{
    /// <summary>An example for each annotated quotation that the reading found, and weighed candidates for with <paramref name="ranker"/>.</summary>
    public static List<RankingExample> Read(GoldArticle article, SourceRanker ranker, CancellationToken cancellation)
    {
        List<Piece<GoldQuote>> gold = Pieces.Of(article.Text, article.Spoken);
        List<ObservedQuotation> observed = CandidateObserver.Observe(article, ranker, cancellation);
        List<SpanPair> pairs = SpanAlignment.Match(
            [.. gold.Select(static piece => piece.Span)],
            [.. observed.Select(quotation => QuoteExtent.Trim(article.Text, quotation.Content))],
            SpanAlignment.Partial);
        return [.. pairs.Select(pair => ExampleOf(article.Text, gold[pair.Gold].Quote, observed[pair.Predicted]))];
    }

    private static RankingExample ExampleOf(string text, GoldQuote gold, ObservedQuotation quotation) => new(
        [.. quotation.Candidates.Select(static candidate => candidate.Candidate)],
        Array.ConvertAll(quotation.Candidates, candidate => CandidateJudge.IsRight(text, gold, quotation.Content, candidate)),
        CandidateJudge.IsNamed(gold));
}
