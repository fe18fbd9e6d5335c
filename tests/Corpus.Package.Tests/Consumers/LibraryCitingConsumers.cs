namespace Corpus.Package.Tests;

/// <summary>Cite the articles of a library: of its project or of its package, rightly or wrongly. They name nothing but the library.</summary>
public static class LibraryCitingConsumers
{
    private const string Right = """
        using Acme.News;
        using Corpus;

        Console.WriteLine(Cite.Verbatim("The ferry stops on Friday", by: WireSpeakers.JaneSmith));
        Console.WriteLine(Cite.Verbatim("The tower leans", by: WireSpeakers.PeterMiller));
        Console.WriteLine(Cite.Verbatim("The harbour master counts", by: WireSpeakers.RosaBlum));

        """;

    private const string Wrong = """
        using Acme.News;
        using Corpus;

        Console.WriteLine(Cite.Verbatim("The ferry stops on Firday"));
        Console.WriteLine(Cite.Verbatim("The tower leans", by: WireSpeakers.JaneSmith));

        """;

    private const string Shared = """
        using Acme.News;
        using Corpus;
        using Sharing;

        Console.WriteLine(Cite.Verbatim("The ferry stops on Friday", by: WireSpeakers.JaneSmith));
        Console.WriteLine(Cite.Verbatim("The market opens", by: Speakers.JaneSmith));
        Console.WriteLine(Articles.All.Count);

        """;

    private const string Two = """
        using Acme;
        using Acme.News;
        using Corpus;

        Console.WriteLine(Cite.Verbatim("The ferry stops on Friday", by: WireSpeakers.JaneSmith));
        Console.WriteLine(Cite.Verbatim("The ferry stops on Friday", by: EchoSpeakers.JaneSmyth));

        """;

    private const string Market = """
        ---
        headline: Market Opens
        ---

        “The market opens on Sunday,” Jane Smyth said.

        """;

    private const string Reference = """<ProjectReference Include="../Library/Library.csproj" />""";

    /// <summary>A library that has one article, which is another library's too, in a file of the same name. To it, Jane Smyth is nobody else.</summary>
    public static Consumer Echo { get; } = new(
        "Echo",
        ["net10.0"],
        "Corpus.Generator",
        [],
        "<OutputType>Library</OutputType><RootNamespace>Acme</RootNamespace><CorpusClassName>Echo</CorpusClassName><CorpusRoot>../Library</CorpusRoot>",
        """<CorpusArticle Include="../Library/wire/ferry.txt" />""");

    /// <summary>The projects.</summary>
    public static Consumer[] Projects { get; } =
    [
        new("CitingProject", ["net10.0"], null, [ConsumerProjects.Text("Program.cs", Right)], Items: Reference),
        new("CitingPackage", ["net10.0"], LibraryConsumer.Package, [ConsumerProjects.Text("Program.cs", Right)]),
        new("MisquotingProject", ["net10.0"], null, [ConsumerProjects.Text("Program.cs", Wrong)], Items: Reference),
        new("MisquotingPackage", ["net10.0"], LibraryConsumer.Package, [ConsumerProjects.Text("Program.cs", Wrong)]),
        new(
            "Sharing",
            ["net10.0"],
            "Corpus.Generator",
            [ConsumerProjects.Text("Program.cs", Shared), ConsumerProjects.Text("market.txt", Market)],
            Items: Reference + """<CorpusArticle Include="market.txt;../Library/wire/ferry.txt" /><CorpusAuthority Include="../Library/people.txt" />"""),
        Echo,
        new("CitingTwo", ["net10.0"], null, [ConsumerProjects.Text("Program.cs", Two)], Items: Reference + """<ProjectReference Include="../Echo/Echo.csproj" />"""),
        new("NotCiting", ["net10.0"], null, [ConsumerProjects.Text("Program.cs", Wrong)], "<CorpusCitable>false</CorpusCitable>", Reference),
    ];
}
