using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Tests.Generator;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Corpus.Tests.Cli;

/// <summary><c>corpus schema</c>: a record from the front matter of a folder, which the folder then passes.</summary>
public class SchemaTests : ArticleFolder
{
    [Test]
    public async Task A_folder_gives_a_record()
    {
        WritePosts();

        CliRun run = await CliRun.InAsync(Folder, "schema", "posts", "--name", "PostMetadata", "--namespace", "My.Site");

        Assert.That(run.ExitCode, Is.Zero);
        await Verify(run.Output + "\n---\n" + run.Error.ReplaceLineEndings("\n"), "txt").UseDirectory("Snapshots");
    }

    [Test]
    public async Task The_folder_passes_the_record()
    {
        WritePosts(contradicting: false);
        string code = (await CliRun.InAsync(Folder, "schema", "posts", "-n", "PostMetadata", "--namespace", "App")).Output;

        var project = new TestProject { Code = code };
        project.AddRange(Files().Select(file => TestFile.Article(file, File.ReadAllBytes(Path.Combine(Folder, file)))));
        GeneratorRun generated = project.Run().AssertCompiles();

        Assert.That(generated.Problems, Is.Empty);
    }

    [Test]
    public async Task A_folder_of_well_known_keys_needs_no_record()
    {
        Write("posts/a.md", "---\ntitle: The ferry sails\ndate: 2024-05-01\n---\n\nThe ferry sails again.\n");

        CliRun run = await CliRun.InAsync(Folder, "schema", "posts");

        Assert.That((run.ExitCode, run.ErrorLines), Is.EqualTo((0, new[] { "corpus: no file has a key of its own, so that there is no record to write." })));
        var project = new TestProject { Code = run.Output };
        project.AddRange(Files().Select(file => TestFile.Article(file, File.ReadAllBytes(Path.Combine(Folder, file)))));
        Assert.That(project.Run().AssertCompiles().Problems, Is.Empty);
    }

    [Test]
    public async Task It_can_be_written_to_a_file_and_is_the_same_each_time()
    {
        WritePosts();

        CliRun run = await CliRun.InAsync(Folder, "schema", "posts", "-o", "Post.cs");
        CliRun again = await CliRun.InAsync(Folder, "schema", "posts");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "")));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(Folder, "Post.cs")), Is.EqualTo(again.Output));
        Assert.That(again.Output, Does.Contain("public sealed record ArticleMetadata("));
    }

    [Test]
    public async Task Files_that_cannot_be_read_are_left_out_and_told()
    {
        Write("posts/a.md", "---\ndesk: sea\n---\nIt is shut.");
        Write("posts/b.md", "---\ndesk: [sea\n---\nIt is shut.");
        Write("posts/c.md", "---\ndesk: sea\n\nIt is shut.");
        Write("posts/d.md", [0xFF, 0xFE]);

        CliRun run = await CliRun.InAsync(Folder, "schema", "posts");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("in the file: <c>sea</c>"));
        Assert.That(run.ErrorLines.Select(static line => line[..line.IndexOf(':')]), Is.EqualTo(new[] { "posts/b.md(3,1)", "posts/c.md(1,1)", "posts/d.md(1,1)" }).Or.EqualTo(new[] { "posts/b.md(2,7)", "posts/c.md(1,1)", "posts/d.md(1,1)" }));
    }

    [TestCase("--name", "2nd")]
    [TestCase("--name", "class")]
    [TestCase("--namespace", "My..Site")]
    [TestCase("--namespace", "My.new")]
    public async Task Names_must_be_names(string option, string value)
    {
        WritePosts();

        CliRun run = await CliRun.InAsync(Folder, "schema", "posts", option, value);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain($"'{value}' cannot be"));
    }

    [Test]
    public async Task Help_on_schemas()
    {
        CliRun run = await CliRun.InAsync(Folder, "schema", "--help");

        await Verify(run.Output, "txt").UseDirectory("Snapshots");
    }

    private void WritePosts(bool contradicting = true)
    {
        Write("posts/ferry.md", "---\ntitle: The ferry sails\ndate: 2024-05-01\nlayout: post\ndesk: sea\ndraft: false\nrating: 4\nsource: Iva Kos\nembargo: 2024-05-02T06:00:00+02:00\ncover:\n  image: img/ferry.jpg\n  width: 640\n---\n\nThe ferry sails again.\n");
        Write("posts/harbour/index.md", "+++\ntitle = 'The harbour reopens'\ndate = 2024-05-02\nlayout = 'post'\ndesk = 'sea'\nrating = 4.5\nupdated = 2024-05-03\n[cover]\nimage = 'img/harbour.jpg'\n+++\n\nThe harbour reopens today.\n");
        Write("posts/market.mdx", $"---\ntitle: The market moves\ndate: 2024-05-03\nlayout: essay\ndesk: Land\ndraft: true\nrating: 3\naliases: [/old]\nimage: ./market.jpg\n{(contradicting ? "og:title: Market\n" : "")}---\n\nThe market moves to the hall.\n");
        Write("posts/mill.md", $"---\ntitle: The mill turns\ndate: 2024-05-04\nlayout: post\ndesk: land\n{(contradicting ? "rating: high\naliases: /older" : "rating: 2")}\nteam:\n  - name: Ana Horvat\n    since: 2020\n  - name: Marek Novak\n---\n\nThe mill turns again.\n");
        Write("posts/pier.md", "---\ntitle: The pier opens\ndate: 2024-05-05\nlayout: essay\ndesk: sea\nrating: 5\naliases:\n  - /p\n---\n\nThe pier opens in May.\n");
        Write("posts/tower.md", "---\ntitle: The tower leans\ndate: 2024-05-06\nlayout: essay\ndesk: land\nrating: 1\naliases: []\n---\n\nThe tower leans a little.\n");
    }
}
