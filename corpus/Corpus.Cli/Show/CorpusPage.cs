using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace Corpus.Cli;

/// <summary>The compiled corpus as two tables: what there is, and who says what.</summary>
internal static class CorpusPage
{
    /// <summary>What stands around a quotation: its place, and the blanks between the columns.</summary>
    private const int RoomForPlace = 14;

    /// <summary>What stands beside a title, where a publisher's name may be broken at its blanks.</summary>
    private const int RoomBesideTitle = 52;

    internal static void Show(ToolConsole console) => ConsolePage.Write(
        console,
        ("Articles", ArticleTable(Articles.All, console.Columns)),
        ("Quotations by speaker", SpeakerTable(Articles.All, (console.Columns ?? 120) - RoomForPlace)));

    private static Table ArticleTable(IReadOnlyList<Article> articles, int? columns)
    {
        Table table = ConsolePage.Table(("No.", true), ("Title", false), ("Publisher", false), ("Date", true), ("Words", true), ("Quotations", true));
        if (columns > 2 * RoomBesideTitle || columns < RoomBesideTitle + 15)
            columns = null;
        table.Columns[1].Width = columns - RoomBesideTitle;
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

    private static Table SpeakerTable(IReadOnlyList<Article> articles, int room)
    {
        Table table = ConsolePage.Table(("No.:line", true), ("Quotation", false));
        Dictionary<Article, int> numbers = articles.Select((article, index) => (article, index)).ToDictionary(pair => pair.article, pair => pair.index + 1);
        foreach (IGrouping<Speaker?, Quote> said in BySpeaker(articles))
        {
            if (table.Rows.Count > 0)
                table.AddEmptyRow();
            table.AddRow(Cell(""), new Text(Heading(said.Key, said.Count()), new Style(decoration: Decoration.Bold)));
            foreach (Quote quote in said)
                table.AddRow(Cell($"{Said(numbers[quote.Article])}:{Said(quote.Line)}"), Cell(ConsolePage.OneLine(quote.Text, room)));
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

    private static string Heading(Speaker? speaker, int count)
    {
        string who = speaker is null ? "Nobody found" : speaker.JobTitle is { } title ? $"{speaker.Name}, {title}" : speaker.Name;
        return $"{who}: {Said(count)}";
    }

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text as it is: what looks like markup in an article is none.</summary>
    private static Text Cell(string text) => new(text);
}
