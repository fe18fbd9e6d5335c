namespace Corpus.Package.Tests;

/// <summary>Has articles that look wrong, and settings that make one rule graver and another silent. It also uses an article that was retracted, and has an
/// authority that cannot be read, and one that is nobody's.</summary>
public static class SuspiciousArticlesConsumer
{
    private const string Weekday = """
        ---
        headline: The bridge is open
        date: 2025-05-12
        ---

        The bridge opened on Tuesday, May 7, after nine years.

        """;

    private const string AmbiguousDate = """
        ---
        headline: The ferry stays
        date: 01/02/2025
        ---

        The mayor saidthat the ferry will go on.

        """;

    private const string Mark = """
        The harbour was full. “We have waited for this day.

        Then the rain came, Ana Horvat said.

        """;

    private const string Retracted = """
        ---
        headline: The bridge is closed
        retracted: The bridge never was closed.
        ---

        Nobody could cross the river on that day.

        """;

    private const string People = """
        Ana Horvat ; mayor
        | nobody

        """;

    private const string Program = """
        using Suspicious;

        Console.WriteLine(Articles.TheBridgeIsClosed.Title);

        """;

    private const string Settings = """
        is_global = true
        dotnet_diagnostic.CORPUS012.severity = error
        dotnet_diagnostic.CORPUS015.severity = warning

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new(
        "Suspicious",
        ["net10.0"],
        "Corpus.Generator",
        [
            ConsumerProjects.Text("Program.cs", Program),
            ConsumerProjects.Text(".globalconfig", Settings),
            ConsumerProjects.Text("articles/date.txt", AmbiguousDate),
            ConsumerProjects.Text("articles/mark.txt", Mark),
            ConsumerProjects.Text("articles/retracted.txt", Retracted),
            ConsumerProjects.Text("articles/weekday.txt", Weekday),
            ConsumerProjects.Text("people.txt", People),
            ConsumerProjects.Text("wire.txt", "Marek Novak"),
            ConsumerProjects.Text("articles/weekday copy.txt", Weekday.Replace("Tuesday, ", "", System.StringComparison.Ordinal)),
            ConsumerProjects.Text("articles/weekday second copy.txt", Weekday.Replace("Tuesday, ", "", System.StringComparison.Ordinal)),
        ],
        Properties: """
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
                <NoWarn>$(NoWarn);CORPUS014</NoWarn>
                <ErrorLog>$(MSBuildProjectDirectory)/build.sarif,version=2.1</ErrorLog>
            """,
        Items: """
            <CorpusArticle Include="articles/**/*.txt" />
                <CorpusAuthority Include="people.txt" CorpusClass="articles" />
                <CorpusAuthority Include="wire.txt" CorpusClass="Wyre" />
            """);
}
