using System.Text;

namespace Corpus.Package.Tests;

/// <summary>Has its own articles, in files and folders with every name that a build may stumble over.</summary>
public static class OwnArticlesConsumer
{
    /// <summary>A folder whose name means something to MSBuild, to the compiler's command line and to .editorconfig.</summary>
    private const string OddFolder = "articles/north & south; 50%, #1 [it's] née";

    private const string Report = """
        ---
        headline: Le pont est ouvert
        datePublished: 2024-05-06
        inLanguage: fr
        ---

        « Nous l'attendions », a dit Jeanne Martin.

        """;

    private const string Bridge = """
        ---
        headline: Mayor Opens Bridge
        datePublished: 2024-05-06 10:30
        publisher: The Daily Example
        keywords: [bridges, towns]
        ---

        The bridge over the river is open. "It took us nine years," said Mayor Jane Smyth.

        Smyth added: "We would do it again."

        """;

    private const string Ferry = """
        ---
        headline: Ferry Makes Its Last Trip
        datePublished: 2024-05-07
        ---

        "I shall miss the water," Jane Smith said.

        """;

    private const string Post = """
        +++
        title = "The port reopens"
        date = 2024-05-08
        image = "img/port.jpg"
        +++

        # The port reopens

        > “We [waited](https://www.example.org/ "long") *two* years &mdash; far too long”, **Jane Smith** said.

        """;

    private const string People = """
        # Who is who
        Jane Smith | Jane Smyth ; mayor of Exampleton

        """;

    private const string Program = """
        using Acme.Newsroom;

        foreach (Corpus.Article article in News.All)
            Console.WriteLine($"{article.Id} | {article.File} | {article.Title} | {article.DatePublished:yyyy-MM-dd} | {article.Quotes.Count} | {article.SourceText.Length} | {article.SourceText.Contains('\r')}");
        Console.WriteLine(News.MayorOpensBridge.Publisher + " " + string.Join(",", News.MayorOpensBridge.Keywords));
        Console.WriteLine(News.MayorOpensBridge.Quotes.ItTookUsNineYears.Text);
        Console.WriteLine(NewsSpeakers.JaneSmith.JobTitle + " " + NewsSpeakers.JaneSmith.Quotes.Count);
        Console.WriteLine(string.Join(" / ", NewsSpeakers.JaneSmith.Quotes.Select(quote => quote.Text)));
        Console.WriteLine(News.TryGetById("nothing", out _));
        Console.WriteLine(News.ById("port").Quotes[0].Text + " " + News.ById("port").Quotes[0].Line + " " + News.ById("port").Properties["image"]);
        Console.WriteLine(News.ById("report.fr") == News.LePontEstOuvert);

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new(
        "Own",
        ["net10.0"],
        "Corpus.Generator",
        [
            ConsumerProjects.Text("Program.cs", Program),
            ConsumerProjects.Text("people.txt", People),
            ConsumerProjects.Text("articles/report.fr.txt", Report),
            ConsumerProjects.Text($"{OddFolder}/bridge #2; a, b.txt", Bridge),
            ConsumerProjects.Text("articles/port/index.md", Post),
            ("articles/ferry.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Ferry.ReplaceLineEndings("\r\n"))]),
        ],
        "<RootNamespace>Acme.Newsroom</RootNamespace><CorpusClassName>News</CorpusClassName><LangVersion>12</LangVersion><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>CS1591</NoWarn>",
        """<CorpusArticle Include="articles/**/*.txt;articles/**/*.md" /><CorpusAuthority Include="people.txt" />""");
}
