using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace App;

/// <summary>An article as people keep it in JSON: everything that the record of Corpus has, and no text twice but that of the quotations.</summary>
public sealed record JsonArticle(
    string Id,
    string File,
    string? Headline,
    string Title,
    DateOnly? DatePublished,
    TimeOnly? TimePublished,
    TimeSpan? UtcOffset,
    string? Publisher,
    string? CreditText,
    string? ArticleSection,
    string? Image,
    string? Url,
    string? Author,
    string? InLanguage,
    IReadOnlyList<string> Keywords,
    int WordCount,
    string Body,
    IReadOnlyList<JsonParagraph> Paragraphs,
    IReadOnlyList<JsonQuote> Quotes);

public sealed record JsonParagraph(string Kind, int Start, int End);

public sealed record JsonQuote(string Text, string? Speaker, string? Cue, string Kind, string Basis, int Start, int End, int Line, int Column, int Paragraph);

/// <summary>The least that can be read of the same file for headlines and dates.</summary>
public sealed record JsonHead(string? Headline, DateOnly? DatePublished);

/// <summary>The least that can be read of the same file for quotations.</summary>
public sealed record JsonSaid(IReadOnlyList<JsonText> Quotes);

public sealed record JsonText(string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonArticle[]))]
[JsonSerializable(typeof(JsonHead[]))]
[JsonSerializable(typeof(JsonSaid[]))]
public sealed partial class JsonCorpus : JsonSerializerContext;
