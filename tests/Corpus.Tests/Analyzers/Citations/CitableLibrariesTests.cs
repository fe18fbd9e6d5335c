using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>A project may refer to several corpora: each is one by itself, whatever its files and classes are called.</summary>
public class CitableLibrariesTests
{
    private const string File = "articles/report.txt";

    private const string Shared = "“Nobody waits for the night bus,” A. Horvath said.";

    [TestCase("The tower leans a little")]
    [TestCase("The ferry is late")]
    [TestCase("well worth the wait")]
    public async Task Files_of_one_path_are_several(string citation) => Assert.That(await MessagesAsync(citation), Is.Empty);

    /// <summary>Who is meant by a name in one library says nothing of who is meant in another.</summary>
    [TestCase("The tower leans a little", ExpectedResult = new string[0])]
    [TestCase("The ferry is late", ExpectedResult = new[] { "“The ferry is late” is not by Ana Horvat: A. Horvath said it (articles/report.txt in Two, line 1)" })]
    public Task<string[]> An_authority_is_that_of_its_own_library(string citation) => MessagesAsync(citation, ", by: App.Speakers.AnaHorvat");

    [Test]
    public async Task Classes_that_differ_in_nothing_but_case_are_no_two() =>
        Assert.That(await MessagesAsync("Nobody was there", ", by: App.Speakers.AnaHorvat"), Is.Empty);

    /// <summary>Two libraries may have the very same article: who said what in it is settled by each for itself.</summary>
    [TestCase("AnaHorvat")]
    [TestCase("AHorvath")]
    public async Task An_article_of_both_is_cited_as_either_has_it(string speaker) =>
        Assert.That(await MessagesAsync("Nobody waits for the night bus", $", by: App.Speakers.{speaker}"), Is.Empty);

    /// <summary>A quotation that is named is that of the library whose member names it, though another one has an article of the same id.</summary>
    [Test]
    public async Task A_named_quotation_is_its_own_library_s()
    {
        TestProject project = new TestProject { Code = """internal static class Code { public static string Run() => Corpus.Cite.Verbatim("The bus came first", by: Two.Articles.Report.Quotes.NobodyWaits.Speaker); }""" };
        foreach ((string library, string speaker) in new[] { ("One", "Petra Kovač"), ("Two", "Marek Novak") })
        {
            string text = $"---\nname: Report\n---\n\n“Nobody waits,” {speaker} said. “The bus came first,” {(library == "One" ? "Ana Horvat" : speaker)} said.";
            project.Reference(new TestProject { Name = library }.Set("RootNamespace", library).Article(File, text).Run().ToReference())
                .Add(TestFile.Library(library, TestFile.ArticleOf("Articles", File, text)));
        }

        Assert.That(await MessagesAsync(project), Is.Empty);
    }

    [TestCase("The ferry is lat", "“The ferry is lat” is in no article; nearest: “The ferry is late” (articles/report.txt in Two, line 1, A. Horvath)")]
    [TestCase("well worth the wiat", "“well worth the wiat” is in no article; nearest: “well worth the wait” (articles/report.txt, line 1, Ana Horvat)")]
    public async Task A_library_is_named_and_the_project_is_not(string citation, string message) => Assert.That(await MessagesAsync(citation), Is.EqualTo(new[] { message }));

    [Test]
    public async Task A_library_that_is_the_only_corpus_is_not_named()
    {
        TestProject project = new TestProject { Code = Code("The tower leens") }.Add(TestFile.Library("One", TestFile.ArticleOf("Articles", File, "“The tower leans a little,” A. Horvath said.")));

        Assert.That(await MessagesAsync(project), Is.EqualTo(new[] { "“The tower leens” is in no article; nearest: “The tower leans” (articles/report.txt, line 1, A. Horvath)" }));
    }

    /// <summary>What a machine calls the files, and in what order the compiler gets them, decides nothing.</summary>
    [Test]
    public async Task Of_two_passages_that_are_as_near_the_same_is_named_in_any_order([Values] bool isReversed)
    {
        TestFile[] libraries = [.. new[] { "One", "Two" }.Select(static name => TestFile.Library(name, TestFile.ArticleOf("Articles", File, Shared)))];
        if (isReversed)
            libraries.AsSpan().Reverse();

        Assert.That(
            await MessagesAsync(new TestProject { Code = Code("Nobody waits for the night bsu") }.AddRange(libraries)),
            Is.EqualTo(new[] { "“Nobody waits for the night bsu” is in no article; nearest: “Nobody waits for the night bus” (articles/report.txt in One, line 1, A. Horvath)" }));
    }

    private static string Code(string citation, string by = "") => $$"""internal static class Code { public static string Run() => Corpus.Cite.Verbatim("{{citation}}"{{by}}); }""";

    private static Task<string[]> MessagesAsync(string citation, string by = "") => MessagesAsync(new TestProject { Code = Code(citation, by) }
        .Article(File, "“It was well worth the wait,” Ana Horvat said. “It was,” A. Horvath said.")
        .Add(TestFile.Library(
            "One",
            TestFile.ArticleOf("Articles", File, "“The tower leans a little,” A. Horvath said."),
            TestFile.ArticleOf("articles", "articles/other.txt", "“Nobody was there,” A. Horvath said."),
            TestFile.ArticleOf("Articles", "articles/shared.txt", Shared),
            TestFile.AuthorityOf("Articles", "people.txt", "Ana Horvat | A. Horvath")))
        .Add(TestFile.Library(
            "Two",
            TestFile.ArticleOf("Articles", File, "“The ferry is late,” A. Horvath said."),
            TestFile.ArticleOf("Articles", "articles/shared.txt", Shared))));

    private static async Task<string[]> MessagesAsync(TestProject project)
    {
        GeneratorRun run = project.Run();
        run.AssertCompiles();
        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync([new CitationAnalyzer()], run.Compilation);
        return [.. found.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
    }
}
