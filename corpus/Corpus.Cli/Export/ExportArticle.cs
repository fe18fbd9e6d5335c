using System;
using System.Collections.Generic;

namespace Corpus.Cli;

/// <summary>An article as it is exported: one shape for the compiled ones and for those read now, so that one writer serves both.</summary>
internal sealed record ExportArticle
{
    internal required string Id { get; init; }

    internal required string File { get; init; }

    internal required string? Headline { get; init; }

    internal required string Title { get; init; }

    internal required DateOnly? DatePublished { get; init; }

    internal required TimeOnly? TimePublished { get; init; }

    internal required TimeSpan? UtcOffset { get; init; }

    internal required string? Publisher { get; init; }

    internal required string? CreditText { get; init; }

    internal required string? ArticleSection { get; init; }

    internal required string? Image { get; init; }

    internal required string? Url { get; init; }

    internal required string? Author { get; init; }

    internal required string? InLanguage { get; init; }

    internal required IReadOnlyList<string> Keywords { get; init; }

    internal required int WordCount { get; init; }

    internal required string Body { get; init; }

    internal required IReadOnlyList<ExportParagraph> Paragraphs { get; init; }

    internal required IReadOnlyList<ExportQuote> Quotes { get; init; }

    internal required IReadOnlyList<ExportProblem> Problems { get; init; }
}

/// <summary>A paragraph as it is exported.</summary>
internal sealed record ExportParagraph(string Kind, int Start, int End, string Text);

/// <summary>A quotation as it is exported.</summary>
internal sealed record ExportQuote(
    string Text,
    string? Speaker,
    string? Cue,
    string Kind,
    string Basis,
    int Start,
    int End,
    int Line,
    int Column,
    int Paragraph);

/// <summary>Something wrong with an article that became a record all the same.</summary>
internal sealed record ExportProblem(string Id, string Severity, int Line, int Column, string Message);
