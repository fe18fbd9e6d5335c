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
    internal static IEnumerable<Func<ExportArticle>> All(CancellationToken cancellation)
    {
        // A record does not carry what the compiler has said of its file; the texts say it again.
        ILookup<string, ReadingProblem> problems = CompiledProblems.Of(Articles.All, cancellation);
        foreach (Article article in Articles.All.OrderBy(article => article.File, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return () => Of(article, problems[article.File]);
        }
    }

    private static ExportArticle Of(Article article, IEnumerable<ReadingProblem> problems)
    {
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
            Quotes = [.. article.Quotes.Select(Quote)],
            Problems = [.. problems.InOrder().Select(ReadArticleExport.Problem)],
        };
    }

    private static ExportQuote Quote(Quote quote) => new(
        quote.Text,
        quote.Speaker?.Name,
        quote.Cue,
        Written.Name(quote.Kind),
        Written.Name(quote.Basis),
        quote.Span.Start,
        quote.Span.End,
        quote.Line,
        quote.Column,
        quote.Paragraph.Index);
}
