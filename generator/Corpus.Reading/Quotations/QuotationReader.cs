using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Reads who said what, stage by stage: tokens, quoted stretches, the frame around them, sentences, names, whom the names name,
/// cues with their sources, and the attribution of each quotation.
/// </summary>
internal static class QuotationReader
{
    /// <summary>Finds the quoted stretches of <paramref name="article"/>, in order.</summary>
    public static List<MarkedSpan> Spans(TokenizedArticle article, ReadingBuffers buffers) => UnmarkedSpeechReader.Add(article, QuoteMarkReader.Read(article, buffers), buffers);

    /// <summary>
    /// Reads who says what is quoted in <paramref name="spans"/> of <paramref name="article"/>; <paramref name="study"/> is for those who learn from it.
    /// </summary>
    public static ArticleQuotations Read(TokenizedArticle article, List<MarkedSpan> spans, LineMap lines, ReadingBuffers buffers, CancellationToken cancellation, SourceStudy? study = null)
    {
        if (spans.Count == 0)
            return new(default, default);
        var frame = new Frame(article, spans, buffers, cancellation);
        List<Sentence> sentences = SentenceReader.Read(frame);
        List<Mention> mentions = NameReader.Read(frame, sentences, cancellation);
        List<Entity> entities = EntityReader.Read(frame, mentions);
        Attribution[] attributions = SourceFinder.Find(frame, sentences, mentions, entities, article.Transcript, cancellation, study);
        return QuotationWriter.Write(frame, sentences, entities, attributions, lines);
    }
}
