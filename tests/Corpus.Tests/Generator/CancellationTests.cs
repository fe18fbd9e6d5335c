using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>A run that is no longer wanted stops, and says so with the exception that the compiler waits for.</summary>
public class CancellationTests
{
    [Test]
    public void A_cancelled_run_throws_and_reports_nothing()
    {
        TestProject project = Samples.Three();
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.That(() => project.Driver().RunGenerators(project.Compilation(), source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    /// <summary>Cancels when the given file is opened: somebody typed while the generator was reading.</summary>
    [Test]
    public void Cancelling_in_the_middle_stops_before_the_next_file()
    {
        using var source = new CancellationTokenSource();
        var files = Enumerable.Range(0, 10).Select(i => new CancellingText($"/src/app/{i:00}.txt", i == 4 ? source : null)).ToArray();
        TestProject project = new TestProject().AddRange(files.Select((_, i) => TestFile.Article($"{i:00}.txt", "")));
        GeneratorDriver driver = project.Driver().RemoveAdditionalTexts([.. project.Files]).AddAdditionalTexts([.. files]);

        Assert.That(() => driver.RunGenerators(project.Compilation(), source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(files.Select(static file => file.WasRead), Is.EqualTo(Enumerable.Range(0, 10).Select(static i => i <= 4)));
    }

    [Test]
    public void A_run_after_a_cancelled_one_is_whole()
    {
        TestProject project = Samples.Three();
        using var source = new CancellationTokenSource();
        source.Cancel();
        GeneratorDriver driver = project.Driver();
        Assert.That(() => driver.RunGenerators(project.Compilation(), source.Token), Throws.InstanceOf<OperationCanceledException>());

        GeneratorDriverRunResult result = driver.RunGenerators(project.Compilation()).GetRunResult();

        Assert.That(result.GeneratedTrees, Has.Length.EqualTo(6));
    }

    private sealed class CancellingText(string path, CancellationTokenSource? cancels) : AdditionalText
    {
        public bool WasRead { get; private set; }

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            WasRead = true;
            cancels?.Cancel();
            return SourceText.From("A text with some words, and that is all that there is.");
        }
    }
}
