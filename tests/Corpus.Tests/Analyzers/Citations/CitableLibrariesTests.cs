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

    [TestCase("The tower leans a little")]
    [TestCase("The ferry is late")]
    [TestCase("well worth the wait")]
    public async Task Files_of_one_path_are_several(string citation) => Assert.That(await MessagesAsync(citation), Is.Empty);

    /// <summary>Who is meant by a name in one library says nothing of who is meant in another.</summary>
    [TestCase("The tower leans a little", ExpectedResult = new string[0])]
    [TestCase("The ferry is late", ExpectedResult = new[] { "“The ferry is late” is not by Ana Horvat: A. Horvath said it (articles/report.txt, line 1)" })]
    public Task<string[]> An_authority_is_that_of_its_own_library(string citation) => MessagesAsync(citation, ", by: App.Speakers.AnaHorvat");

    [Test]
    public async Task Classes_that_differ_in_nothing_but_case_are_no_two() =>
        Assert.That(await MessagesAsync("The tower leans a little", more: TestFile.Citable(File, "“Nobody was there,” A. Horvath said.", "one.articles")), Is.Empty);

    private static async Task<string[]> MessagesAsync(string citation, string by = "", params TestFile[] more)
    {
        TestProject project = new TestProject { Code = $$"""internal static class Code { public static string Run() => Corpus.Cite.Verbatim("{{citation}}"{{by}}); }""" }
            .Article(File, "“It was well worth the wait,” Ana Horvat said.")
            .Add(TestFile.Citable(File, "“The tower leans a little,” A. Horvath said.", "One.Articles"))
            .Add(TestFile.CitableAuthority("people.txt", "Ana Horvat | A. Horvath", "One.Articles"))
            .Add(TestFile.Citable(File, "“The ferry is late,” A. Horvath said.", "Two.Articles"))
            .AddRange(more);
        GeneratorRun run = project.Run();
        run.AssertCompiles();
        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync([new CitationAnalyzer()], run.Compilation);
        return [.. found.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
    }
}
