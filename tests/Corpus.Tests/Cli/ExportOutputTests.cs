using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Cli;
using NUnit.Framework;

namespace Corpus.Tests.Cli;

/// <summary>Where an export goes, and what is left behind when it fails.</summary>
public class ExportOutputTests : ArticleFolder
{
    [Test]
    public async Task A_file_gets_the_same_bytes_as_standard_output()
    {
        WriteArticles("in/a.txt", "in/b.txt");

        CliRun piped = await CliRun.InAsync(Folder, "export", "in");
        CliRun written = await CliRun.InAsync(Folder, "export", "in", "--output", "out.jsonl");

        Assert.That(written.Bytes, Is.Empty);
        Assert.That(File.ReadAllBytes(Path.Combine(Folder, "out.jsonl")), Is.EqualTo(piped.Bytes));
        Assert.That(Files(), Is.EqualTo(new[] { "in/a.txt", "in/b.txt", "out.jsonl" }));
    }

    [Test]
    public async Task An_older_file_is_replaced_and_a_link_to_it_kept()
    {
        WriteArticles("in/a.txt");
        Write("real/old.jsonl", "much older and much longer than what comes now, and longer still, so that its end would show");
        File.CreateSymbolicLink(Path.Combine(Folder, "out.jsonl"), Path.Combine(Folder, "real", "old.jsonl"));

        CliRun run = await CliRun.InAsync(Folder, "export", "in", "-o", "out.jsonl");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(Path.Combine(Folder, "real", "old.jsonl")), Does.StartWith("{").And.EndsWith("}\n"));
        Assert.That(new FileInfo(Path.Combine(Folder, "out.jsonl")).LinkTarget, Is.Not.Null);
    }

    [Test]
    public async Task The_file_that_is_written_is_not_read_as_an_article()
    {
        WriteArticles("a.txt");
        Write("out.txt", "{}\n");

        CliRun run = await CliRun.InAsync(Folder, "export", ".", "-o", "out.txt");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(File.ReadAllLines(Path.Combine(Folder, "out.txt")), Has.Length.EqualTo(1).And.One.Contains("\"file\":\"a.txt\""));
    }

    [Test]
    public async Task Where_articles_are_left_out_the_others_are_in_the_file()
    {
        WriteArticles("in/a.txt");
        Write("in/b.txt", []);

        CliRun run = await CliRun.InAsync(Folder, "export", "in", "-o", "out.jsonl");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(File.ReadAllLines(Path.Combine(Folder, "out.jsonl")), Has.Length.EqualTo(1));
    }

    [TestCase("nowhere/out.jsonl")]
    [TestCase("in")]
    public async Task A_file_that_cannot_be_written_is_explained(string output)
    {
        WriteArticles("in/a.txt");

        CliRun run = await CliRun.InAsync(Folder, "export", "in", "-o", output);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.ErrorLines.Single(), Does.StartWith($"corpus: cannot write '{output}': "));
        Assert.That(Files(), Is.EqualTo(new[] { "in/a.txt" }));
    }

    [Test]
    public async Task A_run_that_is_cancelled_leaves_the_older_file_as_it_was()
    {
        WriteArticles("in/a.txt");
        Write("out.jsonl", "older");

        CliRun run = await CliRun.InAsync(Folder, null, false, new CancellationToken(canceled: true), "export", "in", "-o", "out.jsonl");

        Assert.That(run.ExitCode, Is.EqualTo(130));
        Assert.That(Files(), Is.EqualTo(new[] { "in/a.txt", "out.jsonl" }));
        Assert.That(File.ReadAllText(Path.Combine(Folder, "out.jsonl")), Is.EqualTo("older"));
    }

    [Test]
    public async Task A_reader_that_goes_away_ends_the_export_without_a_word()
    {
        WriteArticles([.. Enumerable.Range(0, 20).Select(number => $"in/{number}.txt")]);
        using var output = new ClosingStream(lines: 3);
        using var error = new StringWriter();

        int code = await CorpusTool.RunAsync(["export", "in"], new ToolConsole(output, error, Folder), CancellationToken.None);

        Assert.That(code, Is.Zero);
        Assert.That(error.ToString(), Is.Empty);
        Assert.That(output.Writes, Is.EqualTo(4));
    }

    [Test]
    public async Task A_missing_path_is_an_error_before_anything_is_written()
    {
        WriteArticles("in/a.txt");

        CliRun run = await CliRun.InAsync(Folder, "export", "in", "in/b.txt", "-o", "out.jsonl");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.ErrorLines, Is.EqualTo(new[] { "corpus: there is no file or folder 'in/b.txt'." }));
        Assert.That(Files(), Is.EqualTo(new[] { "in/a.txt" }));
    }

    [TestCase("--formt", "corpus: there is no option '--formt', nor a file. '--help' tells the options.")]
    [TestCase("b.txt", "corpus: there is no file or folder 'b.txt'.")]
    public async Task What_is_no_path_may_be_meant_as_an_option(string path, string error)
    {
        CliRun run = await CliRun.InAsync(Folder, "export", path);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.ErrorLines, Is.EqualTo(new[] { error }));
    }

    [Test]
    public async Task An_output_in_no_folder_is_an_error_that_names_it()
    {
        WriteArticles("in/a.txt");

        CliRun run = await CliRun.InAsync(Folder, "export", "in", "-o", "nowhere/out.jsonl");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.ErrorLines, Is.EqualTo(new[] { "corpus: cannot write 'nowhere/out.jsonl': there is no folder for it. Make the folder first." }));
    }

    [Test]
    public async Task A_missing_authority_is_an_error()
    {
        WriteArticles("in/a.txt");

        CliRun run = await CliRun.InAsync(Folder, "export", "in", "--authority", "who.txt");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.ErrorLines.Single(), Does.StartWith("corpus: cannot read the authority 'who.txt': "));
        Assert.That(run.Bytes, Is.Empty);
    }

    /// <summary>A pipe whose reader leaves.</summary>
    private sealed class ClosingStream(int lines) : MemoryStream
    {
        internal int Writes { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (++Writes > lines)
                throw new IOException("Broken pipe");
            base.Write(buffer);
        }
    }
}
