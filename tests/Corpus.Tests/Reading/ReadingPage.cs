using System.Globalization;
using System.Linq;
using System.Text;
using Corpus.Reading;

namespace Corpus.Tests.Reading;

/// <summary>Shows a read article as a page: its metadata, and each paragraph with its quotations behind it.</summary>
internal static class ReadingPage
{
    public static string Of(ParsedArticle article, string text)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {article.Id}\n\n");
        AddMetadata(page, article);
        for (int i = 0; i < article.Paragraphs.Count; i++)
        {
            ParsedParagraph paragraph = article.Paragraphs[i];
            page.Append(CultureInfo.InvariantCulture, $"\n## {i} {paragraph.Kind}\n\n{text.Substring(paragraph.Span.Start, paragraph.Span.Length)}\n");
            foreach (ParsedQuote quote in article.Quotes.Where(quote => quote.Paragraph == i))
                AddQuote(page, article, quote, text);
        }

        page.Append("\n## Speakers\n\n");
        foreach (ParsedSpeaker speaker in article.Speakers)
            page.Append(CultureInfo.InvariantCulture, $"- {speaker.Name} ({speaker.Kind}{(speaker.JobTitle is { } title ? ", " + title : "")}){string.Concat(speaker.Aliases.Select(static alias => "; " + alias))}\n");
        return page.ToString().TrimEnd();
    }

    private static void AddMetadata(StringBuilder page, ParsedArticle article)
    {
        ArticleMetadata metadata = article.Metadata;
        Add("headline", metadata.Headline);
        Add("lead", article.Lead);
        Add("date", metadata.Published.Date is { } date ? $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}" : null);
        Add("time", metadata.Published.Time is { } time ? $"{time.Hour:D2}:{time.Minute:D2}" : null);
        Add("publisher", metadata.Publisher);
        Add("credit", metadata.CreditText);
        Add("section", metadata.ArticleSection);
        Add("image", metadata.Image);
        Add("words", article.WordCount.ToString(CultureInfo.InvariantCulture));
        foreach (ReadingProblem problem in article.Problems)
            Add(problem.Rule.Id, $"{problem.Line}:{problem.Column} {problem.Message}");

        void Add(string name, string? value)
        {
            if (value is not null)
                page.Append(CultureInfo.InvariantCulture, $"- {name}: {value}\n");
        }
    }

    private static void AddQuote(StringBuilder page, ParsedArticle article, ParsedQuote quote, string text)
    {
        string speaker = quote.Speaker is { } index ? article.Speakers[index].Name : "nobody";
        page.Append(CultureInfo.InvariantCulture, $"\n> {text.Substring(quote.Span.Start, quote.Span.Length)}\n>\n");
        page.Append(CultureInfo.InvariantCulture, $"> {speaker} ({quote.Cue ?? "no cue"}): {quote.Kind}, {quote.Basis}, line {quote.Line}, column {quote.Column}\n");
    }
}
