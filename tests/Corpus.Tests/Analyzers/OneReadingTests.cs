using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Generator;
using Corpus.Generator.Analyzers;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>A text is read once, whoever asks; and what was cancelled was never read.</summary>
public class OneReadingTests
{
    /// <summary>Every analyzer that there is.</summary>
    private static ImmutableArray<DiagnosticAnalyzer> All =>
    [
        .. typeof(CorpusGenerator).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    [Test]
    public async Task The_generator_and_all_analyzers_share_one()
    {
        TestFile authority = TestFile.Authority("people.txt", "Jane Smyth ; mayor\n| nobody");
        TestProject project = Samples.Three().Add(authority);
        Compilation compilation = project.Compilation();

        project.Driver().RunGenerators(compilation);
        await project.AnalyzeAsync(All, compilation);
        await project.AnalyzeAsync(All, compilation);
        project.Driver().RunGenerators(compilation);

        Assert.That(project.Files.Where(file => file != authority).Select(static file => TextReading.Of(file).TimesRead), Is.All.EqualTo(1));
        Assert.That(AuthorityReading.Of(authority).TimesRead, Is.EqualTo(1));
    }

    [Test]
    public async Task An_edit_reads_the_edited_text()
    {
        TestProject project = Samples.Three();
        await project.AnalyzeAsync(All);
        TestFile edited = TestFile.Article("articles/ferry.txt", Samples.Ferry.Replace("Sunday", "Monday"));
        TestProject after = new TestProject().AddRange(project.Files.Where(static file => file.File != "articles/ferry.txt")).Add(edited);

        await after.AnalyzeAsync(All);

        Assert.That(after.Files.Select(static file => TextReading.Of(file).TimesRead), Is.All.EqualTo(1));
    }

    [Test]
    public void Many_threads_read_it_once()
    {
        ArticleFile file = File(TestFile.Article("a.txt", Samples.Bridge));

        Parallel.For(0, 64, _ => TextReading.Read(file, CancellationToken.None));

        Assert.That(TextReading.Of(file.Text).TimesRead, Is.EqualTo(1));
    }

    [Test]
    public void A_file_that_has_another_path_is_another_article()
    {
        TestFile text = TestFile.Article("a.txt", Samples.Bridge);

        TextFindings first = TextReading.Read(File(text), CancellationToken.None)!;
        TextFindings moved = TextReading.Read(File(text) with { File = "b.txt" }, CancellationToken.None)!;

        Assert.That(new[] { first.Article.Id, moved.Article.Id }, Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void What_is_cancelled_leaves_nothing_behind()
    {
        using var source = new CancellationTokenSource();
        var text = new CancellingText(source);
        var file = new ArticleFile(text, text.Path, "a.txt", "corpus.a");

        Assert.That(() => TextReading.Read(file, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(TextReading.Of(text).TimesRead, Is.Zero);

        Assert.That(TextReading.Read(file, CancellationToken.None)!.Article.Quotes, Has.Count.EqualTo(2));
        Assert.That(TextReading.Of(text).TimesRead, Is.EqualTo(1));
    }

    [Test]
    public async Task An_analysis_after_a_cancelled_one_is_whole()
    {
        using var source = new CancellationTokenSource();
        TestProject project = new TestProject().Article("a.txt", Samples.Ferry).Article("b.txt", Samples.Ferry);
        Compilation compilation = project.Compilation();
        await source.CancelAsync();
        Assert.That(async () => await project.AnalyzeAsync([new SameTextAnalyzer()], compilation, source.Token), Throws.InstanceOf<OperationCanceledException>());

        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync([new SameTextAnalyzer()], compilation);

        Assert.That(found, Has.Length.EqualTo(1));
    }

    /// <summary>The files that nobody holds any more are no reason to hold their readings.</summary>
    [Test]
    public void A_reading_goes_with_its_file()
    {
        WeakReference reading = ReadAndForget();

        for (int i = 0; i < 10 && reading.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(reading.IsAlive, Is.False);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference ReadAndForget() => new(TextReading.Read(File(TestFile.Article("a.txt", Samples.Bridge)), CancellationToken.None));

    private static ArticleFile File(TestFile file) => new(file, file.Path, file.File, file.Listed!.Resource);

    /// <summary>Cancels when it is first opened: somebody typed while it was read.</summary>
    private sealed class CancellingText(CancellationTokenSource cancels) : AdditionalText
    {
        public override string Path => "/src/app/a.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            cancels.Cancel();
            return SourceText.From(Samples.Bridge);
        }
    }
}
