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

/// <summary>CORPUS106: what is cut, or was written by a version to come, is no text of anybody's, no reason to fall over, and nothing to keep quiet about.</summary>
public class UnreadableLibraryTests
{
    private const string Told = "The texts of the library Odd cannot be read: they were written by another version of Corpus.Generator, or are cut, so that what is cited from them is not found. "
        + "Use packages of one version here and in the library, and build it again.";

    private const string Hint = "; the texts of Odd cannot be read (CORPUS106)";

    [TestCase("")]
    [TestCase("corpus-texts 2 9\nlibrary\tX\n")]
    [TestCase("corpus-texts 1 90\nlibrary\tX\n")]
    [TestCase("corpus-texts 1 40\nlibrary\tX\narticle\tArticles\ta.txt\t999\t00\nText\n")]
    public async Task It_is_told_of_at_the_file_and_where_something_is_not_found(string content)
    {
        string[] messages = await MessagesAsync(new TestProject { Code = Code("Text") }.Add(TestFile.Library("Odd", content)));

        Assert.That(messages, Is.EqualTo(new[] { "CORPUS101 Code.cs: “Text” is in no article, and nothing like it" + Hint, $"CORPUS106 /src/app/libraries/Odd.texts: {Told}" }));
    }

    /// <summary>Once, however much is cited; and what others say is found all the same.</summary>
    [Test]
    public async Task It_is_told_of_once()
    {
        string[] messages = await MessagesAsync(Project("The ferry is late", "The ferry is late"));

        Assert.That(messages, Is.EqualTo(new[] { $"CORPUS106 /src/app/libraries/Odd.texts: {Told}" }));
    }

    /// <summary>What is nearest may be far from what the library says: nobody is to mend it without a look.</summary>
    [Test]
    public async Task What_is_nearest_is_for_a_person_to_look_at()
    {
        Diagnostic[] found = await FindAsync(Project("The ferry is lat"));

        Assert.That(found[0].GetMessage(CultureInfo.InvariantCulture), Is.EqualTo("“The ferry is lat” is in no article; nearest: “The ferry is late” (articles/report.txt, line 1, Ana Horvat)" + Hint));
        Assert.That(found[0].Properties, Does.ContainKey("Corpus.Look"));
    }

    [Test]
    public async Task Somebody_else_s_words_may_be_theirs_there()
    {
        string[] messages = await MessagesAsync(new TestProject { Code = Code("The ferry is late").Replace("late\"", "late\", by: App.Speakers.MarekNovak") }
            .Article("articles/report.txt", "“The ferry is late,” Ana Horvat said. “The tower leans,” Marek Novak said.")
            .Add(TestFile.Library("Odd", "")));

        Assert.That(messages[0], Is.EqualTo("CORPUS102 Code.cs: “The ferry is late” is not by Marek Novak: Ana Horvat said it (articles/report.txt, line 1)" + Hint));
    }

    [Test]
    public async Task What_has_no_words_is_wrong_whatever_stands_there() =>
        Assert.That((await MessagesAsync(Project("…")))[0], Does.StartWith("CORPUS101").And.Not.Contain("Odd"));

    [Test]
    public async Task Who_cites_nothing_is_not_told() =>
        Assert.That(await MessagesAsync(new TestProject { Code = "" }.Add(TestFile.Library("Odd", ""))), Is.Empty);

    private static TestProject Project(params string[] citations) => new TestProject { Code = Code(citations) }
        .Article("articles/report.txt", "“The ferry is late,” Ana Horvat said.")
        .Add(TestFile.Library("Odd", ""));

    private static string Code(params string[] citations) => "internal static class Code { public static void Run() { " + string.Concat(citations.Select(static citation => $"Corpus.Cite.Verbatim(\"{citation}\"); ")) + "} }";

    private static async Task<string[]> MessagesAsync(TestProject project) =>
        [.. (await FindAsync(project)).Select(static found => $"{found.Id} {found.Location.GetLineSpan().Path}: {found.GetMessage(CultureInfo.InvariantCulture)}")];

    private static async Task<Diagnostic[]> FindAsync(TestProject project)
    {
        GeneratorRun run = project.Run();
        run.AssertCompiles();
        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync([new CitationAnalyzer()], run.Compilation);
        return [.. found.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).OrderBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
