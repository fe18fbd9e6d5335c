using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Cli;

/// <summary>Which files are read, in which order, and what becomes of the bad ones.</summary>
public class ExportFilesTests : ArticleFolder
{
    [Test]
    public async Task A_folder_is_read_with_its_subfolders_in_ordinal_order_of_the_paths()
    {
        WriteArticles("in/b.txt", "in/B.md", "in/a/z.TXT", "in/a-1.txt", "in/a.txt", "in/é.txt", "in/.hidden.txt", "in/.git/x.txt", "in/notes.html", "in/10.txt", "in/9.txt", "in/m.markdown", "in/n.mdx");

        Assert.That(await ExportedFiles("in"), Is.EqualTo(new[]
        {
            "in/10.txt", "in/9.txt", "in/B.md", "in/a-1.txt", "in/a.txt", "in/a/z.TXT", "in/b.txt", "in/m.markdown", "in/n.mdx", "in/é.txt",
        }));
    }

    [Test]
    public async Task Characters_beyond_the_basic_plane_come_where_their_surrogates_do()
    {
        WriteArticles("in/\uFF21.txt", "in/\uE000.txt", "in/\uD7A3.txt", "in/😀.txt", "in/😁a.txt", "in/😁.txt", "in/é.txt", "in/e.txt", "in/ea.txt");

        string?[] files = await ExportedFiles("in");

        Assert.That(files, Has.Length.EqualTo(9));
        Assert.That(files, Is.EqualTo(files.Order(StringComparer.Ordinal)));
    }

    [Test]
    public async Task Files_are_called_what_they_were_called_on_the_command_line()
    {
        WriteArticles("in/a.txt", "in/deep/b.txt");

        Assert.That(await ExportedFiles("in"), Is.EqualTo(new[] { "in/a.txt", "in/deep/b.txt" }));
        Assert.That(await ExportedFiles("in/"), Is.EqualTo(new[] { "in/a.txt", "in/deep/b.txt" }));
        Assert.That(await ExportedFiles("./in"), Is.EqualTo(new[] { "./in/a.txt", "./in/deep/b.txt" }));
        Assert.That(await ExportedFiles("."), Is.EqualTo(new[] { "in/a.txt", "in/deep/b.txt" }));
        Assert.That(await ExportedFiles(Path.Combine(Folder, "in", "deep")), Is.EqualTo(new[] { $"{Folder.Replace('\\', '/')}/in/deep/b.txt" }));
    }

    [Test]
    public async Task A_file_is_taken_whatever_it_is_called_and_only_once()
    {
        WriteArticles("in/a.article", "in/b.txt");

        Assert.That(await ExportedFiles("in/b.txt", "in/a.article", "in", "in/b.txt"), Is.EqualTo(new[] { "in/a.article", "in/b.txt" }));
    }

    [TestCase("with space & ; # , % '.txt")]
    [TestCase("Ünïcödé 新聞 😀.txt")]
    [TestCase("report.fr.txt")]
    [TestCase("-dash.txt")]
    public async Task Names_may_be_odd(string name)
    {
        WriteArticles($"in, #1/{name}");

        CliRun run = await CliRun.InAsync(Folder, "export", "in, #1");

        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Articles.Single().GetProperty("file").GetString(), Is.EqualTo($"in, #1/{name}"));
        Assert.That(run.Articles.Single().GetProperty("id").GetString(), Is.EqualTo(name[..^4]));
    }

    [Test]
    public async Task Bad_files_are_reported_at_their_places_and_the_good_ones_are_written()
    {
        WriteArticles("in/good.txt", "in/z-good.txt");
        Write("in/bytes.txt", [.. "Fine.\n\nNot "u8, 0xE9, .. "t fine.\n"u8]);
        Write("in/marked.txt", [.. Encoding.UTF8.Preamble, .. "Not "u8, 0xFF, .. " fine.\n"u8]);
        Write("in/nul.txt", "A text\0.\n");
        Write("in/empty.txt", []);
        Write("in/date.txt", "---\nheadline: x\ndatePublished: 2023-13-45\n---\n\nText.\n");

        CliRun run = await CliRun.InAsync(Folder, "export", "in");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Articles.Select(article => article.GetProperty("file").GetString()), Is.EqualTo(new[] { "in/good.txt", "in/z-good.txt" }));
        Assert.That(run.ErrorLines.Select(Place), Is.EqualTo(new[]
        {
            "in/bytes.txt(3,5): error CORPUS002",
            "in/date.txt(3,16): error CORPUS004",
            "in/empty.txt(1,1): error CORPUS001",
            "in/marked.txt(1,5): error CORPUS002",
            "in/nul.txt(1,7): error CORPUS002",
        }));
    }

    [Test]
    public async Task Of_two_files_with_one_id_the_first_is_written_and_the_second_reported()
    {
        WriteArticles("in/a/same.txt", "in/b/same.txt", "in/c/same.md", "in/other.txt");

        CliRun run = await CliRun.InAsync(Folder, "export", "in");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Articles.Select(article => article.GetProperty("file").GetString()), Is.EqualTo(new[] { "in/a/same.txt", "in/other.txt" }));
        Assert.That(run.ErrorLines.Select(Place), Is.EqualTo(new[] { "in/b/same.txt(1,1): error CORPUS003", "in/c/same.md(1,1): error CORPUS003" }));
        Assert.That(run.ErrorLines, Is.All.Contains("in/a/same.txt"));
    }

    [Test]
    public async Task An_empty_folder_gives_no_lines_and_a_note()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "in"));

        CliRun run = await CliRun.InAsync(Folder, "export", "in");

        Assert.That(run.Bytes, Is.Empty);
        Assert.That(run.Error.Trim(), Is.EqualTo("corpus: no .txt, .md, .markdown or .mdx file in 'in'."));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public async Task A_link_that_leads_back_is_not_followed_and_a_link_to_a_file_is()
    {
        WriteArticles("in/a.txt", "elsewhere.txt");
        Directory.CreateSymbolicLink(Path.Combine(Folder, "in", "loop"), Path.Combine(Folder, "in"));
        File.CreateSymbolicLink(Path.Combine(Folder, "in", "b.txt"), Path.Combine(Folder, "elsewhere.txt"));

        Assert.That(await ExportedFiles("in"), Is.EqualTo(new[] { "in/a.txt", "in/b.txt" }));
    }

    [Test]
    public async Task A_broken_link_is_reported_and_the_others_are_written()
    {
        WriteArticles("in/b.txt");
        File.CreateSymbolicLink(Path.Combine(Folder, "in", "a.txt"), Path.Combine(Folder, "nowhere.txt"));

        CliRun run = await CliRun.InAsync(Folder, "export", "in");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Lines, Has.Length.EqualTo(1));
        Assert.That(run.ErrorLines.Single(), Does.StartWith("in/a.txt: error: "));
    }

    private async Task<string?[]> ExportedFiles(params string[] paths)
    {
        CliRun run = await CliRun.InAsync(Folder, ["export", .. paths]);
        Assert.That(run.ErrorLines.Where(line => !line.Contains("CORPUS003", StringComparison.Ordinal)), Is.Empty);
        return [.. run.Articles.Select(article => article.GetProperty("file").GetString())];
    }

    private static string Place(string line) => line[..line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 1, StringComparison.Ordinal)];
}
