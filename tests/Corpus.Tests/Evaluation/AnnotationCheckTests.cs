using System.IO;
using System.Threading;
using Corpus.Evaluation;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class AnnotationCheckTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("corpus-annotation-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("{}", "quotes")]
    [TestCase("""{"quotes":null}""", "quotes")]
    [TestCase("""{"quotes":[null]}""", "quotes[0] is null")]
    [TestCase("""{"quotes":[{"start":7,"end":10},{"end":10}]}""", "quotes[1] has no start")]
    [TestCase("""{"quotes":[{"start":7}]}""", "quotes[0] has no end")]
    [TestCase("""{"quotes":[{"start":10,"end":7}]}""", "quotes[0] ends at 7, which is not behind its start at 10")]
    [TestCase("""{"quotes":[{"start":7,"end":99}]}""", "quotes[0] goes from 7 to 99, and the text from 0 to 12")]
    [TestCase("""{"quotes":[{"start":-5,"end":9}]}""", "quotes[0] goes from -5 to 9")]
    [TestCase("""{"quotes":[{"start":7,"end":10,"kind":"loud"}]}""", "quotes[0] has the kind 'loud'")]
    [TestCase("""{"quotes":[{"start":7,"end":10,"speaker_span":[1]}]}""", "quotes[0].speaker_span must be [start, end]")]
    [TestCase("""{"quotes":[{"start":7,"end":10,"cue_span":[3,2]}]}""", "quotes[0].cue_span ends at 2")]
    [TestCase("""{"quotes":[{"start":7,"end":10,"segments":[[7,8],[9,50]]}]}""", "quotes[0].segments[1] goes from 9 to 50")]
    [TestCase("""{"quotes":[],"ignore":[{"start":2}]}""", "ignore[0] has no end")]
    public void WhatIsWrongIsToldWithFileAndPlace(string annotation, string told)
    {
        File.WriteAllText(Path.Combine(_folder, "001.txt"), "It is \u201Cold\u201D.");
        File.WriteAllText(Path.Combine(_folder, "001.json"), annotation);
        Assert.That(
            () => GoldFolder.Read(_folder, null, null, CancellationToken.None),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("001.json").And.Message.Contains(told));
    }
}
