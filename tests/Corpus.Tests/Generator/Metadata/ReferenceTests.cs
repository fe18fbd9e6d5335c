using System.Linq;
using NUnit.Framework;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>Articles and speakers that front matter names.</summary>
public class ReferenceTests
{
    private const string Quoting = """
        ---
        headline: Harbour Opens Again
        ---

        The harbour is open. "It took us nine years," said Ana Horvat, the mayor. "We would do it again," Marek Novak said.
        """;

    [TestCase("Ana Horvat")]
    [TestCase("ana horvat")]
    [TestCase("A. Horvat")]
    [TestCase("the harbour master")]
    public void A_speaker_is_found_by_each_of_the_names(string name)
    {
        GeneratorRun run = Speaking(name).Run();

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Code, Does.Contain("value Subject=Ana Horvat\n"));
    }

    [TestCase("Ana Horwat", "`subject` must be a speaker, and nobody who is quoted is called `Ana Horwat`; nearest: `Ana Horvat`.")]
    [TestCase("Nobody At All", "`subject` must be a speaker, and nobody who is quoted is called `Nobody At All`.")]
    [TestCase("Petra Babic", "`subject` must be a speaker, and no article quotes Petra Babic.")]
    public void A_speaker_who_is_not_there_is_told_of(string name, string message) =>
        Assert.That(Speaking(name).Run().Problems.Single(), Is.EqualTo($"a.txt(2,10)-(2,{10 + name.Length}) CORPUS009 Error: {message}"));

    [TestCase("Article? Before = null", "before: \"\"", "a.txt(2,9)-(2,11) CORPUS009 Error: `before` must be the id of an article, and it is empty. Write one, or delete the key.")]
    [TestCase("IReadOnlyList<Speaker>? People = null", "people: [\" \"]", "a.txt(2,10)-(2,13) CORPUS009 Error: `people` must be a speaker, and it is empty. Write one, or delete the key.")]
    public void An_empty_reference_is_told_to_be_empty(string parameters, string frontMatter, string problem) =>
        Assert.That(Desk.Of(parameters, frontMatter).Run().Problems, Is.EqualTo(new[] { problem }));

    [Test]
    public void A_page_that_lists_a_folder_is_no_article_and_is_held_against_nothing()
    {
        GeneratorRun run = Desk.Of("string Desk, Article? Before = null", "desk: Home\nbefore: posts").Article("posts/_index.md", "---\ntitle: All posts\nmenu: main\n---\n").Run();

        Assert.That(run.Problems, Has.Length.EqualTo(1).And.Some.StartsWith("a.txt(3,9)-(3,14) CORPUS009"));
    }

    [Test]
    public void An_article_that_is_broken_itself_is_not_told_of_twice()
    {
        string[] problems = Desk.Of("Article? Before = null", "before: b").Article("b.txt", "---\ndatePublished: 2024-13-45\n---\n\nThe boats stayed out.").Run().Problems;

        Assert.That(problems.Single(), Does.StartWith("b.txt(2,16)-(2,26) CORPUS004"));
    }

    [Test]
    public void Ids_are_compared_letter_for_letter() => Assert.That(
        Desk.Of("Article Before", "before: A").Run().Problems.Single(),
        Does.Contain("CORPUS009 Error: `before` must be the id of an article, and `A` is none; nearest: `a`."));

    [Test]
    public void Lists_and_records_may_hold_references_and_articles_may_name_each_other()
    {
        GeneratorRun run = Desk.Of("IReadOnlyList<Article<DeskMetadata>>? Related = null", "headline: First\nrelated: [a, b]")
            .Article("b.txt", Desk.Text("headline: Second\nrelated: [a]").Replace("boats", "ferries"))
            .Run();
        dynamic metadata = Desk.MetadataOf(run);

        Assert.That(run.Problems, Is.Empty);
        Assert.That((object)metadata.Related[1].Metadata.Related[0].Metadata, Is.SameAs(metadata));
    }

    private static TestProject Speaking(string name) => Desk.Of("Speaker Subject", $"subject: {name}")
        .Article("b.txt", Quoting.Replace("headline: Harbour Opens Again", "headline: Harbour Opens Again\nsubject: Marek Novak"))
        .Authority("people.txt", "Ana Horvat | A. Horvat | the harbour master\nPetra Babic");
}
