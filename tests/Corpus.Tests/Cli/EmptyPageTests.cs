using System.Linq;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Cli;

/// <summary>Markdown pages without text: the tool leaves out what the generator does, and says so.</summary>
public class EmptyPageTests : ArticleFolder
{
    private const string Said = "blog/all.md(5,1): info CORPUS020: The page has no text and is left out of the corpus. Add text to make it an article.";

    [SetUp]
    public void WritePages()
    {
        WriteArticles("blog/quay.md");
        Write("blog/all.md", "---\ntitle: All boats\nlayout: list\n---\n");
        Write("blog/_index.md", "---\ntitle: Blog\nmenu: main\n---\n");
    }

    [Test]
    public async Task Export_writes_the_others_and_all_is_well()
    {
        CliRun run = await CliRun.InAsync(Folder, "export", "blog");

        Assert.That(run.Articles.Select(static article => article.GetProperty("file").GetString()), Is.EqualTo(new[] { "blog/quay.md" }));
        Assert.That(run.ErrorLines, Is.EqualTo(new[] { Said }));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public async Task A_schema_does_not_count_them()
    {
        CliRun run = await CliRun.InAsync(Folder, "schema", "blog");

        Assert.That(run.Output, Does.Not.Contain("Layout").And.Not.Contain("Menu"));
        Assert.That(run.ErrorLines[0], Is.EqualTo(Said));
        Assert.That(run.ExitCode, Is.Zero);
    }
}
