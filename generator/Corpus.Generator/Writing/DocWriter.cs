using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generator.Linking;
using Corpus.Generator.Reading;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>Writes the doc comments of members: what completion shows.</summary>
internal static class DocWriter
{
    private const string Dot = " · ";

    /// <summary>Headline, publisher and date, first words, counts.</summary>
    public static void Article(SourceWriter writer, ArticlePlan plan)
    {
        ParsedArticle article = plan.Model.Parsed;
        ArticleMetadata metadata = article.Metadata;
        writer.Line("/// <summary>");
        if (metadata.Headline is { } headline)
            writer.Line($"/// <b>{Text(headline)}</b>");
        Paragraph(writer, [metadata.Publisher, metadata.CreditText, metadata.ArticleSection, Dates.Text(metadata.Published)]);
        Paragraph(writer, [article.IsLeadCut ? article.Lead + "…" : article.Lead]);
        Paragraph(writer, [Count(article.Paragraphs.Count, "paragraph"), Count(article.WordCount, "word"), Count(article.Quotes.Count, "quotation")]);
        writer.Line("/// </summary>");
        writer.Line($"/// <remarks>Id <c>{Text(article.Id)}</c>, file <c>{Text(article.File)}</c>.</remarks>");
    }

    /// <summary>What is said, by whom, with which word, and where.</summary>
    public static void Quote(SourceWriter writer, ArticlePlan plan, int index)
    {
        ParsedQuote quote = plan.Model.Parsed.Quotes[index];
        string speaker = quote.Speaker is { } who ? plan.Speakers[who].Name : quote.Kind == QuoteKind.Term ? "nobody's speech" : "speaker unknown";
        writer.Line("/// <summary>");
        writer.Line($"/// “{Text(plan.Model.Quotes[index].Excerpt)}”");
        Paragraph(writer, [
            quote.Cue is { } cue ? $"{speaker} ({cue})" : speaker,
            quote.Kind.ToString().ToLowerInvariant(),
            FormattableString.Invariant($"line {quote.Line}, column {quote.Column}")]);
        writer.Line("/// </summary>");
    }

    /// <summary>Name and role, how often quoted, other names.</summary>
    public static void Speaker(SourceWriter writer, LinkedSpeaker speaker)
    {
        writer.Line("/// <summary>");
        writer.Line($"/// <b>{Text(speaker.Name)}</b>{(speaker.JobTitle is { } role ? ", " + Text(role) : "")}");
        Paragraph(writer, ["Quoted in " + Count(speaker.ArticleIds.Count, "article")]);
        if (speaker.Aliases.Count > 0)
            Paragraph(writer, ["Also: " + string.Join(", ", speaker.Aliases)]);
        writer.Line("/// </summary>");
    }

    private static void Paragraph(SourceWriter writer, IEnumerable<string?> parts)
    {
        string text = string.Join(Dot, parts.Where(static part => !string.IsNullOrEmpty(part)).Select(static part => Text(part!)));
        if (text.Length > 0)
            writer.Line($"/// <para>{text}</para>");
    }

    private static string Text(string text) => CSharpText.Xml(Excerpt.Of(text));

    private static string Count(int count, string what) => FormattableString.Invariant($"{count:#,0} {what}{(count == 1 ? "" : "s")}");
}
