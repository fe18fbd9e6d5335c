using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>An analysis that is no longer wanted stops with the exception that the compiler waits for, and the next one sees nothing of it.</summary>
public class CitationCancellationTests
{
    private const string Code = """
        internal static class Code
        {
            public static string Run() => Corpus.Cite.Verbatim("Report number 7 form the town") + Corpus.Cite.Verbatim("The council met again");
        }
        """;

    [Test]
    public async Task Cancelled_before_a_text_is_opened()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        TestProject project = Project();
        CancellingText[] texts = Texts(project, source, at: -1);

        Assert.That(async () => await AnalyzeAsync(project, texts, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(texts.Select(static text => text.TimesOpened), Is.All.Zero);
    }

    /// <summary>Somebody typed while the fifth text was read, or indexed: each is opened once for either.</summary>
    [TestCase(1)]
    [TestCase(2)]
    public async Task Cancelled_in_the_middle(int time)
    {
        using var source = new CancellationTokenSource();
        TestProject project = Project();
        CancellingText[] texts = Texts(project, source, at: 4, time);

        Assert.That(async () => await AnalyzeAsync(project, texts, source.Token), Throws.InstanceOf<OperationCanceledException>());
        int[] read = [.. texts.Select(static text => TextReading.Of(text).TimesRead)];
        int[] indexed = [.. texts.Select(static text => TextIndex.Of(text).TimesIndexed)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read, Is.EqualTo(Enumerable.Range(0, 10).Select(i => time == 2 || i < 4 ? 1 : 0)));
            Assert.That(indexed, Is.EqualTo(Enumerable.Range(0, 10).Select(i => time == 2 && i < 4 ? 1 : 0)));
        }

        ImmutableArray<Diagnostic> found = await AnalyzeAsync(project, texts, CancellationToken.None);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Select(static diagnostic => diagnostic.Id), Is.EqualTo(new[] { "CORPUS101" }));
            Assert.That(texts.Select(static text => (TextReading.Of(text).TimesRead, TextIndex.Of(text).TimesIndexed)), Is.All.EqualTo((1, 1)), "What was whole is not done again.");
        }
    }

    /// <summary>Who waits for another's work waits only as long as the own work is wanted, and does it where the other gave up.</summary>
    [Test]
    public void Waiting_can_be_cancelled_and_taken_over()
    {
        var once = new OnceMade<string>();
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        using var isMaking = new ManualResetEventSlim();
        Task<string> making = Task.Run(() => once.Get(
            token =>
            {
                isMaking.Set();
                token.WaitHandle.WaitOne();
                token.ThrowIfCancellationRequested();
                return "never";
            },
            first.Token));
        isMaking.Wait(CancellationToken.None);
        Task<string> waiting = Task.Run(() => once.Get(static _ => "never", second.Token));
        Task<string> heir = Task.Run(() => once.Get(static _ => "made", CancellationToken.None));

        second.Cancel();
        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        first.Cancel();
        Assert.That(async () => await making, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await heir, Is.EqualTo("made"));
        Assert.That(once.Get(static _ => "again", CancellationToken.None), Is.EqualTo("made"));
    }

    private static TestProject Project() => new TestProject { Code = Code }.AddRange(Samples.Many(10));

    private static CancellingText[] Texts(TestProject project, CancellationTokenSource source, int at, int time = 1) =>
        [.. project.Files.Select((file, i) => new CancellingText(file, i == at ? source : null, time))];

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(TestProject project, CancellingText[] texts, CancellationToken cancellation) =>
        project.Compilation()
            .WithAnalyzers([new CitationAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([.. texts, project.List], project.Options()), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellation);

    /// <summary>Cancels when it is opened for the given time.</summary>
    private sealed class CancellingText(TestFile file, CancellationTokenSource? cancels, int time) : AdditionalText
    {
        public int TimesOpened { get; private set; }

        public override string Path => file.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            if (++TimesOpened == time)
                cancels?.Cancel();
            return file.GetText(cancellationToken);
        }
    }
}
