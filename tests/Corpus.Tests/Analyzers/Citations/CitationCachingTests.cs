using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>A text is indexed once, when something is cited, and never for what happens to others.</summary>
public class CitationCachingTests
{
    private const string Citing = """
        internal static class Code
        {
            public static string Run() => Corpus.Cite.Verbatim("took us nine yaers") + Corpus.Cite.Verbatim("Buses stop");
        }
        """;

    [Test]
    public async Task A_change_of_the_code_indexes_nothing()
    {
        TestProject project = Project(Citing);
        AnalyzerOptions first = project.AnalyzerOptions();
        AnalyzerOptions second = project.AnalyzerOptions();

        Assert.That(await AnalyzeAsync(project), Has.Length.EqualTo(1));
        Assert.That(await AnalyzeAsync(new TestProject { Code = Citing.Replace("nine yaers", "nine years", StringComparison.Ordinal) }.AddRange(project.Files)), Is.Empty);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(TimesIndexed(project), Is.All.EqualTo(1));
            Assert.That(Passages(second), Is.SameAs(Passages(first)), "Nothing is put together either.");
        }
    }

    [Test]
    public async Task A_changed_text_is_indexed_and_no_other()
    {
        TestProject before = Project(Citing);
        await AnalyzeAsync(before);
        TestFile edited = TestFile.Article("articles/ferry.txt", Samples.Ferry + "\n\nIt took us nine yaers, she says.");
        TestProject after = new TestProject { Code = Citing }.AddRange(before.Files.Select(file => file.File == edited.File ? edited : file));

        Assert.That(await AnalyzeAsync(after), Is.Empty);
        Assert.That(TimesIndexed(after), Is.All.EqualTo(1));
    }

    /// <summary>A library is another file then; whoever wrote it says which of its texts are the same.</summary>
    [Test]
    public async Task A_changed_authority_of_a_library_indexes_nothing_and_counts()
    {
        TestProject before = Project("""internal static class Code { public static string Run() => Corpus.Cite.Verbatim("The tower leans", by: App.Speakers.JaneSmyth); }""");
        Assert.That(Ids(await AnalyzeAsync(before)), Is.EqualTo(new[] { "CORPUS102" }));
        ArticleIndex tower = Index(before);

        TestProject after = new TestProject { Code = before.Code }
            .AddRange(Samples.Three().Files)
            .Add(TestFile.Library("Package", Tower, TestFile.AuthorityOf("Articles", "package/speakers.txt", "Jane Smyth | J. L. Smythe")));

        Assert.That(await AnalyzeAsync(after), Is.Empty);
        Assert.That(Index(after), Is.SameAs(tower));

        static ArticleIndex Index(TestProject project) => Passages(project.AnalyzerOptions()).Articles.Single(static citable => citable.Library is not null).Index;
    }

    /// <summary>Nor is one read that names what others cite with.</summary>
    [TestCase("internal static class Code { public static int Run() => 1; }")]
    [TestCase("internal static class Verbatim { public static string Run() => string.Concat(1); }")]
    public async Task A_project_that_cites_nothing_reads_no_text(string code)
    {
        TestProject project = Project(code);

        await project.AnalyzeAsync([new CitationAnalyzer()]);

        Assert.That(project.Files.Select(static file => (TextReading.Of(file).TimesRead, TextIndex.Of(file).TimesIndexed, LibraryReading.Of(file).TimesRead)), Is.All.EqualTo((0, 0, 0)));
        Assert.That(project.Files.Where(static file => file.Listed!.Kind == ListedKind.Library).Select(static file => file.TimesAsked), Is.All.Zero);
    }

    [Test]
    public void Many_threads_index_a_text_once()
    {
        TestProject project = Project(Citing);

        Parallel.For(0, 64, _ => Passages(project.AnalyzerOptions()).Find("nine yaers"));

        Assert.That(TimesIndexed(project), Is.All.EqualTo(1));
    }

    [Test]
    public void A_file_that_has_another_path_is_another_article()
    {
        TestFile text = TestFile.Article("a.txt", Samples.Bridge);
        ParsedArticle moved = ArticleReader.Read("b.txt", Samples.Bridge);
        ParsedArticle article = ArticleReader.Read("a.txt", Samples.Bridge);

        Assert.That(
            new[] { TextIndex.Of(text, article, default), TextIndex.Of(text, moved, default) }.Select(static index => index.Article.File),
            Is.EqualTo(new[] { "a.txt", "b.txt" }));
    }

    /// <summary>The files that nobody holds any more are no reason to hold what was made of them, be it together with others.</summary>
    [Test]
    public void An_index_goes_with_its_files()
    {
        WeakReference index = IndexAndForget();

        for (int i = 0; i < 10 && index.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(index.IsAlive, Is.False);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference IndexAndForget() => new(Passages(Project(Citing).AnalyzerOptions()));

    private static LibraryFile Tower { get; } = TestFile.ArticleOf("Articles", "package/tower.txt", "“The tower leans a little,” J. L. Smythe said.");

    private static TestProject Project(string code) => new TestProject { Code = code }
        .AddRange(Samples.Three().Files)
        .Add(TestFile.Library("Package", Tower));

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(TestProject project)
    {
        GeneratorRun run = project.Run();
        run.AssertCompiles();
        return await project.AnalyzeAsync([new CitationAnalyzer()], run.Compilation);
    }

    private static IEnumerable<string> Ids(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Select(static diagnostic => diagnostic.Id);

    private static IEnumerable<int> TimesIndexed(TestProject project) =>
        project.Files.Where(static file => file.Listed!.Kind == ListedKind.Article).Select(static file => TextIndex.Of(file).TimesIndexed)
            .Concat(project.Files.Where(static file => file.Listed!.Kind == ListedKind.Library).Select(static file => LibraryReading.Of(file).TimesRead));

    private static PassageIndex Passages(AnalyzerOptions options) => CompilationArticles.Of(options, CancellationToken.None).Passages(CancellationToken.None);
}
