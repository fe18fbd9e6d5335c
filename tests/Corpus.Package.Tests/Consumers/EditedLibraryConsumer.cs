namespace Corpus.Package.Tests;

/// <summary>A library whose articles are edited, go and come between builds.</summary>
public static class EditedLibraryConsumer
{
    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new(
        "Edited",
        ["net10.0"],
        "Corpus.Generator",
        [
            ConsumerProjects.Text("articles/market.txt", "“The market opens,” Jane Smith said.\n"),
            ConsumerProjects.Text("articles/tower.txt", "“The tower leans,” Jane Smith said.\n"),
        ],
        "<OutputType>Library</OutputType>",
        """<CorpusArticle Include="articles/*.txt" />""");
}
