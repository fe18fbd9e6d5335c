using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace Corpus.Cli;

/// <summary>The compiled corpus as two tables: what there is, and who says what.</summary>
internal static class CorpusPage
{
    internal static void Show(ToolConsole console)
    {
        IAnsiConsole page = ConsolePage.On(console);
        page.Write(ArticleTable(Articles.All));
        page.WriteLine();
        page.Write(SpeakerTable(Articles.All));
    }

    private static Table ArticleTable(IReadOnlyList<Article> articles)
    {
        Table table = ConsolePage.Table("Articles")
            .AddColumn(Number("No."))
            .AddColumn(new TableColumn("Title"))
            .AddColumn(new TableColumn("Publisher"))
            .AddColumn(new TableColumn("Date").NoWrap())
            .AddColumn(Number("Words"))
            .AddColumn(Number("Quotations"));
        for (int i = 0; i < articles.Count; i++)
        {
            Article article = articles[i];
            table.AddRow(
                Cell(Said(i + 1)),
                Cell(article.Title),
                Cell(article.Publisher ?? ""),
                Cell(Written.Date(article.DatePublished) ?? ""),
                Cell(Said(article.WordCount)),
                Cell(Said(article.Quotes.Count)));
        }

        return table;
    }

    private static Table SpeakerTable(IReadOnlyList<Article> articles)
    {
        Table table = ConsolePage.Table("Quotations by speaker")
            .AddColumn(new TableColumn("Speaker"))
            .AddColumn(new TableColumn("Quotation"))
            .AddColumn(new TableColumn("Article, line").RightAligned().NoWrap());
        Dictionary<Article, int> numbers = articles.Select((article, index) => (article, index)).ToDictionary(pair => pair.article, pair => pair.index + 1);
        foreach (IGrouping<Speaker?, Quote> said in BySpeaker(articles))
        {
            string heading = Heading(said.Key, said.Count());
            foreach (Quote quote in said)
            {
                table.AddRow(Cell(heading), Cell(OneLine(quote.Text)), Cell($"{Said(numbers[quote.Article])}, {Said(quote.Line)}"));
                heading = "";
            }
        }

        return table;
    }

    /// <summary>Who is quoted most comes first; what nobody could be found for, last.</summary>
    private static IEnumerable<IGrouping<Speaker?, Quote>> BySpeaker(IReadOnlyList<Article> articles) =>
        articles
            .SelectMany(article => article.Quotes)
            .GroupBy(quote => quote.Speaker)
            .OrderBy(said => said.Key is null)
            .ThenByDescending(said => said.Count())
            .ThenBy(said => said.Key?.Name, StringComparer.Ordinal);

    private static string Heading(Speaker? speaker, int count) =>
        speaker is null ? $"(nobody) {Said(count)}"
        : speaker.JobTitle is { } title ? $"{speaker.Name}, {title}: {Said(count)}"
        : $"{speaker.Name}: {Said(count)}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static TableColumn Number(string title) => new TableColumn(title).RightAligned().NoWrap();

    /// <summary>A text as it is: what looks like markup in an article is none.</summary>
    private static Text Cell(string text) => new(text);
}
