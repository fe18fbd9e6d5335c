using System;
using System.Text;
using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>
/// Writes the tables that Corpus.Core reads when the program runs: a line each, a key and a value. A block of lines is an article or a speaker. What
/// there is much of, the places of paragraphs and quotations, stands in rows of numbers: see <see cref="NumberWriter"/>.
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
    public static void Article(StringBuilder rows, ArticlePlan plan, CueNumbers cues)
    {
        ParsedArticle article = plan.Model.Parsed;
        rows.Append("file ").Append(File(article)).Append('\n');
        Row(rows, "resource", plan.Model.Resource);
        Metadata(rows, article);
        foreach (MetadataRow value in plan.Names.Metadata)
            rows.Append("value ").Append(CSharpText.Row(value.Path).Replace("=", @"\u003D")).Append('=').Append(CSharpText.Row(value.Text)).Append('\n');
        Number(rows, $"words {article.WordCount}");
        Paragraphs(rows, article.Paragraphs);
        Markup(rows, article);
        Speakers(rows, plan);
        Quotes(rows, article.Quotes, cues);
        rows.Append('\n');
    }

    /// <summary>The rows of a speaker.</summary>
    public static void Speaker(StringBuilder rows, SpeakerEntry entry)
    {
        LinkedSpeaker speaker = entry.Plan.Speaker;
        Row(rows, "speaker", speaker.Key);
        if (speaker.Name != speaker.Key)
            Row(rows, "name", speaker.Name);
        Row(rows, "role", speaker.JobTitle);
        foreach (string alias in speaker.Aliases)
            Row(rows, "alias", alias);
        rows.Append("articles ");
        int before = 0;
        foreach (int place in entry.Articles)
        {
            rows.Number(place - before);
            before = place;
        }

        rows.Append("\n\n");
    }

    /// <summary>The path of the file; most are called after the id, for which an asterisk stands.</summary>
    private static string File(ParsedArticle article)
    {
        string file = article.File;
        int at = article.Id.Length > 0 ? file.LastIndexOf(article.Id, StringComparison.Ordinal) : -1;
        return at < 0 ? Escaped(file) : Escaped(file.Remove(at)) + "*" + Escaped(file.Substring(at + article.Id.Length));

        static string Escaped(string text) => CSharpText.Row(text).Replace("*", @"\u002A");
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

    /// <summary>Of each its kind, how far it stands behind the one before, and its length.</summary>
    private static void Paragraphs(StringBuilder rows, EquatableArray<ParsedParagraph> paragraphs)
    {
        if (paragraphs.Count == 0)
            return;
        rows.Append("paragraphs ");
        int end = 0;
        foreach (ParsedParagraph paragraph in paragraphs)
        {
            rows.Number((int)paragraph.Kind).Number(paragraph.Span.Start - end).Number(paragraph.Span.Length);
            end = paragraph.Span.End;
        }

        rows.Append('\n');
    }

    /// <summary>
    /// Of each its kind and basis, how many paragraphs it stands behind the one before, how far its start stands behind the end of that one, its length,
    /// how far its sentence starts before it, the sentence's length, speaker and cue, or -1 for none.
    /// </summary>
    private static void Quotes(StringBuilder rows, EquatableArray<ParsedQuote> quotes, CueNumbers cues)
    {
        if (quotes.Count == 0)
            return;
        rows.Append("quotes");
        int paragraph = 0;
        int end = 0;
        foreach (ParsedQuote quote in quotes)
        {
            rows.Append(' ')
                .Number((int)quote.Kind).Number((int)quote.Basis)
                .Number(quote.Paragraph - paragraph)
                .Number(quote.Span.Start - end).Number(quote.Span.Length)
                .Number(quote.Span.Start - quote.Sentence.Start).Number(quote.Sentence.Length)
                .Number(quote.Speaker ?? -1)
                .Number(cues.Of(quote.Cue));
            paragraph = quote.Paragraph;
            end = quote.Span.End;
        }

        rows.Append('\n');
    }

    private static void Row(StringBuilder rows, string key, string? value)
    {
        if (value is not null)
            rows.Append(key).Append(' ').Append(CSharpText.Row(value)).Append('\n');
    }

    private static void Number(StringBuilder rows, FormattableString row) => rows.Append(FormattableString.Invariant(row)).Append('\n');
}
