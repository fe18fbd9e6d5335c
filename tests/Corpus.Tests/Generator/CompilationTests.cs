using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>Generated code compiles without a word from the compiler, wherever it lands.</summary>
public class CompilationTests
{
    /// <summary>Text that is something else to C#, to XML, to a raw string, or to an editor.</summary>
    private const string Hostile = """"""""""""
        ---
        headline: "\"\"\"\"\"\" <b>&amp; */ // {0} {{1}} \\ \t \u0085 \u2028 \u2029 \u202E \uFEFF #if 😀 \r\n}"
        publisher: "]]> \"u8; } } class X {"
        author: 'C:\new\table'
        creditText: "@\"$\""
        keywords: ["<!--", "-->", "\\n", "a=b"]
        retracted: "He said \"no\" \\ \u2028 <&> {0}\n}"
        a=b: "x=y\nz"
        ---

        """"""""" is what it said. "]]></summary><script>&#0; \" */ }" said Jane Smyth. "#endif ""u8; }" Jane Smyth added.
        """""""""""";

    private static readonly string[] Namespaces = ["", "App", "A.B.C", "class", "My.new.event", "1st.my-app.a b", "Наше.Приложение", "System", "Corpus", "Articles", "Corpus.Articles", "App.System.Corpus"];

    [TestCase(false)]
    [TestCase(true)]
    public void On_both_frameworks_with_CSharp_12(bool net8)
    {
        GeneratorRun run = Samples.Three().Run(net8 ? References.Net8 : References.Net10);

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Sources, Has.Count.EqualTo(6));
        run.AssertCompiles();
    }

    [Test]
    public void Whatever_the_text_holds()
    {
        GeneratorRun run = new TestProject().Article("hostile.txt", Hostile).Article("plain.txt", Samples.Ferry).Run();

        Assert.That(run.Problems, Is.Empty);
        run.AssertCompiles();
    }

    [TestCaseSource(nameof(Namespaces))]
    public void In_any_namespace(string name)
    {
        GeneratorRun run = Samples.Three().Set("RootNamespace", name).Run();

        Assert.That(run.Problems, Is.Empty);
        run.AssertCompiles();
    }

    [TestCase("News")]
    [TestCase("System")]
    [TestCase("Speakers")]
    [TestCase("Article")]
    [TestCase("MayorOpensBridge")]
    [TestCase("класс")]
    [TestCase("class")]
    [TestCase("not a name")]
    public void With_any_class_name(string name) => Samples.Three().Set("CorpusClassName", name).Run().AssertCompiles();

    [TestCase("Speaker")]
    [TestCase("Speakers")]
    [TestCase("Corpus")]
    [TestCase("CorpusData")]
    [TestCase("Tables")]
    [TestCase("Article")]
    [TestCase("Rows")]
    public void With_any_member_name(string name)
        => Samples.Three().Add(TestFile.Article("named.txt", $"---\nname: {name}\n---\n\n“The bridge is open,” said Ana Horvat.\n")).Run().AssertCompiles();

    [Test]
    public void Beside_types_of_the_consumer_with_the_names_that_it_uses()
    {
        TestProject project = new TestProject
        {
            Code = """
                namespace App
                {
                    class System; class Corpus; class Article; class Quote; class Speaker; class QuoteList; class Obsolete; class ReadOnlySpan; class CorpusData;
                }

                namespace App.ArticlesQuotes
                {
                    class System; class Corpus; class Article; class String;
                }

                namespace Other
                {
                    class Articles; class Speakers;
                }
                """,
        }.AddRange(Samples.Three().Files);

        project.Run().AssertCompiles();
    }

    [Test]
    public void Beside_usings_and_aliases_that_mean_something_else()
    {
        TestProject project = new TestProject
        {
            Code = """
                global using System = App.Other;
                global using IReadOnlyList = App.Other;
                global using static App.Other;

                namespace App
                {
                    class Other { public static int Instance => 1; public static int row => 1; public static int rows => 1; }
                }
                """,
        }.AddRange(Samples.Three().Files);

        Assert.That(Errors(project).Where(static error => !error.Contains("CS8019", System.StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void In_an_assembly_that_says_it_follows_the_CLS()
    {
        TestProject project = new TestProject { Code = "[assembly: System.CLSCompliant(true)]" }
            .AddRange(Samples.Three().Files)
            .Article("number.txt", "---\nheadline: 2024 Was a Good Year\n---\n\n\"100 boats came,\" Jane Smyth said.");

        GeneratorRun run = project.Run().AssertCompiles();

        Assert.That(run.Code, Does.Contain("_2024WasAGoodYear").And.Contain("_100BoatsCame"));
    }

    [Test]
    public void A_retracted_article_warns_who_uses_it_and_nobody_else()
    {
        const string Article = "---\nheadline: What was wrong\nretracted: The figures were wrong.\n---\n\n\"It is so,\" Jane Smyth said.";
        TestProject silent = new TestProject { Code = "class C { int Count => App.Articles.All.Count; }" }.Article("wrong.txt", Article);
        TestProject user = new TestProject { Code = "class C { object Use => App.Articles.WhatWasWrong.Quotes.ItIsSo; }" }.Article("wrong.txt", Article);

        silent.Run().AssertCompiles();
        Assert.That(Errors(user).Single(), Does.Contain("CS0618").And.Contain("Retracted: The figures were wrong."));
    }

    [Test]
    public void Without_quotation_members_where_the_project_does_not_want_them()
    {
        GeneratorRun run = Samples.Three().Set("CorpusQuoteMembers", "false").Run().AssertCompiles();

        Assert.That(run.Code, Does.Not.Contain("ItTookUsNineYears"));
        Assert.That(run.Code, Does.Contain("public static global::Corpus.Article MayorOpensBridge"));
    }

    [Test]
    public void Nothing_at_all_where_there_is_no_article()
    {
        GeneratorRun run = new TestProject().Add(TestFile.Other("readme.txt", "Not an article.")).Authority("people.txt", "Jane Smyth").Run();

        Assert.That(run.Sources, Is.Empty);
        Assert.That(run.Problems, Is.Empty);
    }

    [Test]
    public void Every_file_says_that_it_is_generated_and_every_type_by_what()
    {
        GeneratorRun run = Samples.Three().Run();

        foreach (string code in run.Sources.Values)
        {
            Assert.That(code, Does.StartWith("// <auto-generated>"));
            Assert.That(code, Does.Contain("#nullable enable"));
        }

        INamedTypeSymbol[] types = [.. run.Compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single().GetMembers().SelectMany(Types)];
        Assert.That(types.Select(static type => type.Name), Is.SupersetOf(new[] { "Articles", "Speakers", "MayorOpensBridgeQuotes", "MayorOpensBridgeRows", "CorpusData", "SpeakersTable" }));
        Assert.That(
            types.Where(static type => !type.GetAttributes().Any(static attribute => attribute.AttributeClass!.Name == "GeneratedCodeAttribute")).Select(static type => type.Name),
            Is.Empty);

        static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol symbol) =>
            symbol is INamedTypeSymbol type ? [type] : ((INamespaceSymbol)symbol).GetMembers().SelectMany(Types);
    }

    private static string[] Errors(TestProject project) =>
        [.. project.Run().Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(static diagnostic => diagnostic.ToString())];
}
