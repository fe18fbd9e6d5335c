using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Corpus.Evaluation;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation;

/// <summary>The command line, as people type it. What it prints goes to the console, which is one for all tests.</summary>
[TestFixture]
[NonParallelizable]
public sealed class EvaluationCommandTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("corpus-evaluation-").FullName;
        File.WriteAllText(Path.Combine(_folder, "001.txt"), "Ada Brandt praised the ferry. Otto Hollis said it is \u201Ctoo old to sail\u201D.");
        File.WriteAllText(Path.Combine(_folder, "001.json"), """{"quotes":[{"start":54,"end":69,"kind":"mixed","speaker":"Ada Brandt","speaker_kind":"name","cue":"said"}]}""");
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("--errors", "-3", "--errors takes a whole number from 0 on, and '-3' is none.")]
    [TestCase("--from", "abc", "--from takes a whole number from 0 on, and 'abc' is none.")]
    [TestCase("--to", "1.5", "--to takes a whole number from 0 on, and '1.5' is none.")]
    [TestCase("--wrong", "1", "--wrong")]
    public async Task WhatHasNoMeaningIsToldAndEndsWithTwo(string option, string value, string told)
    {
        (int code, string output) = await RunAsync(_folder, option, value);
        Assert.That(output, Does.Contain(told));
        Assert.That(code, Is.EqualTo(2));
    }

    [Test]
    public async Task LearningTellsItsMistakesToo()
    {
        (int code, string output) = await RunAsync("learn", _folder, "--epochs", "0");
        Assert.That(output, Does.Contain("--epochs takes a whole number from 1 on"));
        Assert.That(code, Is.EqualTo(2));
    }

    [TestCase("--from <N>")]
    [TestCase("--json <FILE>")]
    [TestCase("--predictions <DIR>")]
    [TestCase("Example: ")]
    [TestCase("UTF-16 code units")]
    [TestCase("learn <GOLD_DIR>")]
    public async Task HelpShows(string words)
    {
        (int code, string output) = await RunAsync("--help");
        Assert.That(output, Does.Contain(words));
        Assert.That(code, Is.Zero);
    }

    [Test]
    public async Task HelpForLearningHasTheFolderOnce()
    {
        (int code, string output) = await RunAsync("learn", "--help");
        Assert.That(output, Does.Contain("learn <GOLD_DIR>").And.Not.Contain("<GOLD_DIR> learn"));
        Assert.That(code, Is.Zero);
    }

    [Test]
    public async Task ErrorsAreCountedByPhenomenonAndAllInTheFile()
    {
        string file = Path.Combine(_folder, "figures.out");
        (int code, string output) = await RunAsync(_folder, "--errors", "1", "--json", file);
        Assert.That(code, Is.Zero);
        Assert.That(output, Does.Contain("by phenomenon").And.Contain("Precision by basis, cue and kind").And.Contain("by processor time"));
        using JsonDocument json = JsonDocument.Parse(await File.ReadAllBytesAsync(file));
        JsonElement error = json.RootElement.GetProperty("systems")[0].GetProperty("errors")[0];
        Assert.That(error.GetProperty("outcome").GetString(), Is.EqualTo("wrong speaker: name, by Named"));
        Assert.That(error.GetProperty("phenomena").GetArrayLength(), Is.GreaterThan(0));
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        (TextWriter output, TextWriter error) = (Console.Out, Console.Error);
        using var written = new StringWriter();
        Console.SetOut(written);
        Console.SetError(written);
        try
        {
            return (await EvaluationCommand.RunAsync(arguments), written.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
