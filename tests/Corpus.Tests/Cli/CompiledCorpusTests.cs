using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

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
    public async Task On_a_terminal_the_tables_fit_its_columns() => await Verify((await ShowAsync(80)).Output).UseDirectory("Snapshots");

    [Test]
    public async Task In_a_pipe_every_row_is_one_line() => await Verify((await ShowAsync(null)).Output).UseDirectory("Snapshots");

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
