using System.Text;

namespace Corpus.Package.Tests;

/// <summary>Has a record for the front matter, and twelve articles with a mistake of their own each. A thirteenth is good, and used.</summary>
public static class WrongMetadataConsumer
{
    private const string Record = """
        using System.ComponentModel.DataAnnotations;
        using Corpus;

        namespace Wrong;

        public enum Section { News, Opinion }

        [CorpusMetadata]
        public sealed record DeskMetadata(
            string Desk,
            [property: Range(1, 5)] int Priority = 3,
            Section Section = Section.News,
            DateOnly? Embargo = null,
            IReadOnlyList<string>? Tags = null,
            Article? FollowUpOf = null);

        """;

    private const string Program = """
        using Wrong;

        DeskMetadata metadata = Articles.GoodNewsFromTheHarbour.Metadata;
        Console.WriteLine(metadata.Desk);

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new(
        "Wrong",
        ["net10.0"],
        "Corpus.Generator",
        [
            ConsumerProjects.Text("Record.cs", Record),
            ConsumerProjects.Text("Program.cs", Program),
            Article("01-missing", "headline: A harbour"),
            Article("02-misspelt", "desk: Home\npriorty: 2"),
            Article("03-range", "desk: Home\npriority: 9"),
            Article("04-date", "desk: Home\nembargo: 31/02/2023"),
            Article("05-enum", "desk: Home\nsection: Opinoins"),
            Article("06-reference", "desk: Home\nfollow-up-of: 14-god"),
            Article("07-yaml", "desk: Home\ntags: a: b: c"),
            Article("08-twice", "desk: Home\ndesk: Foreign"),
            Article("09-list", "desk: [Home, Foreign]"),
            ("articles/10-latin1.txt", Encoding.Latin1.GetBytes(Text("10-latin1", "desk: Caf\u00e9"))),
            ("articles/11-empty.txt", []),
            ConsumerProjects.Text("articles/12-open.txt", "---\ndesk: Home\n\nThe boats stayed out at sea until the morning.\n"),
            Article("13-good", "headline: Good News from the Harbour\ndesk: Foreign"),
        ],
        Items: """<CorpusArticle Include="articles/**/*.txt" />""");

    private static (string Path, byte[] Content) Article(string id, string frontMatter) => ConsumerProjects.Text($"articles/{id}.txt", Text(id, frontMatter));

    /// <summary>No two have the same text: that would be a warning of its own.</summary>
    private static string Text(string id, string frontMatter) => $"---\n{frontMatter}\n---\n\nThe boat number {id} stayed out at sea until the morning.\n";
}
