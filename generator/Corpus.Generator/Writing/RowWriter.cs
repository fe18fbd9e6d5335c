using System;
using System.Text;
using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>
/// Writes the tables that Corpus.Core reads when the program runs: a line each, a key and a value, which a person can read too.
/// A block of lines is an article or a speaker.
/// </summary>
internal static class RowWriter
{
    /// <summary>The rows of an article in the index.</summary>
    public static void Index(StringBuilder rows, IndexEntry entry)
    {
        rows.Append(FormattableString.Invariant($"article {entry.Table} ")).Append(CSharpText.Row(entry.Id)).Append('\n');
        Row(rows, "headline", entry.Headline);
        if (entry.Date is { } date)
            Number(rows, $"date {Dates.Text(date)}");
    }

    /// <summary>The rows of an article in its table.</summary>
    public static void Article(StringBuilder rows, ArticlePlan plan)
    {
        ParsedArticle article = plan.Model.Parsed;
        Row(rows, "file", article.File);
        Row(rows, "resource", plan.Model.Resource);
        Metadata(rows, article);
        foreach (MetadataRow value in plan.Names.Metadata)
            rows.Append("value ").Append(CSharpText.Row(value.Path).Replace("=", @"\u003D")).Append('=').Append(CSharpText.Row(value.Text)).Append('\n');
        Number(rows, $"words {article.WordCount}");
        foreach (ParsedParagraph paragraph in article.Paragraphs)
            Number(rows, $"{Word(paragraph.Kind)} {paragraph.Span.Start} {paragraph.Span.Length}");
        Markup(rows, article);
        Speakers(rows, plan);
        foreach (ParsedQuote quote in article.Quotes)
            Quote(rows, quote);
        rows.Append('\n');
    }

    /// <summary>The rows of a speaker.</summary>
    public static void Speaker(StringBuilder rows, LinkedSpeaker speaker)
    {
        Row(rows, "speaker", speaker.Key);
        if (speaker.Name != speaker.Key)
            Row(rows, "name", speaker.Name);
        Row(rows, "role", speaker.JobTitle);
        foreach (string alias in speaker.Aliases)
            Row(rows, "alias", alias);
        foreach (string id in speaker.ArticleIds)
            Row(rows, "article", id);
        rows.Append('\n');
    }

    private static void Metadata(StringBuilder rows, ParsedArticle article)
    {
        ArticleMetadata metadata = article.Metadata;
        if (metadata.Headline is null)
            Row(rows, "lead", article.Lead);
        if (metadata.Published.Time is { } time)
            Number(rows, $"time {time.Hour:00}:{time.Minute:00}:{time.Second:00}");
        if (metadata.Published.UtcOffsetMinutes is { } offset)
            Number(rows, $"offset {offset}");
        Row(rows, "publisher", metadata.Publisher);
        Row(rows, "credit", metadata.CreditText);
        Row(rows, "section", metadata.ArticleSection);
        Row(rows, "image", metadata.Image);
        Row(rows, "url", metadata.Url);
        Row(rows, "author", metadata.Author);
        Row(rows, "language", metadata.InLanguage);
        foreach (string keyword in metadata.Keywords)
            Row(rows, "keyword", keyword);
        foreach (var property in metadata.Properties)
            rows.Append("property ").Append(CSharpText.Row(property.Key).Replace("=", @"\u003D")).Append('=').Append(CSharpText.Row(property.Value)).Append('\n');
        Row(rows, "retracted", metadata.Retracted);
    }

    /// <summary>Of each mark how far it stands behind the one before, its length, and behind an equals sign what is read in its place.</summary>
    private static void Markup(StringBuilder rows, ParsedArticle article)
    {
        if (article.Markup.Count == 0)
            return;
        rows.Append("markup");
        int before = 0;
        foreach (MarkupSpan markup in article.Markup)
        {
            rows.Append(FormattableString.Invariant($" {markup.Span.Start - before}:{markup.Span.Length}"));
            if (markup.ReadAs.Length > 0)
                rows.Append('=').Append(CSharpText.Row(markup.ReadAs).Replace(" ", @"\u0020"));
            before = markup.Span.End;
        }

        rows.Append('\n');
    }

    /// <summary>A speaker of the corpus is named by key. A source without a name is in no other table: all about it stands here.</summary>
    private static void Speakers(StringBuilder rows, ArticlePlan plan)
    {
        for (int i = 0; i < plan.Speakers.Count; i++)
        {
            if (plan.Speakers[i].Key is { } key)
            {
                Row(rows, "speaker", key);
                continue;
            }

            ParsedSpeaker source = plan.Model.Parsed.Speakers[i];
            Row(rows, "source", source.Name);
            foreach (string alias in source.Aliases)
                Row(rows, "alias", alias);
            Row(rows, "role", source.JobTitle);
        }
    }

    /// <summary>Kind, basis, span, line and column, span of the sentence, paragraph, speaker, cue.</summary>
    private static void Quote(StringBuilder rows, ParsedQuote quote)
    {
        rows.Append(FormattableString.Invariant($"quote {Word(quote.Kind)} {Word(quote.Basis)} {quote.Span.Start} {quote.Span.Length} {quote.Line}:{quote.Column} "));
        rows.Append(FormattableString.Invariant($"{quote.Sentence.Start} {quote.Sentence.Length} {quote.Paragraph} "));
        rows.Append(quote.Speaker is { } speaker ? FormattableString.Invariant($"{speaker}") : "-");
        if (quote.Cue is { } cue)
            rows.Append(' ').Append(CSharpText.Row(cue));
        rows.Append('\n');
    }

    private static void Row(StringBuilder rows, string key, string? value)
    {
        if (value is not null)
            rows.Append(key).Append(' ').Append(CSharpText.Row(value)).Append('\n');
    }

    private static void Number(StringBuilder rows, FormattableString row) => rows.Append(FormattableString.Invariant(row)).Append('\n');

    /// <summary>The name of an enumeration's member in lower case.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
