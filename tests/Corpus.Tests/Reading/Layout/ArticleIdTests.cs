using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Ids of names and of paths.</summary>
public class ArticleIdTests
{
    [TestCase("quay.md", "quay", "quay")]
    [TestCase("blog/2021/quay.md", "quay", "blog/2021/quay")]
    [TestCase("blog/quay.fr.txt", "quay.fr", "blog/quay.fr")]
    [TestCase("blog/quay/index.md", "quay", "blog/quay")]
    [TestCase("blog/quay/index.pt.mdx", "quay.pt", "blog/quay.pt")]
    [TestCase("blog/_index.md", "blog", "blog")]
    [TestCase("blog/index.txt", "index", "blog/index")]
    [TestCase("index.md", "index", "index")]
    [TestCase("../wire/quay", "quay", "../wire/quay")]
    [TestCase("v1.2/quay", "quay", "v1.2/quay")]
    [TestCase("blog/.quay", ".quay", "blog/.quay")]
    public void Are_without_the_extension(string file, string name, string path) =>
        Assert.That((ArticleId.Of(file, IdForm.Name), ArticleId.Of(file, IdForm.Path)), Is.EqualTo((name, path)));

    [TestCase("Path", IdForm.Path)]
    [TestCase("path", IdForm.Path)]
    [TestCase("NAME", IdForm.Name)]
    [TestCase("", null)]
    [TestCase("1", null)]
    [TestCase("folder", null)]
    public void Forms_have_names(string name, IdForm? form) => Assert.That(IdForms.Parse(name), Is.EqualTo(form));

    [Test]
    public void The_front_matter_decides() =>
        Assert.That(ArticleReader.Read("blog/quay.md", "blog/quay", "---\nid: quays\n---\nIt is shut.", FrontMatter.Read("---\nid: quays\n---\n"), default).Id, Is.EqualTo("quays"));
}
