using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>The articles that are compiled in.</summary>
internal static class CompiledArticles
{
    /// <summary>All of them, in ordinal order of their files.</summary>
    internal static IEnumerable<ExportArticle> All(CancellationToken cancellation)
    {
        foreach (Article article in Articles.All.OrderBy(article => article.File, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Of(article, cancellation);
        }
    }

    private static ExportArticle Of(Article article, CancellationToken cancellation)
    {
        // What a record does not carry, its text says again: the compiler's messages, and what kind of source a speaker is.
        ParsedArticle reading = ArticleReader.Read(article.File, article.SourceText, cancellation);
        return new ExportArticle
        {
            Id = article.Id,
            File = article.File,
            Headline = article.Headline,
            Title = article.Title,
            DatePublished = article.DatePublished,
            TimePublished = article.TimePublished,
            UtcOffset = article.UtcOffset,
            Publisher = article.Publisher,
            CreditText = article.CreditText,
            ArticleSection = article.ArticleSection,
            Image = article.Image?.OriginalString,
            Url = article.Url?.OriginalString,
            Author = article.Author,
            InLanguage = article.InLanguage,
            Keywords = article.Keywords,
            WordCount = article.WordCount,
            Body = article.Body,
            Paragraphs = [.. article.Paragraphs.Select(paragraph =>
                new ExportParagraph(Written.Name(paragraph.Kind), paragraph.Span.Start, paragraph.Span.End, paragraph.Text))],
            Quotes = [.. article.Quotes.Select((quote, index) => Quote(quote, Speaker(quote, reading, index)))],
            Problems = [.. reading.Problems.Select(ReadArticleExport.Problem)],
        };
    }

    private static ExportSpeaker? Speaker(Quote quote, ParsedArticle reading, int index) =>
        quote.Speaker is { } speaker
            ? new ExportSpeaker(speaker.Name, reading.Quotes[index].Speaker is { } at && reading.Speakers[at].Kind == SpeakerKind.Organization)
            : null;

    private static ExportQuote Quote(Quote quote, ExportSpeaker? speaker) => new(
        quote.Text,
        speaker,
        quote.Cue,
        Written.Name(quote.Kind),
        Written.Name(quote.Basis),
        quote.Span.Start,
        quote.Span.End,
        quote.Line,
        quote.Column,
        quote.Paragraph.Index);
}
