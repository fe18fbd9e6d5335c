namespace Corpus.Package.Tests;

/// <summary>Names an article, a quotation and a speaker that are no longer there.</summary>
public static class RenamedArticleConsumer
{
    private const string Program = """
        using Renamed;

        Console.WriteLine(Articles.TheNewName.Title);
        Console.WriteLine(Articles.TheOldName.Title);
        Console.WriteLine(Articles.TheNewName.Quotes.NobodySaysThis.Text);
        Console.WriteLine(Speakers.JohnNobody.Name);

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new(
        "Renamed",
        ["net10.0"],
        "Corpus.Generator",
        [
            ConsumerProjects.Text("Program.cs", Program),
            ConsumerProjects.Text("article.txt", "---\nheadline: The new name\n---\n\n\"I am quoted here,\" said Jane Smith.\n"),
        ],
        Items: """<CorpusArticle Include="*.txt" />""");
}
