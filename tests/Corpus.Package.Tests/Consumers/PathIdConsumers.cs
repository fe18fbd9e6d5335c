namespace Corpus.Package.Tests;

/// <summary>Content folders that hold a name twice and pages without text: a site's own, and who cites it.</summary>
public static class PathIdConsumers
{
    private const string Winter = """
        ---
        title: The quay in winter
        ---

        “The quay is icy,” Jane Smith said.

        """;

    private const string Summer = """
        <!-- Written for the summer issue. -->

        ---
        title: The quay in summer
        ---

        “The quay is full,” Jane Smith said. “It never was fuller,” a boatman said.

        """;

    private const string List = """
        ---
        title: All quays
        layout: list
        date: unknown
        ---

        ## Newest

        """;

    private const string Printing = """
        using Acme.Site;

        foreach (Corpus.Article page in Pages.All)
            Console.WriteLine($"{page.Id} | {page.File} | {page.DatePublished:yyyy-MM-dd} | {page.Quotes.Count}");
        Console.WriteLine(Pages.ById("quays/2022-07-01-quay").Title);
        Console.WriteLine(Pages.TryGetById("quays/all", out _));
        Console.WriteLine(Pages.TheQuayInWinter.Quotes.TheQuayIsIcy.Text);

        """;

    private const string Citing = """
        using Acme.Site;
        using Corpus;

        Console.WriteLine(Cite.Verbatim("The quay is icy", by: PagesSpeakers.JaneSmith));
        Console.WriteLine(Cite.Verbatim("The quay is full", by: PagesSpeakers.JaneSmith));

        """;

    private static readonly (string Path, byte[] Content)[] Folder =
    [
        ConsumerProjects.Text("content/quays/2022-01-15-quay/index.md", Winter),
        ConsumerProjects.Text("content/quays/2022-07-01-quay.md", Summer),
        ConsumerProjects.Text("content/piers/2022-07-01-quay.md", "The pier by the quay is shut.\n"),
        ConsumerProjects.Text("content/quays/all.md", List),
    ];

    /// <summary>The site.</summary>
    public static Consumer Site { get; } = new(
        "Site",
        ["net10.0"],
        "Corpus.Generator",
        [ConsumerProjects.Text("Program.cs", Printing), .. Folder],
        "<RootNamespace>Acme.Site</RootNamespace><CorpusClassName>Pages</CorpusClassName><CorpusIds>path</CorpusIds><CorpusRoot>content</CorpusRoot>",
        """<CorpusArticle Include="content/**/*.md" />""");

    /// <summary>Refers to the site, and cites it.</summary>
    public static Consumer Reader { get; } = new(
        "SiteReader",
        ["net10.0"],
        null,
        [ConsumerProjects.Text("Program.cs", Citing)],
        Items: """<ProjectReference Include="../Site/Site.csproj" />""");

    /// <summary>The same folder, whose ids are names.</summary>
    public static Consumer Names { get; } = new(
        "SiteNames",
        ["net10.0"],
        "Corpus.Generator",
        [ConsumerProjects.Text("Program.cs", "Console.WriteLine();\n"), .. Folder],
        Items: """<CorpusArticle Include="content/**/*.md" />""");

    /// <summary>Asks for ids that there are not.</summary>
    public static Consumer Unknown { get; } = new(
        "SiteUnknown",
        ["net10.0"],
        "Corpus.Generator",
        [ConsumerProjects.Text("Program.cs", "Console.WriteLine();\n"), ConsumerProjects.Text("content/quay.md", Winter)],
        "<CorpusIds>Folder</CorpusIds>",
        """<CorpusArticle Include="content/**/*.md" />""");

    /// <summary>The projects.</summary>
    public static Consumer[] Projects { get; } = [Site, Reader, Names, Unknown];
}
