using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Evaluation;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation.Learning;

[TestFixture]
public sealed class LearnCommandTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("corpus-learn-").FullName;
        File.WriteAllText(Path.Combine(_folder, "001.txt"), "Ada Brandt praised the ferry. “We will mend the bridge,” said Otto Hollis.");
        File.WriteAllText(Path.Combine(_folder, "001.json"), """{"quotes":[{"start":31,"end":55,"speaker":"Otto Hollis","speaker_span":[62,73],"speaker_kind":"name"}]}""");
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task TheTableIsWrittenAndTheSameTwice()
    {
        Assert.That(await RunAsync("--to", "1", "--output", FileOf("once.txt")), Is.Zero);
        Assert.That(await RunAsync("--to", "1", "--output", FileOf("twice.txt")), Is.Zero);
        byte[] once = await File.ReadAllBytesAsync(FileOf("once.txt"));
        Assert.That(once, Is.EqualTo(await File.ReadAllBytesAsync(FileOf("twice.txt"))));
        Assert.That(once, Has.Length.GreaterThan(1000));
    }

    [Test]
    public async Task WithNothingToLearnFromNothingIsWritten()
    {
        Assert.That(await RunAsync("--from", "2", "--output", FileOf("table.txt")), Is.EqualTo(1));
        Assert.That(FileOf("table.txt"), Does.Not.Exist);
    }

    [Test]
    public void LearningGoesOnUntilItStandsStill()
    {
        var options = new LearnOptions(_folder, null, null, SoftmaxTrainer.UsualEpochs, SoftmaxTrainer.UsualSeed, null, null);
        (int[] weights, List<RankingExample> examples) = LearnRun.Standstill(options, [.. GoldFolder.Read(_folder, null, null, CancellationToken.None)], CancellationToken.None)!.Value;
        Assert.That(SoftmaxTrainer.Learn(examples, options.Epochs, options.Seed, CancellationToken.None), Is.EqualTo(weights));
    }

    [Test]
    public async Task EpochsStartAtOne() => Assert.That(await RunAsync("--epochs", "0"), Is.Not.Zero);

    private string FileOf(string name) => Path.Combine(_folder, name);

    private Task<int> RunAsync(params string[] options) => EvaluationCommand.Create().Parse(["learn", _folder, .. options]).InvokeAsync();
}
