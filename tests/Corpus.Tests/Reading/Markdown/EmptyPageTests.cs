using System;
using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Markdown;

/// <summary>CORPUS020.</summary>
public class EmptyPageTests
{
    [TestCase("---\ntitle: All boats\n---\n", TestName = "Front matter alone")]
    [TestCase("---\ntitle: All boats\n---\n\n## Newest\n\n![Quay](quay.jpg)\n", TestName = "A heading and a picture")]
    [TestCase("+++\ntitle = 'All boats'\n+++\n{{< boats >}}", TestName = "A shortcode")]
    [TestCase("{ \"title\": \"All boats\" }\n\n<BoatList client:load />\n", TestName = "A component")]
    [TestCase("---\n---\n", TestName = "Front matter without a key")]
    public void A_page_without_text_is_left_out_with_an_information(string text)
    {
        ParsedArticle page = MarkdownTest.Read(text);

        Assert.That((page.IsLeftOut, page.IsValid), Is.EqualTo((true, false)));
        Assert.That(page.Problems.Select(static problem => problem.Rule), Is.EqualTo(new[] { Rules.EmptyPage }));
        Assert.That(page.Problems[0].Rule.Severity, Is.EqualTo(RuleSeverity.Info));
    }

    [TestCase("boats/index.md")]
    [TestCase("boats/_indexing.markdown")]
    [TestCase("boats.MDX")]
    public void So_is_each_kind_of_Markdown(string file) =>
        Assert.That(MarkdownTest.Read("---\ntitle: All boats\n---\n", file).Problems.Single().Rule, Is.EqualTo(Rules.EmptyPage));

    [TestCase("boats.md", "")]
    [TestCase("boats.md", "\n \n")]
    [TestCase("boats.md", "```\nboats();\n```")]
    [TestCase("boats.md", "# All boats\n\n```js\nboats();\n```")]
    [TestCase("boats.md", "## All boats\n")]
    [TestCase("boats.mdx", "# All boats\n\n<BoatList />\n")]
    [TestCase("boats.txt", "---\ntitle: All boats\n---\n")]
    [TestCase("_index.txt", "---\ntitle: All boats\n---\n")]
    public void Any_other_file_without_text_is_an_error(string file, string text)
    {
        ParsedArticle article = MarkdownTest.Read(text, file);

        Assert.That((article.IsLeftOut, article.Problems.Single().Rule), Is.EqualTo((false, Rules.NoProse)));
    }

    [TestCase("_index.md", "")]
    [TestCase("boats/_index.md", "# All boats\n")]
    public void A_page_that_lists_a_folder_needs_no_front_matter(string file, string text) =>
        Assert.That((MarkdownTest.Read(text, file).IsLeftOut, MarkdownTest.Read(text, file).Problems), Is.EqualTo((true, Array.Empty<ReadingProblem>())));

    [Test]
    public void The_error_says_how_to_take_a_page_out() =>
        Assert.That(MarkdownTest.Read("# All boats\n", "boats/all.md").Problems.Single().Message, Does.EndWith("take the file out of the corpus: `<CorpusArticle Remove=\"boats/all.md\" />`."));

    [Test]
    public void What_a_page_says_that_is_left_out_is_not_checked() =>
        Assert.That(MarkdownTest.Read("---\ndate: 2024-31-12\nurl: nowhere at all\n---\n").Problems.Single().Rule, Is.EqualTo(Rules.EmptyPage));

    [Test]
    public void Front_matter_that_cannot_be_read_is_an_error_with_text_or_without()
    {
        ParsedArticle page = MarkdownTest.Read("---\nboats: [one, two\n---\n");

        Assert.That((page.IsLeftOut, page.Problems.Single().Rule), Is.EqualTo((false, Rules.UnreadableMetadata)));
    }

    [Test]
    public void The_place_is_where_the_text_would_stand() =>
        Assert.That(MarkdownTest.Read("---\ntitle: All boats\n---\n\n# All boats\n").Problems.Select(static problem => (problem.Line, problem.Column)), Is.EqualTo(new[] { (4, 1) }));
}
