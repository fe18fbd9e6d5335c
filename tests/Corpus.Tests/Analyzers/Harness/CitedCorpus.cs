using System;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Analyzers;

/// <summary>The corpus that the tests of the rules on citations cite.</summary>
internal static class CitedCorpus
{
    /// <summary>The first quotation has a comma at its end, the second has none.</summary>
    public const string Bridge = """
        ---
        headline: Mayor Opens Bridge
        ---

        The bridge opened after nine years. “It was well worth the wait,” Ana Horvat said.

        “Nobody asked the ferrymen,” said Marek Novak. He called it “a gift to the whole town.”
        """;

    /// <summary>An article as typewriters and old programs write it, with an accent that is a character of its own.</summary>
    private const string Typed = $"""
        ---
        headline: Captain Asks Town
        ---

        “We sailed . . . nine days -- and more,” E{Acute}va Klein said. “Nobody (...) asked the well-known captain,” Petra Kovač said. The answer was: ''Why?'' he wrote.
        """;

    private const string Acute = "\u0301";

    private const string Retracted = """
        ---
        headline: Ferry Sinks
        retracted: It never did.
        ---

        “The ferry went down in minutes,” Marek Novak said.
        """;

    private const string Tower = """
        ---
        headline: Tower Leans
        ---

        “The tower leans a little,” Petra Kovač said. “Like all of us,” Ana Horvat said.
        """;

    private static readonly Lazy<MetadataReference> LazyPackage = new(() =>
        new TestProject { Name = "Package" }.Set("RootNamespace", "Package").Article("package/tower.txt", Tower).Run().ToReference());

    /// <summary>A project with articles of its own, one of them retracted, and with the texts of a package.</summary>
    public static TestProject Project(string code, string name = "App") => new TestProject { Code = code, Name = name }
        .Article("articles/bridge.txt", Bridge)
        .Article("articles/ferry.txt", Retracted)
        .Add(TestFile.Library("Package", TestFile.ArticleOf("Articles", "package/tower.txt", Tower)));

    /// <summary>The same, with an article that is written as few people would cite it.</summary>
    public static TestProject WithTyped(this TestProject project) => project.Article("articles/typed.txt", Typed);

    /// <summary>The same, with the package's assembly.</summary>
    public static TestProject WithPackage(this TestProject project) => project.Reference(LazyPackage.Value);
}
