using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus;

namespace App;

/// <summary>Writes the library as JSON, its texts as short as JSON allows.</summary>
public static class JsonWriting
{
    public static void Write(string file)
    {
        var context = new JsonCorpus(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase });
        using (FileStream stream = File.Create(file))
            JsonSerializer.Serialize(stream, [.. Articles.All.Select(Record)], context.JsonArticleArray);

        Speaker speaker = Speakers.All.GroupBy(static one => one.Name).Where(static same => same.Count() == 1).Select(static same => same.Single()).MaxBy(static one => one.Articles.Count)!;
        Console.WriteLine(Articles.All[Articles.All.Count / 2].Id);
        Console.WriteLine(speaker.Name);
    }

    private static JsonArticle Record(Article article) => new(
        article.Id,
        article.File,
        article.Headline,
        article.Title,
        article.DatePublished,
        article.TimePublished,
        article.UtcOffset,
        article.Publisher,
        article.CreditText,
        article.ArticleSection,
        article.Image?.OriginalString,
        article.Url?.OriginalString,
        article.Author,
        article.InLanguage,
        article.Keywords,
        article.WordCount,
        article.Body,
        [.. article.Paragraphs.Select(static paragraph => new JsonParagraph(Name(paragraph.Kind), paragraph.Span.Start, paragraph.Span.End))],
        [.. article.Quotes.Select(static quote => new JsonQuote(
            quote.Text,
            quote.Speaker?.Name,
            quote.Cue,
            Name(quote.Kind),
            Name(quote.Basis),
            quote.Span.Start,
            quote.Span.End,
            quote.Line,
            quote.Column,
            quote.Paragraph.Index))]);

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
