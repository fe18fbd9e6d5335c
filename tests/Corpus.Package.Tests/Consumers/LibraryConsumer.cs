namespace Corpus.Package.Tests;

/// <summary>A library with articles of its own, in files with every name that a build may stumble over; its maker packs it, and does nothing more for it.</summary>
public static class LibraryConsumer
{
    /// <summary>The id of the package.</summary>
    public const string Package = "Acme.Wire";

    private const string Ferry = """
        ---
        headline: Ferry Stops
        ---

        “The ferry stops on Friday,” Jane Smyth said.

        """;

    private const string Tower = """
        ---
        headline: Tower Leans
        ---

        “The tower leans a little,” Peter Miller said.

        """;

    // A file without an extension, whose name no package would keep.
    private const string Harbour = """
        “The harbour master counts the boats,” Rosa Blum said.

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new(
        "Library",
        ["net8.0", "net10.0"],
        "Corpus.Generator",
        [
            ConsumerProjects.Text("people.txt", "Jane Smith | Jane Smyth ; mayor of Exampleton\n"),
            ConsumerProjects.Text("README.md", "# Wire\n"),
            ConsumerProjects.Text("settings.json", "{}\n"),
            ConsumerProjects.Text("wire/ferry.txt", Ferry),
            ConsumerProjects.Text("wire/50%, #1; $(x) & [it's] née/tower (1).txt", Tower),
            ConsumerProjects.Text("wire/boats, née #2", Harbour),
        ],
        $"<OutputType>Library</OutputType><PackageId>{Package}</PackageId><AssemblyName>Acme.Wire</AssemblyName><RootNamespace>Acme.News</RootNamespace><CorpusClassName>Wire</CorpusClassName>",
        """<CorpusArticle Include="wire/**/*" /><CorpusAuthority Include="people.txt" />""");
}
