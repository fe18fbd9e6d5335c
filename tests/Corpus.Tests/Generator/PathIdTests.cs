using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Reading;
using Corpus.Tests.Generator.Metadata;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>CorpusIds=Path: ids are paths.</summary>
public class PathIdTests
{
    [TestCase("Path")]
    [TestCase("path")]
    public void Two_folders_may_hold_one_name(string ids)
    {
        GeneratorRun run = Twice().Set("CorpusIds", ids).Run().AssertCompiles();

        Assert.That(run.Problems, Is.Empty);
        Assert.That(Lines(run, "article "), Is.EqualTo(new[] { "blog/2020/quay", "blog/2021/quay", "blog/tower" }));
    }

    [TestCase("")]
    [TestCase("Name")]
    [TestCase("Folder")]
    public void Otherwise_the_message_names_the_setting(string ids)
    {
        string problem = Twice().Set("CorpusIds", ids).Run().Problems.Single();

        Assert.That(problem, Does.StartWith("blog/2021/quay.md(1,1)-(1,1) CORPUS003 Error: The file blog/2020/quay.md already has the id `quay`."));
        Assert.That(problem, Does.Contain("set the MSBuild property `CorpusIds` to `Path`"));
    }

    [Test]
    public void Paths_that_differ_in_nothing_but_the_extension_are_told_otherwise() => Assert.That(
        new TestProject().Set("CorpusIds", "Path").Article("blog/quay.md", "It is shut.").Article("blog/quay.txt", "It opens.").Run().Problems.Single(),
        Does.EndWith("already has the id `blog/quay`. Rename one of the two, or give this one an `id` in front matter."));

    [Test]
    public void Members_of_one_headline_carry_the_path_and_keep_their_names()
    {
        string[] before = Members(Twice());
        string[] after = Members(Twice().Article("blog/2022/quay.md", "---\ntitle: Quay Shut\n---\nIt is shut again."));

        Assert.That(before, Is.SupersetOf(new[] { "QuayShut_blog_2020_quay", "QuayShut_blog_2021_quay" }));
        Assert.That(after, Is.SupersetOf(before));
    }

    [Test]
    public void An_article_is_found_by_its_path()
    {
        Assembly app = Twice().Set("CorpusIds", "Path").Run().Load();
        MethodInfo byId = app.GetType("App.Articles")!.GetMethod("ById")!;

        var article = (Article)byId.Invoke(null, ["blog/2021/quay"])!;

        Assert.That((article.Id, article.File), Is.EqualTo(("blog/2021/quay", "blog/2021/quay.md")));
        Assert.That(((Article)byId.Invoke(null, ["blog/tower"])!).File, Is.EqualTo("blog/tower/index.md"));
    }

    [Test]
    public void References_name_the_path()
    {
        Assert.That(Desk.Of("Article? Before = null", "before: blog/quay").Set("CorpusIds", "Path").Article("blog/quay.md", "It is shut.").Run().Problems, Is.Empty);
        Assert.That(
            Desk.Of("Article? Before = null", "before: quay").Set("CorpusIds", "Path").Article("blog/quay.md", "It is shut.").Run().Problems.Single(),
            Does.Contain("`quay` is none").And.EndsWith("An id is the file's path without its extension, unless the front matter gives another."));
    }

    [Test]
    public void Citations_find_the_member()
    {
        const string code = """
            static class Uses
            {
                static string Said() => Corpus.Cite.Verbatim("It was well worth it", by: App.Speakers.AnaHorvat);
            }
            """;
        TestProject project = new TestProject { Code = code }.Set("CorpusIds", "Path").Article("blog/quay.md", "---\ntitle: Quay\n---\n\n“It was well worth it,” Ana Horvat said.");
        GeneratorRun run = project.Run().AssertCompiles();

        var found = project.AnalyzeAsync([new CitationAnalyzer()], run.Compilation).GetAwaiter().GetResult();

        Assert.That(found.Select(static diagnostic => diagnostic.Id), Is.EqualTo(new[] { "CORPUS103" }));
    }

    [Test]
    public async Task A_text_that_is_called_otherwise_is_read_again()
    {
        TestProject project = Twice();
        Assert.That((await project.AnalyzeAsync([new SameTextAnalyzer()])).Length, Is.Zero);

        Assert.That(project.Set("CorpusIds", "Path").Run().AssertCompiles().Problems, Is.Empty);
    }

    [Test]
    public void A_library_says_what_its_ids_are_made_of()
    {
        LibraryFile[] files = [new(false, "Wire", "wire/quay.md", "It is shut.")];

        Assert.That(Read(LibraryWriter.Write("Acme", files, hasPathIds: true))!.Ids, Is.EqualTo(IdForm.Path));
        Assert.That(Read(LibraryWriter.Write("Acme", files))!.Ids, Is.EqualTo(IdForm.Name));
        Assert.That(Read(LibraryWriter.Write("Acme", files, hasPathIds: true).Replace("\tpath\n", "\tpath", System.StringComparison.Ordinal)), Is.Null);
    }

    private static LibraryTable? Read(string written) => LibraryTable.Read(written.Length, span => written.Substring(span.Start, span.Length));

    private static TestProject Twice() => new TestProject()
        .Article("blog/2020/quay.md", "---\ntitle: Quay Shut\n---\nIt is shut.")
        .Article("blog/2021/quay.md", "---\ntitle: Quay Shut\n---\nIt opens.")
        .Article("blog/tower/index.md", "The tower leans.");

    private static string[] Members(TestProject project) =>
        [.. project.Set("CorpusIds", "Path").Run().Load().GetType("App.Articles")!.GetProperties().Select(static property => property.Name)];

    private static string[] Lines(GeneratorRun run, string start) =>
        [.. run.Code.Split('\n').Select(static line => line.Trim()).Where(line => line.StartsWith(start, System.StringComparison.Ordinal)).Select(static line => line[(line.LastIndexOf(' ') + 1)..]).Order(System.StringComparer.Ordinal)];
}
