using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Generator;
using Corpus.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>Many texts are read on all cores at once, and what comes of them is what would come of one after the other.</summary>
public class ReadAheadTests
{
    private const int Many = 60;

    [Test]
    public void Each_text_is_read_once()
    {
        TestProject project = Project();

        project.Driver().RunGenerators(project.Compilation());

        Assert.That(project.Files.Select(static file => TextReading.Of(file).TimesRead), Is.All.EqualTo(1));
    }

    [Test]
    public void The_code_is_the_same_as_of_texts_that_were_read_one_by_one()
    {
        TestProject project = Project();
        TestProject before = Project();
        foreach (TestFile file in before.Files)
            TextReading.Read(new(file, file.Path, file.File, null), CancellationToken.None);

        Assert.That(Code(project), Is.EqualTo(Code(before)));

        static string[] Code(TestProject project) => [.. project.Driver().RunGenerators(project.Compilation()).GetRunResult().GeneratedTrees.Select(static tree => tree.ToString())];
    }

    [Test]
    public void An_edit_of_one_reads_no_other()
    {
        TestProject project = Project();
        Compilation compilation = project.Compilation();
        GeneratorDriver driver = project.Driver().RunGenerators(compilation);

        driver = driver.ReplaceAdditionalText(project.Files[7], TestFile.Article(project.Files[7].File, "Another text, with other words.")).RunGenerators(compilation);

        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps = driver.GetRunResult().Results.Single().TrackedSteps;
        Assert.That(steps[StepNames.ReadAhead].Single().Outputs.Single().Reason, Is.EqualTo(IncrementalStepRunReason.Unchanged));
        Assert.That(steps[StepNames.Read].SelectMany(static step => step.Outputs).Count(static output => output.Reason != IncrementalStepRunReason.Cached), Is.EqualTo(1));
    }

    [Test]
    public void A_text_that_cannot_be_read_is_told_as_if_it_were_alone()
    {
        string many = Failure(Many);

        Assert.That(many, Does.Contain("broken disk"));
        Assert.That(many, Is.EqualTo(Failure(1)));
    }

    [Test]
    public void Cancelling_in_the_middle_stops()
    {
        using var source = new CancellationTokenSource();
        TestProject project = Project();
        GeneratorDriver driver = project.Driver().AddAdditionalTexts([.. Enumerable.Range(0, Many).Select(i => new OddText(project.Files[i], source.Cancel))])
            .RemoveAdditionalTexts([.. project.Files]);

        Assert.That(() => driver.RunGenerators(project.Compilation(), source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static string Failure(int count)
    {
        TestProject project = Project();
        GeneratorDriver driver = project.Driver()
            .RemoveAdditionalTexts([.. project.Files])
            .AddAdditionalTexts([.. Enumerable.Range(0, count).Select(i => new OddText(project.Files[i], static () => throw new IOException("broken disk")))]);
        return driver.RunGenerators(project.Compilation()).GetRunResult().Results.Single().Exception!.Message;
    }

    private static TestProject Project() => new TestProject().AddRange(Enumerable.Range(0, Many).Select(static i => TestFile.Article($"articles/{i:00}.txt", $"The {i}th of them. “This is number {i},” said Anna Berg.")));

    /// <summary>A text that something happens to when it is opened.</summary>
    private sealed class OddText(TestFile file, Action opened) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            opened();
            return file.GetText(cancellationToken);
        }
    }
}
