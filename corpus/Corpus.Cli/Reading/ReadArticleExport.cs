using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>Brings what the reading found into the shape of an export.</summary>
internal static class ReadArticleExport
{
    /// <param name="article">What was found.</param>
    /// <param name="speakers">What its speakers are called.</param>
    /// <param name="linking">What the other articles have against it.</param>
    /// <param name="text">The text of its file.</param>
    internal static ExportArticle Of(ParsedArticle article, string[] speakers, IEnumerable<ReadingProblem> linking, string text)
    {
        ArticleMetadata metadata = article.Metadata;
        PublicationTime published = metadata.Published;
        ExportParagraph[] paragraphs = [.. article.Paragraphs.Select(paragraph =>
            new ExportParagraph(Written.Name(paragraph.Kind), paragraph.Span.Start, paragraph.Span.End, MarkupSpan.Read(text, paragraph.Span, article.Markup)))];
        return new ExportArticle
        {
            Id = article.Id,
            File = article.File,
            Headline = metadata.Headline,
            Title = metadata.Headline ?? article.Lead,
            DatePublished = published.Date is { } date ? new DateOnly(date.Year, date.Month, date.Day) : null,
            TimePublished = published.Time is { } time ? new TimeOnly(time.Hour, time.Minute, time.Second) : null,
            UtcOffset = published.UtcOffsetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
            Publisher = metadata.Publisher,
            CreditText = metadata.CreditText,
            ArticleSection = metadata.ArticleSection,
            Image = metadata.Image,
            Url = metadata.Url,
            Author = metadata.Author,
            InLanguage = metadata.InLanguage,
            Keywords = [.. metadata.Keywords],
            WordCount = article.WordCount,
            Body = string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Text)),
            Paragraphs = paragraphs,
            Quotes = [.. article.Quotes.Select(quote => Quote(quote, speakers, MarkupSpan.Read(text, quote.Span, article.Markup)))],
            Problems = [.. article.Problems.Concat(linking).InOrder().Select(Problem)],
        };
    }

    internal static ExportProblem Problem(ReadingProblem problem) =>
        new(problem.Rule.Id, Written.Name(problem.Rule.Severity), problem.Line, problem.Column, problem.Message);

    private static ExportQuote Quote(ParsedQuote quote, string[] speakers, string text) => new(
        text,
        quote.Speaker is { } speaker ? speakers[speaker] : null,
        quote.Cue,
        Written.Name(quote.Kind),
        Written.Name(quote.Basis),
        quote.Span.Start,
        quote.Span.End,
        quote.Line,
        quote.Column,
        quote.Paragraph);
}
