using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Reading;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>Who said what in a corpus that the project refers to is settled by that corpus's authority, as it was when its speakers got their keys.</summary>
public class CitableAuthorityTests
{
    private const string Tower = "“The tower leans a little,” A. Horvath said. “We shall see,” the harbour master added.";

    [Test]
    public async Task Without_one_another_spelling_is_somebody_else() =>
        Assert.That(await MessagesAsync(new TestProject { Code = Code("The tower leans") }), Is.EqualTo(new[] { "“The tower leans” is not by Ana Horvat: A. Horvath said it (package/tower.txt in Package, line 1)" }));

    [Test]
    public async Task With_one_it_is_the_same() =>
        Assert.That(await MessagesAsync(new TestProject { Code = Code("The tower leans") }, TestFile.AuthorityOf("Articles", "package/speakers.txt", "Ana Horvat | A. Horvath")), Is.Empty);

    [Test]
    public async Task The_projects_own_authority_is_not_asked() =>
        Assert.That(await MessagesAsync(new TestProject { Code = Code("The tower leans") }.Authority("speakers.txt", "Ana Horvat | A. Horvath")), Has.Length.EqualTo(1));

    [Test]
    public async Task Nor_does_it_speak_of_the_projects_own_articles() =>
        Assert.That(await MessagesAsync(new TestProject { Code = Code("well worth the wait") }, TestFile.AuthorityOf("Articles", "package/speakers.txt", "Marek Novak | Ana Horvat")), Is.Empty);

    private static string Code(string citation) => $$"""internal static class Code { public static string Run() => Corpus.Cite.Verbatim("{{citation}}", by: App.Speakers.AnaHorvat); }""";

    private static async Task<string[]> MessagesAsync(TestProject project, params LibraryFile[] more)
    {
        project.Article("articles/bridge.txt", "“It was well worth the wait,” Ana Horvat said.")
            .Add(TestFile.Library("Package", [TestFile.ArticleOf("Articles", "package/tower.txt", Tower), .. more]));
        GeneratorRun run = project.Run();
        run.AssertCompiles();
        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync([new CitationAnalyzer()], run.Compilation);
        return [.. found.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
    }
}
