using System;
using System.Buffers;
using System.Linq;
using System.Text.Json;

namespace Corpus.Cli;

/// <summary>One JSON-LD document: a graph of schema.org NewsArticles. What an article does not say is left out.</summary>
internal sealed class JsonLdFormat : IExportFormat
{
    /// <inheritdoc/>
    public ReadOnlySpan<byte> Start => "{\"@context\":\"https://schema.org\",\"@graph\":[\n"u8;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Between => ",\n"u8;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> End => "\n]}\n"u8;

    /// <inheritdoc/>
    public void Write(ExportArticle article, IBufferWriter<byte> buffer)
    {
        using var json = new Utf8JsonWriter(buffer, ExportFormats.Json);
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("identifier", article.Id);
        WriteIfSaid(json, "headline", article.Headline);
        json.WriteString("name", article.Title);
        WriteIfSaid(json, "datePublished", Written.DateTime(article));
        if (article.Publisher is not null)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", article.Publisher);
            json.WriteEndObject();
        }

        WriteIfSaid(json, "creditText", article.CreditText);
        WriteIfSaid(json, "articleSection", article.ArticleSection);
        WriteIfSaid(json, "image", article.Image);
        WriteIfSaid(json, "url", article.Url);
        WriteIfSaid(json, "author", article.Author);
        WriteIfSaid(json, "inLanguage", article.InLanguage);
        if (article.Keywords.Count > 0)
        {
            json.WriteStartArray("keywords");
            foreach (string keyword in article.Keywords)
                json.WriteStringValue(keyword);
            json.WriteEndArray();
        }

        json.WriteNumber("wordCount", article.WordCount);
        json.WriteString("articleBody", article.Body);
        json.WriteStartArray("hasPart");
        foreach (ExportQuote quote in article.Quotes.Where(quote => quote.Kind != Written.Term))
            WriteQuotation(json, quote);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuotation(Utf8JsonWriter json, ExportQuote quote)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Quotation");
        json.WriteString("text", quote.Text);
        if (quote.Speaker is not null)
        {
            // Person or organisation: a record does not say which, so no type is claimed.
            json.WriteStartObject("spokenByCharacter");
            json.WriteString("name", quote.Speaker);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteIfSaid(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
            json.WriteString(property, value);
    }
}
