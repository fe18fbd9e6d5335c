using System.IO;
using System.Linq;
using Corpus.Generator.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Tasks;

/// <summary>What a build says of the files of a corpus.</summary>
public class CollectCorpusFilesTests
{
    // What MSBuild's own functions gave for each: StableStringHash(path, 'Sha256'), the first 16 characters.
    [TestCase("articles/ferry.txt", "corpus.ca031e6a7f935388")]
    [TestCase("articles/née #1.txt", "corpus.1b76b3bf6b37e6f6")]
    [TestCase("../seeds/𝒜.txt", "corpus.2608090e9cc10273")]
    public void A_resource_is_called_after_a_hash_of_the_path_that_people_see(string shown, string resource) =>
        Assert.That(Collect(new BuildItem(shown, "/src/app")).CollectedArticles.Select(static item => (item.GetMetadata("ShownPath"), item.GetMetadata("LogicalName"))), Is.EqualTo(new[] { (shown, resource) }));

    // As MSBuild's MakeRelative has it.
    [Platform(Exclude = "Win")]
    [TestCase("/a/b", "/a/b/c/d.txt", "c/d.txt")]
    [TestCase("/a/b/", "/a/b/c/d.txt", "c/d.txt")]
    [TestCase("/a/b/", "/a/x/d.txt", "../x/d.txt")]
    [TestCase("/a/b/", "/a/d.txt", "../d.txt")]
    [TestCase("/a/b/", "/a/bc/d.txt", "../bc/d.txt")]
    [TestCase("/a/b/", "/a/b/a/b.txt", "a/b.txt")]
    [TestCase("/a/b/../c", "/a/c/d.txt", "d.txt")]
    [TestCase("/a/b/", "/x/y/d.txt", "/x/y/d.txt")]
    [TestCase("/a/b/", "/d.txt", "/d.txt")]
    public void People_see_a_path_that_is_relative_to_the_root(string root, string path, string shown) =>
        Assert.That(Collect(root, new BuildItem(path)).CollectedArticles.Single().GetMetadata("ShownPath"), Is.EqualTo(shown));

    [Test]
    public void A_file_is_collected_once_by_its_full_path_with_all_that_the_project_says_of_it()
    {
        CollectCorpusFiles collected = Collect(
            new BuildItem("b 50%; a*.txt", "/src/app").With("CorpusClass", "Wire").With("Link", "x"),
            new BuildItem("a.txt", "/src/app"),
            new BuildItem("c/../a.txt", "/src/app").With("CorpusClass", "Other"));

        Assert.That(
            collected.CollectedArticles.Select(static item => (item.ItemSpec, item.GetMetadata("CorpusClass"), item.GetMetadata("Link"))),
            Is.EqualTo(new[] { (Path.GetFullPath("/src/app/b 50%; a*.txt"), "Wire", "x"), (Path.GetFullPath("/src/app/a.txt"), "", "") }));
    }

    [Test]
    public void An_authority_is_that_of_all_its_items()
    {
        CollectCorpusFiles collected = Collect(
            [],
            [new BuildItem("/src/app/p.txt").With("CorpusClass", " Wire "), new BuildItem("/src/app/q.txt"), new BuildItem("/src/app/p.txt"), new BuildItem("/src/app/p.txt").With("CorpusClass", "WIRE")]);

        Assert.That(
            collected.CollectedAuthorities.Select(static item => (item.GetMetadata("ShownPath"), item.GetMetadata("CorpusClass"))),
            Is.EqualTo(new[] { ("p.txt", "Wire,News"), ("q.txt", "News") }));
    }

    [Test]
    public void The_classes_that_have_an_article_are_told_once()
    {
        BuildItem[] articles = [new BuildItem("/a"), new BuildItem("/b").With("CorpusClass", "Wire"), new BuildItem("/c").With("CorpusClass", " wire"), new BuildItem("/d").With("CorpusClass", "Desk")];

        Assert.That(Collect(articles).Classes, Is.EqualTo(new[] { "Wire", "Desk", "News" }));
        Assert.That(Collect(articles[1..]).Classes, Is.EqualTo(new[] { "Wire", "Desk" }));
        Assert.That(Collect([], [new BuildItem("/p")]).Classes, Is.Empty);
    }

    private static CollectCorpusFiles Collect(params BuildItem[] articles) => Collect(articles, []);

    private static CollectCorpusFiles Collect(string root, BuildItem article) => Collect([article], [], root);

    private static CollectCorpusFiles Collect(BuildItem[] articles, BuildItem[] authorities, string root = "/src/app")
    {
        var task = new CollectCorpusFiles { BuildEngine = new BuildEngine(), Articles = articles, Authorities = authorities, Root = root, DefaultClass = "News" };
        Assert.That(task.Execute(), Is.True);
        return task;
    }
}
