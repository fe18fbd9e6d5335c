using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Cli;

/// <summary>The articles that are compiled in, shown and exported.</summary>
public class CompiledCorpusTests
{
    [TestCase("jsonl")]
    [TestCase("jsonld")]
    public async Task The_records_and_the_files_give_the_same_lines(string format)
    {
        CliRun compiled = await CliRun.InAsync(Root(), "export", "--format", format);
        CliRun read = await CliRun.InAsync(Root(), "export", "seeds", "--format", format);

        Assert.That(compiled.Error + read.Error, Is.Empty);
        Assert.That(compiled.Lines, Has.Length.GreaterThanOrEqualTo(Articles.All.Count));
        Assert.That(read.Lines, Is.EqualTo(compiled.Lines));
        Assert.That(read.Bytes, Is.EqualTo(compiled.Bytes));
    }

    [Test]
    public async Task Every_article_is_a_row_with_its_title_publisher_date_words_and_quotations()
    {
        string[] rows = (await ShowAsync(null)).Lines;

        foreach (Article article in Articles.All)
        {
            string row = rows.Single(row => row.Contains($"  {article.Title} ", StringComparison.Ordinal));
            string[] cells = row[(row.IndexOf(article.Title, StringComparison.Ordinal) + article.Title.Length)..]
                .Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            string?[] expected =
            [
                article.Publisher,
                article.DatePublished?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                article.WordCount.ToString(CultureInfo.InvariantCulture),
                article.Quotes.Count.ToString(CultureInfo.InvariantCulture),
            ];
            // What an article does not say is an empty cell, and no word in its place.
            Assert.That(cells, Is.EqualTo(expected.Where(static cell => cell is not null)));
        }
    }

    [Test]
    public async Task Every_quotation_stands_below_its_speaker()
    {
        string[] rows = (await ShowAsync(null)).Lines;

        foreach (Speaker speaker in Articles.All.SelectMany(article => article.Speakers).Distinct())
        {
            int at = Array.FindIndex(rows, row => row.TrimStart().StartsWith(speaker.Name, StringComparison.Ordinal) && row.EndsWith(FormattableString.Invariant($": {speaker.Quotes.Count}"), StringComparison.Ordinal));
            Assert.That(at, Is.GreaterThan(0), speaker.Name);
            string[] below = rows[(at + 1)..(at + 1 + speaker.Quotes.Count)];
            Assert.That(below.Zip(speaker.Quotes, (row, quote) => row.Contains(FormattableString.Invariant($":{quote.Line}  "), StringComparison.Ordinal)), Is.All.True, speaker.Name);
        }
    }

    [Test]
    public async Task No_line_ends_with_a_blank() =>
        Assert.That((await ShowAsync(80)).Output.Split('\n'), Has.None.EndsWith(" "));

    [TestCase(40)]
    [TestCase(80)]
    [TestCase(200)]
    public async Task No_line_is_longer_than_the_terminal_is_wide(int columns)
    {
        CliRun run = await ShowAsync(columns);

        Assert.That(run.Lines.Max(line => line.Length), Is.LessThanOrEqualTo(columns));
    }

    [Test]
    public async Task Colours_are_sent_only_where_they_are_wanted()
    {
        CliRun colored = await CliRun.InAsync(Root(), 80, true, CancellationToken.None);
        CliRun plain = await CliRun.InAsync(Root(), 80, false, CancellationToken.None);

        Assert.That(colored.Output, Does.Contain('\u001b'));
        Assert.That(plain.Output, Does.Not.Contain('\u001b'));
    }

    private static Task<CliRun> ShowAsync(int? columns) => CliRun.InAsync(Root(), columns, false, CancellationToken.None);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", "..", ".."));
}
