namespace Corpus.Package.Tests;

/// <summary>Uses the articles of package Corpus, with the program that shows what it is for.</summary>
public static class SeedsConsumer
{
    private const string Program = """
        using System.Linq;
        using Corpus;

        Console.WriteLine(Articles.All.Count);                                                     // 5
        Console.WriteLine(Articles.ById("001_97a403408fcdaacc").Publisher);                        // ICARO Media Group
        Console.WriteLine(Articles.KremlinHopesForMoreConstructiveUSLeadership.DatePublished);     // 16 December 2023, as a DateOnly
        Console.WriteLine(Speakers.DmitryPeskov.Quotes.Count + " " + Speakers.DmitryPeskov.JobTitle);
        Console.WriteLine(Articles.All.SelectMany(a => a.Quotes).Single(q => q.Text == "too complicated").Speaker!.Name);

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new("Seeds", ["net8.0", "net10.0"], "Corpus", [ConsumerProjects.Text("Program.cs", Program)]);
}
