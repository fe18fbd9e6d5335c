using System;
using System.Buffers;
using System.Text.Json;

namespace Corpus.Cli;

/// <summary>JSON Lines: an object a line, every key in every line, null for what an article does not say.</summary>
internal sealed class JsonLinesFormat : IExportFormat
{
    /// <inheritdoc/>
    public ReadOnlySpan<byte> Start => [];

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Between => [];

    /// <inheritdoc/>
    public ReadOnlySpan<byte> End => [];

    /// <inheritdoc/>
    public void Write(ExportArticle article, IBufferWriter<byte> buffer)
    {
        using (var json = new Utf8JsonWriter(buffer, ExportFormats.Json))
        {
            json.WriteStartObject();
            WriteMetadata(json, article);
            json.WriteStartArray("paragraphs");
            foreach (ExportParagraph paragraph in article.Paragraphs)
                WriteParagraph(json, paragraph);
            json.WriteEndArray();
            json.WriteStartArray("quotes");
            foreach (ExportQuote quote in article.Quotes)
                WriteQuote(json, quote);
            json.WriteEndArray();
            json.WriteStartArray("problems");
            foreach (ExportProblem problem in article.Problems)
                WriteProblem(json, problem);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
    }

    private static void WriteMetadata(Utf8JsonWriter json, ExportArticle article)
    {
        json.WriteString("id", article.Id);
        json.WriteString("file", article.File);
        json.WriteString("headline", article.Headline);
        json.WriteString("title", article.Title);
        json.WriteString("datePublished", Written.Date(article.DatePublished));
        json.WriteString("timePublished", Written.Time(article.TimePublished));
        json.WriteString("utcOffset", Written.Offset(article.UtcOffset));
        json.WriteString("publisher", article.Publisher);
        json.WriteString("creditText", article.CreditText);
        json.WriteString("articleSection", article.ArticleSection);
        json.WriteString("image", article.Image);
        json.WriteString("url", article.Url);
        json.WriteString("author", article.Author);
        json.WriteString("inLanguage", article.InLanguage);
        json.WriteStartArray("keywords");
        foreach (string keyword in article.Keywords)
            json.WriteStringValue(keyword);
        json.WriteEndArray();
        json.WriteNumber("wordCount", article.WordCount);
        json.WriteString("body", article.Body);
    }

    private static void WriteParagraph(Utf8JsonWriter json, ExportParagraph paragraph)
    {
        json.WriteStartObject();
        json.WriteString("kind", paragraph.Kind);
        json.WriteNumber("start", paragraph.Start);
        json.WriteNumber("end", paragraph.End);
        json.WriteString("text", paragraph.Text);
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, ExportQuote quote)
    {
        json.WriteStartObject();
        json.WriteString("text", quote.Text);
        json.WriteString("speaker", quote.Speaker);
        json.WriteString("cue", quote.Cue);
        json.WriteString("kind", quote.Kind);
        json.WriteString("basis", quote.Basis);
        json.WriteNumber("start", quote.Start);
        json.WriteNumber("end", quote.End);
        json.WriteNumber("line", quote.Line);
        json.WriteNumber("column", quote.Column);
        json.WriteNumber("paragraph", quote.Paragraph);
        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, ExportProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("id", problem.Id);
        json.WriteString("severity", problem.Severity);
        json.WriteNumber("line", problem.Line);
        json.WriteNumber("column", problem.Column);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }
}
