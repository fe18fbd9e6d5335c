namespace Corpus.Package.Tests;

/// <summary>Has two corpora, each with a record of its own for the front matter, and uses both.</summary>
public static class TypedMetadataConsumer
{
    private const string Records = """
        using System.ComponentModel.DataAnnotations;
        using Corpus;

        namespace Typed;

        public enum Section { News, Opinion }

        [CorpusMetadata]
        public sealed record DeskMetadata(
            string Desk,
            [property: Range(1, 5)] int Priority = 3,
            Section Section = Section.News,
            IReadOnlyList<string>? Tags = null,
            Article? FollowUpOf = null,
            Speaker? Subject = null)
        {
            public bool IsUrgent => Priority == 1;
        }

        [CorpusMetadata(Class = "Wire")]
        public sealed record WireMetadata(DateTimeOffset Received);

        public static class Reading
        {
            public static int Minutes(this Article<DeskMetadata> article) => (article.WordCount + 199) / 200;
        }

        """;

    private const string Harbour = """
        ---
        headline: Harbour Opens Again
        desk: Foreign
        priority: 1
        section: opinion
        tags: [ports, trade]
        follow-up-of: storm
        subject: Horvat
        ---

        The harbour is open. "It took us nine years," said Ana Horvat. "The town waited," said Babic.

        """;

    private const string Storm = """
        ---
        headline: Storm Closes Harbour
        desk: Home
        ---

        The storm closed the harbour on Sunday, and the boats stayed out at sea until the morning.

        """;

    private const string Wire = """
        ---
        headline: Ferry Sinks
        received: 2024-05-02T19:53:10+02:00
        ---

        The ferry sank in the night, and nobody was hurt. "We saw the lights," said Horvat. "The crew was calm," said Babic.

        """;

    private const string Program = """
        using Typed;

        Corpus.Article<DeskMetadata> harbour = Articles.HarbourOpensAgain;
        Console.WriteLine($"{harbour.Metadata.Desk} {harbour.Metadata.IsUrgent} {harbour.Metadata.Section} {string.Join('+', harbour.Metadata.Tags!)} {harbour.Minutes()}");
        Console.WriteLine((harbour.Metadata.FollowUpOf == Articles.StormClosesHarbour) && ReferenceEquals(harbour.Metadata.Subject, Speakers.AnaHorvat));
        Console.WriteLine(string.Join(", ", Articles.All.Select(article => $"{article.Id} {article.Metadata.Priority}")));
        Console.WriteLine($"{Wire.FerrySinks.Metadata.Received:O} {Wire.FerrySinks.File} {WireSpeakers.All[0].Name}");
        Console.WriteLine($"{Speakers.MartaBabic.Quotes[0].Text} {WireSpeakers.MartaBabic.Quotes[0].Text}");

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new(
        "Typed",
        ["net8.0", "net10.0"],
        "Corpus.Generator",
        [
            ConsumerProjects.Text("Records.cs", Records),
            ConsumerProjects.Text("Program.cs", Program),
            ConsumerProjects.Text("people.txt", "Ana Horvat | Horvat\n"),
            ConsumerProjects.Text("wire-people.txt", "Ivan Horvat | Horvat\n"),
            ConsumerProjects.Text("shared-people.txt", "Marta Babic | Babic\n"),
            ConsumerProjects.Text("articles/harbour.txt", Harbour),
            ConsumerProjects.Text("articles/storm.txt", Storm),
            ConsumerProjects.Text("wire/ferry.txt", Wire),
        ],
        Items: """
            <CorpusArticle Include="articles/**/*.txt" />
                <CorpusAuthority Include="people.txt" />
                <CorpusArticle Include="wire/**/*.txt" CorpusClass="Wire" />
                <CorpusAuthority Include="wire-people.txt" CorpusClass="Wire" />
                <CorpusAuthority Include="shared-people.txt" />
                <CorpusAuthority Include="shared-people.txt" CorpusClass="Wire" />
            """);
}
