using System.Linq;
using NUnit.Framework;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>Which keys of the front matter are which parameters.</summary>
public class KeyTests
{
    [TestCase("follow-up-of")]
    [TestCase("followUpOf")]
    [TestCase("FollowUpOf")]
    [TestCase("follow_up_of")]
    [TestCase("Follow Up Of")]
    [TestCase("FOLLOWUPOF")]
    public void A_key_is_written_as_people_write_it(string key) =>
        Assert.That(Rows(Desk.Of("string FollowUpOf", $"{key}: storm")), Is.EqualTo(new[] { "value FollowUpOf=storm" }));

    [Test]
    public void Two_spellings_of_one_key_are_the_key_twice() => AssertProblem(
        Desk.Of("string FollowUpOf", "follow-up-of: storm\nfollowUpOf: harbour"),
        "a.txt(3,1)-(3,11) CORPUS004 Error: The key `followUpOf` is given twice: it already stands on line 2 as `follow-up-of`. Delete one of the two.");

    [Test]
    public void Many_spellings_of_one_key_are_each_told_of_once() => Assert.That(
        Desk.Of("string Abc", "abc: 1\na-bc: 2\nab-c: 3\nA_bc: 4").Run().Problems,
        Has.Length.EqualTo(3).And.All.Contains("CORPUS004"));

    [TestCase("title: A\ndate: 2024-05-06 19:53")]
    [TestCase("headline: A\ndatePublished: 2024-05-06")]
    public void What_schema_org_knows_may_be_asked_for_by_its_name_whatever_word_the_file_has(string frontMatter)
    {
        GeneratorRun run = Desk.Of("string Headline, DateOnly DatePublished", frontMatter).Run();

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Code, Does.Contain("headline A\n").And.Contain("value Headline=A\n").And.Contain("value DatePublished=2024-05-06\n"));
    }

    [Test]
    public void Authors_and_keywords_may_have_the_shapes_that_they_always_may_have() => Assert.That(
        Rows(Desk.Of("string Author, IReadOnlyList<string> Keywords", "authors:\n  - name: Ana Horvat\n  - Marek Novak\ntags: ports, trade")),
        Is.EqualTo(new[] { "value Author=Ana Horvat, Marek Novak", "value Keywords=2", "value Keywords.0=ports", "value Keywords.1=trade" }));

    [Test]
    public void A_parameter_with_the_name_of_a_mere_other_word_decides_and_schema_org_has_its_value_too()
    {
        GeneratorRun run = Desk.Of("Uri Source, IReadOnlyList<string>? Category = null", "source: https://example.org/a").Run();

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Code, Does.Contain("publisher https://example.org/a\n").And.Contain("value Source=https://example.org/a\n"));
    }

    [Test]
    public void What_schema_org_would_not_take_the_parameter_may()
    {
        GeneratorRun run = Desk.Of("IReadOnlyList<string> Category, string Link, int Date", "category: [ports, trade]\nlink: here\ndate: 12").Run();

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Code, Does.Contain("value Category.1=trade\n").And.Contain("value Link=here\n").And.Contain("value Date=12\n"));
    }

    [Test]
    public void Without_the_parameter_it_is_still_an_error() => AssertProblem(
        Desk.Of("string? Desk = null", "title: [ports, trade]"),
        "a.txt(2,8)-(2,22) CORPUS004 Error: The value of `title` is a list, and `headline` has one value. Write that one.");

    [Test]
    public void Schema_org_s_own_words_stay_what_they_are() => AssertProblem(
        Desk.Of("string DatePublished", "datePublished: yesterday"),
        "a.txt(2,16)-(2,25) CORPUS004 Error: `yesterday` cannot be read as a date. Write it like 2023-12-16, 2023-12-16T19:53:10+02:00, 16/12/2023 19h53 or December 16, 2023.");

    [TestCase("DateOnly DatePublished", "date: 31/02/2023")]
    [TestCase("DateOnly? DatePublished = null", "date: [2023-02-03]")]
    [TestCase("Uri? Url = null", "link: here and there")]
    public void What_the_article_itself_cannot_take_is_told_of_once(string parameters, string frontMatter) =>
        Assert.That(Desk.Of(parameters, frontMatter).Run().Problems, Has.Length.EqualTo(1).And.Some.Contains("CORPUS004"));

    [Test]
    public void NUL_is_told_of_once() => Assert.That(
        Desk.Of("string Desk", "desk: a\0b").Run().Problems,
        Has.Length.EqualTo(1).And.Some.StartsWith("a.txt(2,8)-(2,9) CORPUS002"));

    [Test]
    public void Keys_that_everybody_may_write_are_never_unknown() =>
        Assert.That(Desk.Of("string Desk", "desk: Home\ntitle: A\ndate: 2024-05-06\nsection: News\nid: b\nname: B\nretracted: no\nlang: en").Run().Problems, Is.Empty);

    [TestCase("desc: Home", "a.txt(2,1)-(2,5) CORPUS006 Error: DeskMetadata requires the key `desk`, and does not know `desc`. Write `desk` if that is meant.")]
    [TestCase("desk:", "a.txt(2,1)-(2,5) CORPUS006 Error: DeskMetadata requires a value for `desk`. Write one behind the colon.")]
    [TestCase("desk: ~", "a.txt(2,1)-(2,5) CORPUS006 Error: DeskMetadata requires a value for `desk`. Write one behind the colon.")]
    [TestCase("headline: A", "a.txt(1,1)-(1,4) CORPUS006 Error: DeskMetadata requires the key `desk` (string). Add it.")]
    public void A_required_key_must_be_there(string frontMatter, string problem) => AssertProblem(Desk.Of("string Desk", frontMatter), problem);

    [Test]
    public void A_file_without_front_matter_lacks_all_that_is_required() => AssertProblem(
        new TestProject { Code = Desk.Code }.Article("a.txt", "The boats stayed out at sea until the morning."),
        "a.txt(1,1)-(1,1) CORPUS006 Error: DeskMetadata requires the key `desk` (string); the file has no front matter. Add it between two lines `---` at the top.");

    [Test]
    public void A_key_of_a_record_in_the_record_is_missed_and_unknown_in_its_own_place()
    {
        string[] problems = Desk.Of("Place Place", "place:\n  street: Long Street\n  town: Split", "public sealed record Place(string City, string? Street = null);").Run().Problems;

        Assert.That(problems, Is.EqualTo(new[]
        {
            "a.txt(3,3)-(4,14) CORPUS006 Error: Place requires the key `city` (string). Add it.",
            "a.txt(4,3)-(4,7) CORPUS008 Warning: Place has no key `town`. Correct the key, or give Place a parameter for it.",
        }));
    }

    [Test]
    public void An_unknown_key_can_be_silenced()
    {
        TestProject project = Desk.Of("string Desk", "desk: Home\ncolour: red");
        Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation = project.Compilation();
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("CORPUS008", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress)]));

        project.Driver().RunGeneratorsAndUpdateCompilation(compilation, out _, out var diagnostics);

        Assert.That(diagnostics, Is.Empty);
    }

    private static string[] Rows(TestProject project)
    {
        GeneratorRun run = project.Run();
        Assert.That(run.Problems, Is.Empty);
        return [.. run.Code.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("value ", System.StringComparison.Ordinal))];
    }

    private static void AssertProblem(TestProject project, string problem) => Assert.That(project.Run().Problems, Is.EqualTo(new[] { problem }));
}
