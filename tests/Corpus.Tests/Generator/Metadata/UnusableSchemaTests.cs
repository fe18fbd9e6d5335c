using System;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>A record that cannot be a schema is told of in the C# file, at its place, and nothing follows from it.</summary>
public class UnusableSchemaTests
{
    [TestCase("DateTime When", "When of DeskMetadata is of type DateTime, which no value of front matter can be. Use DateOnly for a day, or DateTimeOffset, which says where it is that time.")]
    [TestCase("object Any", "Any of DeskMetadata is of type object, which no value of front matter can be. Say what it is: string, or a type of the list in the rules.")]
    [TestCase("Dictionary<string, string> Pairs", "Pairs of DeskMetadata is of type Dictionary<string, string>, which no value of front matter can be. Use IReadOnlyList for a list, or a record for keys and values.")]
    [TestCase("List<int> Numbers", "Numbers of DeskMetadata is of type List<int>, which no value of front matter can be. Use IReadOnlyList for a list, or a record for keys and values.")]
    [TestCase("IReadOnlyList<DateTime> Days", "Days of DeskMetadata is of type IReadOnlyList<DateTime>, which no value of front matter can be. Use DateOnly for a day, or DateTimeOffset, which says where it is that time.")]
    [TestCase("Article<string> Other", "Other of DeskMetadata is of type Article<string>, which no value of front matter can be. Use Article, or Article<DeskMetadata>.")]
    [TestCase("in int Given", "Given of DeskMetadata is given by reference, which no value of front matter can be. Leave `in` out.")]
    [TestCase("string Desk, int DESK = 1", "DESK and Desk are one key in front matter. Rename one of the two.")]
    [TestCase("Node Node", "Node holds itself, so that no front matter could ever be all of it. Use Article where another article is meant.")]
    [TestCase("Empty Empty", "Empty has no parameters, and those of its one constructor are the keys. Write it as `record Empty(string Desk, …)`.")]
    [TestCase("Wanting Wanting", "Must of Wanting is required, and no parameter. Make it a parameter.")]
    public void A_parameter_that_can_be_no_value(string parameters, string message)
    {
        GeneratorRun run = Desk.Of(
            parameters,
            "headline: A",
            "public sealed record Node(string Name, Node? Next = null); public sealed record Empty; public sealed record Wanting(int A) { public required int Must { get; init; } }").Run();

        string problem = run.Problems.Where(static problem => problem.Contains("CORPUS018", StringComparison.Ordinal)).Single();
        Assert.That(problem, Does.StartWith("Code.cs(").And.EndsWith("CORPUS018 Error: " + message));
    }

    [TestCase("public abstract record DeskMetadata(string Desk);")]
    [TestCase("public sealed record DeskMetadata<T>(string Desk);")]
    [TestCase("file sealed record DeskMetadata(string Desk);")]
    public void A_record_of_which_no_object_can_be_made(string record)
    {
        GeneratorRun run = new TestProject { Code = $"namespace App;\n[Corpus.CorpusMetadata] {record}" }.Article("a.txt", Desk.Text("desk: Home")).Run();

        Assert.That(run.Problems, Has.Length.EqualTo(1));
        Assert.That(run.Problems[0], Does.StartWith("Code.cs(2,").And.Contain("CORPUS018 Error: No object of DeskMetadata"));
    }

    [Test]
    public void A_type_that_the_compiler_does_not_know_is_left_to_it() =>
        Assert.That(Desk.Of("Unknown Desk, string Place", "desk: Home\nplace: Split").Run().Problems, Is.Empty);

    [Test]
    public void The_place_is_that_of_the_parameter() => Assert.That(
        new TestProject { Code = "[Corpus.CorpusMetadata]\npublic sealed record DeskMetadata(\n    System.DateTime When);" }.Article("a.txt", Desk.Text("when: now")).Run().Problems.Single(),
        Does.StartWith("Code.cs(3,21)-(3,25) CORPUS018 Error: When of DeskMetadata"));
}
