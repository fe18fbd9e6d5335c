using System.Text;

namespace Corpus.Package.Tests;

/// <summary>Has articles with every fault that stops one from becoming a record, and one without, which it misquotes.</summary>
public static class BrokenArticlesConsumer
{
    private const string BadDate = """
        ---
        headline: A day that is none
        datePublished: 2023-13-45
        ---

        The text is fine.

        """;

    private const string Program = """
        using Broken;

        Console.WriteLine(Articles.TheGoodOne.Body);
        Console.WriteLine(Corpus.Cite.Verbatim("It has a txet"));

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new(
        "Broken",
        ["net10.0"],
        "Corpus.Generator",
        [
            ConsumerProjects.Text("Program.cs", Program),
            ConsumerProjects.Text("articles/good.txt", "---\nheadline: The good one\n---\n\nIt has a text.\n"),
            ConsumerProjects.Text("articles/bad date.txt", BadDate),
            ("articles/latin1.txt", Encoding.Latin1.GetBytes("The first line is fine.\n\nThe café is not.\n")),
            ("articles/empty.txt", []),
            ConsumerProjects.Text("articles/one/same.txt", "Two files have this id.\n"),
            ConsumerProjects.Text("articles/two/same.txt", "And this is the second one.\n"),
        ],
        Items: """<CorpusArticle Include="articles/**/*.txt" />""");
}
