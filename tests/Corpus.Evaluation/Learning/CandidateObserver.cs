using System.Collections.Generic;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Looks over the reading's shoulder.</summary>
internal static class CandidateObserver
{
    /// <summary>The quotations of <paramref name="article"/> for which the reading weighed candidates with <paramref name="ranker"/>, in the order of its text.</summary>
    public static List<ObservedQuotation> Observe(GoldArticle article, SourceRanker ranker, CancellationToken cancellation)
    {
        var observed = new List<ObservedQuotation>();
        var lines = new LineMap(article.Text);
        ArticleLayout layout = LayoutReader.Read(CorpusReading.PathOf(article), article.Text, FrontMatter.Read(article.Text, cancellation), markdown: null, lines, cancellation);
        using ReadingBuffers buffers = ReadingBuffers.Rent();
        var tokens = new TokenizedArticle(article.Text, layout.Paragraphs, buffers, cancellation);
        QuotationReader.Read(tokens, QuotationReader.Spans(tokens, buffers), lines, buffers, cancellation, new SourceStudy(ranker, set =>
        {
            if (set.Candidates.Count > 0)
                observed.Add(new ObservedQuotation(set.Frame.Spans[set.Frame[set.Item].Quote].Content, ObservedCandidate.Of(set)));
        }));
        return observed;
    }
}
