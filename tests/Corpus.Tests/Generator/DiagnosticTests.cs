using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>What stops a file from becoming a record is reported at its place, for every file; the good ones become records all the same.</summary>
public class DiagnosticTests
{
    [Test]
    public void CORPUS001_a_file_without_prose() => AssertProblem("empty.txt", "", "empty.txt(1,1)-(1,1) CORPUS001 Error:");

    [Test]
    public void CORPUS002_a_file_that_is_not_UTF8() => AssertProblem(
        TestFile.Article("latin1.txt", Encoding.Latin1.GetBytes("The first line is fine.\n\nThe café is not.\n")),
        "latin1.txt(3,8)-(3,9) CORPUS002 Error:");

    [Test]
    public void CORPUS002_a_file_that_is_not_UTF8_on_Linux() => AssertProblem(
        TestFile.ArticleOnLinux("latin1.txt", Encoding.Latin1.GetBytes("The first line is fine.\n\nThe café is not.\n")),
        "latin1.txt(3,8)-(3,9) CORPUS002 Error:");

    [TestCase(false)]
    [TestCase(true)]
    public void A_replacement_character_that_the_file_itself_has_is_no_problem(bool mark)
    {
        byte[] bytes = [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes("The caf\uFFFD is open, and has been since the morning.")];

        Assert.That(new TestProject().Add(TestFile.ArticleOnLinux("cafe.txt", bytes)).Run().AssertCompiles().Problems, Is.Empty);
    }

    [Test]
    public void CORPUS002_a_file_in_UTF16() => AssertProblem(
        TestFile.Article("utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("The first line is fine.")]),
        "utf16.txt(1,1)-(1,2) CORPUS002 Error:");

    [Test]
    public void CORPUS002_a_file_that_holds_NUL() => AssertProblem("nul.txt", "The first line is fine.\nThis one\0 is not.", "nul.txt(2,9)-(2,10) CORPUS002 Error:");

    [Test]
    public void CORPUS003_a_second_file_with_the_same_id() => AssertProblem(
        new TestProject().Article("a/same.txt", "The first file of this name has a text.").Article("b/same.txt", "And the second file has another one."),
        "b/same.txt(1,1)-(1,1) CORPUS003 Error: The file a/same.txt already has the id");

    [Test]
    public void CORPUS003_a_second_file_with_the_same_id_in_its_front_matter() => AssertProblem(
        new TestProject().Article("one.txt", "The first file of this name has a text.").Article("two.txt", "---\nid: one\n---\n\nAnd the second file has another one."),
        "two.txt(2,5)-(2,8) CORPUS003 Error: The file one.txt already has the id");

    [Test]
    public void CORPUS004_a_date_that_is_none() => AssertProblem(
        "bad date.txt",
        "---\nheadline: A day that is none\ndatePublished: 2023-13-45\n---\n\nThe text is fine.",
        "bad date.txt(3,16)-(3,26) CORPUS004 Error:");

    [Test]
    public void CORPUS005_an_article_that_no_target_embedded() =>
        AssertProblem(TestFile.NotEmbedded("lost.txt", "This text is embedded nowhere."), "lost.txt(1,1)-(1,1) CORPUS005 Error: '/src/app/lost.txt' reached the generator");

    [Test]
    public void A_file_that_cannot_be_opened_is_left_to_the_compiler()
    {
        GeneratorRun run = Samples.Three().Add(TestFile.Unreadable("gone.txt")).Run().AssertCompiles();

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Code, Does.Not.Contain("gone"));
    }

    [Test]
    public void All_bad_files_are_reported_and_the_good_ones_are_records()
    {
        GeneratorRun run = Samples.Three()
            .Article("empty.txt", " \n ")
            .Article("date.txt", "---\ndatePublished: 2023-13-45\n---\n\nThe text is fine.")
            .Article("copy/market.txt", Samples.Market)
            .Add(TestFile.NotEmbedded("lost.txt", "This text is embedded nowhere."))
            .Run();

        Assert.That(run.Problems.Select(static problem => problem[..problem.IndexOf(':')]), Is.EqualTo(new[]
        {
            "copy/market.txt(1,1)-(1,1) CORPUS003 Error",
            "date.txt(2,16)-(2,26) CORPUS004 Error",
            "empty.txt(1,1)-(1,1) CORPUS001 Error",
            "lost.txt(1,1)-(1,1) CORPUS005 Error",
        }));
        Assert.That(run.Sources.Keys.Order(), Is.EqualTo(new[]
        {
            "Articles.g.cs", "Articles.Index.g.cs", "MarketDayMovesToFriday.g.cs", "MayorOpensBridge.g.cs", "Speakers.g.cs", "TheOldFerryWentForTheLastTime.g.cs",
        }));
        run.AssertCompiles();
    }

    [Test]
    public void Where_all_files_are_bad_the_class_is_there_and_empty()
    {
        GeneratorRun run = new TestProject { Code = "class C { int Count => App.Articles.All.Count + App.Speakers.All.Count; }" }.Article("empty.txt", "").Run();

        run.AssertCompiles();
    }

    [Test]
    public void No_setting_silences_what_stops_a_record()
    {
        TestProject project = new TestProject().Article("empty.txt", "");
        CSharpCompilation compilation = project.Compilation();
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            [new("CORPUS001", ReportDiagnostic.Suppress), new("CORPUS008", ReportDiagnostic.Suppress)]));

        project.Driver().RunGeneratorsAndUpdateCompilation(compilation, out _, out ImmutableArray<Diagnostic> diagnostics);

        Assert.That(diagnostics.Single().Severity, Is.EqualTo(DiagnosticSeverity.Error));
    }

    [Test]
    public void A_setting_silences_what_is_only_a_warning()
    {
        TestProject project = new TestProject { Code = "[Corpus.CorpusMetadata] public sealed record Desk(string? Name = null);" }
            .Article("a.txt", "---\ndesk: Foreign\n---\n\nText, and more of it.");
        CSharpCompilation compilation = project.Compilation();
        project.Driver().RunGeneratorsAndUpdateCompilation(compilation, out _, out ImmutableArray<Diagnostic> told);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("CORPUS008", ReportDiagnostic.Suppress)]));

        project.Driver().RunGeneratorsAndUpdateCompilation(compilation, out _, out ImmutableArray<Diagnostic> silenced);

        Assert.That(told.Select(static diagnostic => diagnostic.Id), Is.EqualTo(new[] { "CORPUS008" }));
        Assert.That(silenced, Is.Empty);
    }

    private static void AssertProblem(string file, string text, string expected) => AssertProblem(TestFile.Article(file, text), expected);

    private static void AssertProblem(TestFile file, string expected) => AssertProblem(new TestProject().Add(file), expected);

    private static void AssertProblem(TestProject project, string expected)
    {
        GeneratorRun run = project.Run();

        Assert.That(run.Problems, Has.Length.EqualTo(1));
        Assert.That(run.Problems[0], Does.StartWith(expected));
        run.AssertCompiles();
    }
}
