namespace Corpus.Package.Tests;

/// <summary>Cites words that are in no article, and words that somebody else said.</summary>
public static class MisquotingConsumer
{
    private const string Program = """
        using Corpus;

        Console.WriteLine(Cite.Verbatim("more constructve"));
        Console.WriteLine(Cite.Verbatim("too complicated", by: Speakers.VladimirPutin));

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new("Misquoting", ["net10.0"], "Corpus", [ConsumerProjects.Text("Program.cs", Program)]);
}
