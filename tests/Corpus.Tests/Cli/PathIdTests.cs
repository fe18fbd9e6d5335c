using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Cli;

/// <summary><c>corpus export --ids path</c>.</summary>
public class PathIdTests : ArticleFolder
{
    [Test]
    public async Task Ids_are_paths_below_the_current_folder()
    {
        WriteArticles("blog/2020/quay.md", "blog/2021/quay.md", "blog/tower/index.md", "notes/quay.txt");

        Assert.That(await Ids("blog", "notes"), Is.EqualTo(new[] { "blog/2020/quay", "blog/2021/quay", "blog/tower", "notes/quay" }));
        Assert.That(await Ids("./blog/2020", "blog/2021/quay.md"), Is.EqualTo(new[] { "blog/2020/quay", "blog/2021/quay" }));
        Assert.That(await Ids(Path.Combine(Folder, "blog", "2021")), Is.EqualTo(new[] { "blog/2021/quay" }));
        Assert.That(await Ids("."), Has.Length.EqualTo(4).And.Contain("blog/tower"));
    }

    [Test]
    public async Task Elsewhere_they_start_from_the_folder_that_is_named()
    {
        WriteArticles("site/blog/quay.md", "here/note.md");

        CliRun run = await CliRun.InAsync(Path.Combine(Folder, "here"), "export", "../site", Path.Combine(Folder, "site", "blog", "quay.md"), "--ids", "path");

        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Articles.Select(static article => article.GetProperty("id").GetString()), Is.EqualTo(new[] { "blog/quay" }));
    }

    [Test]
    public async Task Without_the_option_the_message_names_it()
    {
        WriteArticles("blog/2020/quay.md", "blog/2021/quay.md");

        CliRun run = await CliRun.InAsync(Folder, "export", "blog");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.ErrorLines.Single(), Does.StartWith("blog/2021/quay.md(1,1): error CORPUS003").And.Contain("the tool's option `--ids` to `path`"));
    }

    [Test]
    public async Task There_are_no_other_forms()
    {
        WriteArticles("blog/quay.md");

        Assert.That((await CliRun.InAsync(Folder, "export", "blog", "--ids", "folder")).ExitCode, Is.EqualTo(2));
    }

    private async Task<string?[]> Ids(params string[] paths)
    {
        CliRun run = await CliRun.InAsync(Folder, ["export", .. paths, "--ids", "path"]);
        Assert.That(run.Error, Is.Empty);
        return [.. run.Articles.Select(static article => article.GetProperty("id").GetString())];
    }
}
