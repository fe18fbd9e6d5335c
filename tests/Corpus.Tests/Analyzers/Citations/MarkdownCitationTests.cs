using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>Articles in Markdown are cited by what a reader reads of them.</summary>
public class MarkdownCitationTests
{
    private const string Article = """
        # The port is shut

        > “We were *never* told of [the storm](https://a.example/storm "x")
        > that came &mdash; nobody was”, **Ana Horvat** said.
        """;

    [TestCase("were never told of the storm that came — nobody was")]
    [TestCase("never told of the storm")]
    [TestCase("“We were never told")]
    public async Task Words_without_their_marks_are_verbatim(string words) => Assert.That(await FindAsync(words), Is.Empty);

    [Test]
    public async Task The_nearest_passage_is_shown_without_its_marks() =>
        Assert.That(await FindAsync("never told of the stomr that came"), Is.EqualTo(new[]
        {
            "“never told of the stomr that came” is in no article; nearest: “never told of the storm that came” (posts/port.md, line 3, Ana Horvat)",
        }));

    [Test]
    public async Task The_marks_are_no_words_of_it() => Assert.That(await FindAsync("the storm https"), Has.Length.EqualTo(1));

    private static async Task<string[]> FindAsync(string words)
    {
        TestProject project = new TestProject
        {
            Code = $$"""
                using Corpus;

                namespace App;

                internal static class Code
                {
                    public static string Run() => Cite.Verbatim("{{words}}", by: Speakers.AnaHorvat);
                }
                """,
        }.Article("posts/port.md", Article);
        GeneratorRun run = project.Run();
        run.AssertCompiles();
        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync([new CitationAnalyzer()], run.Compilation);
        return [.. found.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
    }
}
