using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Reads who said what, stage by stage: tokens, quoted stretches, the frame around them, sentences, names, whom the names name,
/// cues with their sources, and the attribution of each quotation.
/// </summary>
internal static class QuotationReader
{
    /// <summary>
    /// Reads the quotations in <paramref name="paragraphs"/> of <paramref name="text"/>; <paramref name="observer"/> is shown the candidate
    /// sources of each.
    /// </summary>
    public static ArticleQuotations Read(string text, EquatableArray<ParsedParagraph> paragraphs, LineMap lines, CancellationToken cancellation, Action<CandidateSet>? observer = null)
    {
        using ReadingBuffers buffers = ReadingBuffers.Rent();
        var article = new TokenizedArticle(text, paragraphs, buffers, cancellation);
        Transcript? transcript = TranscriptReader.Read(article);
        List<MarkedSpan> spans = UnmarkedSpeechReader.Add(article, QuoteMarkReader.Read(article, buffers), buffers);
        if (spans.Count == 0)
            return new(default, default);
        var frame = new Frame(article, spans, buffers, cancellation);
        List<Sentence> sentences = SentenceReader.Read(frame);
        List<Mention> mentions = NameReader.Read(frame, sentences, cancellation);
        List<Entity> entities = EntityReader.Read(frame, mentions);
        Attribution[] attributions = SourceFinder.Find(frame, sentences, mentions, entities, transcript, cancellation, observer);
        return QuotationWriter.Write(frame, sentences, entities, attributions, lines);
    }
}
