namespace Corpus.Package.Tests;

/// <summary>Cites the articles of package Corpus, word for word.</summary>
public static class CitingConsumer
{
    private const string Program = """
        using Corpus;

        Console.WriteLine(Cite.Verbatim("more constructive", by: Speakers.DmitryPeskov));
        Console.WriteLine(Cite.Verbatim("too complicated", by: Speakers.DmitryPeskov));

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new("Citing", ["net10.0"], "Corpus", [ConsumerProjects.Text("Program.cs", Program)]);
}
