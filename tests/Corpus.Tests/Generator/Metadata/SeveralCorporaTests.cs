using System.Linq;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>A project with several corpora: each has its own class, schema and authority.</summary>
public class SeveralCorporaTests
{
    private const string Records = """
        #pragma warning disable CS1591
        using Corpus;

        namespace App;

        [CorpusMetadata]
        public sealed record DeskMetadata(string Desk, Article? Before = null, Speaker? Subject = null);

        [CorpusMetadata(Class = "Wire")]
        public sealed record WireMetadata(int Priority, Article? Before = null, Speaker? Subject = null);
        """;

    private const string Mayor = "The harbour is open. \"It took us nine years,\" said Horvat.\n\nNobody knew when.";

    [Test]
    public void Each_has_its_own_class_schema_and_authority()
    {
        const string Uses = """

            public static class Uses
            {
                public static string All => Articles.One.Metadata.Desk + Wire.One.Metadata.Priority + Articles.All.Count + Wire.All.Count;
                public static bool Apart => Articles.One.Metadata.Before == Articles.One && Wire.One.Metadata.Before == Wire.One && Articles.One != (Article)Wire.One;
                public static int Together => System.Linq.Enumerable.Count(System.Linq.Enumerable.Concat<Article>(Articles.All, Wire.All), static article => article.Quotes.Count > 0);
                public static string Who => Articles.One.Metadata.Subject!.Name + ", " + Wire.One.Metadata.Subject!.Name + ", " + Speakers.AnaHorvat.Articles.Count + WireSpeakers.IvanHorvat.Articles.Count;
            }
            """;
        GeneratorRun run = Project(Records + Uses).Run();
        System.Type uses = run.Load().GetType("App.Uses")!;

        Assert.That(run.Problems, Is.Empty);
        Assert.That(uses.GetProperty("All")!.GetValue(null), Is.EqualTo("Home211"));
        Assert.That(uses.GetProperty("Together")!.GetValue(null), Is.EqualTo(2));
        Assert.That(uses.GetProperty("Apart")!.GetValue(null), Is.True);
        Assert.That(uses.GetProperty("Who")!.GetValue(null), Is.EqualTo("Ana Horvat, Ivan Horvat, 11"));
        Assert.That(run.Sources.Keys.Order(System.StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "Articles.Index.g.cs", "Articles.Metadata.g.cs", "Articles.g.cs", "One.g.cs", "Speakers.g.cs", "Wire.One.g.cs", "Wire.Wire.Index.g.cs", "Wire.Wire.Metadata.g.cs", "Wire.Wire.g.cs", "Wire.WireSpeakers.g.cs",
        }));
    }

    [Test]
    public void What_one_says_the_other_does_not_know()
    {
        string[] problems = new TestProject { Code = Records }
            .Article("a.txt", Desk.Text("desk: Home\nbefore: b\npriority: 1"))
            .Add(Wire("b.txt", "Wire", Desk.Text("desk: Home\npriority: high")))
            .Run().Problems;

        Assert.That(problems.Select(static problem => problem[..problem.IndexOf(':')]), Is.EqualTo(new[]
        {
            "a.txt(3,9)-(3,10) CORPUS009 Error", "a.txt(4,1)-(4,9) CORPUS008 Warning", "b.txt(2,1)-(2,5) CORPUS008 Warning", "b.txt(3,11)-(3,15) CORPUS007 Error",
        }));
    }

    [Test]
    public void Names_of_classes_have_no_case_and_the_project_s_own_may_be_said()
    {
        GeneratorRun run = new TestProject { Code = Records }
            .Add(Wire("a.txt", "ARTICLES", Desk.Text("desk: Home")))
            .Add(Wire("b.txt", "Wire", Desk.Text("priority: 1")))
            .Add(Wire("c.txt", "wire", Desk.Text("priority: 2")))
            .Run().AssertCompiles();

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Sources.Keys, Does.Contain("Articles.g.cs").And.Contain("Wire.Wire.g.cs").And.None.Contain("wire."));
    }

    [Test]
    public void One_file_an_id_in_each() => Assert.That(
        new TestProject { Code = "" }.Article("one/a.txt", Mayor).Add(Wire("two/a.txt", "Wire", Mayor)).Run().AssertCompiles().Problems,
        Is.Empty);

    /// <summary>The targets list a file once, with the classes of all its items.</summary>
    [TestCase("Articles,Wire")]
    [TestCase("wire, ARTICLES, Wire")]
    public void One_authority_may_be_that_of_several(string classes)
    {
        TestProject project = new TestProject { Code = "internal static class Uses { public static int All => App.Speakers.AnaHorvat.Quotes.Count + App.WireSpeakers.AnaHorvat.Quotes.Count; }" }
            .Article("a.txt", Mayor)
            .Add(Wire("b.txt", "Wire", Mayor))
            .Add(TestFile.Authority("people.txt", "Ana Horvat | Horvat", classes));

        GeneratorRun run = project.Run().AssertCompiles();

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Load().GetType("Uses")!.GetProperty("All")!.GetValue(null), Is.EqualTo(2));
    }

    [Test]
    public void A_schema_for_a_corpus_that_is_not_there() => Assert.That(
        new TestProject { Code = Records.Replace("\"Wire\"", "\"Wier\"") }.Article("a.txt", Desk.Text("desk: Home")).Add(Wire("b.txt", "Wire", Mayor)).Run().Problems.Single(),
        Is.EqualTo("Code.cs(10,22)-(10,34) CORPUS018 Error: No article of the project belongs to Wier, which WireMetadata is for; nearest: `Wire`. Write the class that the CorpusArticle items have as CorpusClass."));

    [Test]
    public void Two_schemas_for_one_corpus() => Assert.That(
        new TestProject { Code = Records.Replace("(Class = \"Wire\")", "") }.Article("a.txt", Desk.Text("desk: Home")).Run().Problems.Single(),
        Does.StartWith("Code.cs(10,22)-(10,34) CORPUS018 Error: DeskMetadata already is the schema of Articles. Say which corpus each is for"));

    [Test]
    public void A_change_of_one_leaves_the_other_alone()
    {
        TestProject project = Project(Records);
        CSharpCompilation compilation = project.Compilation();
        GeneratorDriver driver = project.Driver().RunGenerators(compilation);
        SyntaxTree old = compilation.SyntaxTrees.Single();

        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(old.ToString().Replace("int Priority", "long Priority"), References.CSharp12, old.FilePath, System.Text.Encoding.UTF8)));

        RunReasons reasons = RunReasons.Of(driver);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(reasons.SchemaFiles, Is.EqualTo("1 Modified, 1 Unchanged"));
            Assert.That(reasons.ReadMetadata, Is.EqualTo("1 Unchanged, 1 Cached"));
            Assert.That(reasons.WriteMetadata, Is.EqualTo("1 Modified, 1 Unchanged").Or.EqualTo("1 Modified, 1 Cached"));
            Assert.That(reasons.WriteArticles, Is.EqualTo("2 Cached"));
        }
    }

    [Test]
    public async Task Analyzers_hold_the_texts_of_each_side_by_side_and_not_of_both()
    {
        DiagnosticAnalyzer[] analyzers = [new SameTextAnalyzer(), new ContestedQuotationAnalyzer()];
        TestProject apart = new TestProject().Article("a.txt", Mayor).Add(Wire("b.txt", "Wire", Mayor));
        TestProject together = new TestProject().Add(Wire("a.txt", "Wire", Mayor)).Add(Wire("b.txt", "wire", Mayor));

        Assert.That(await apart.AnalyzeAsync([.. analyzers]), Is.Empty);
        Assert.That((await together.AnalyzeAsync([.. analyzers])).Select(static diagnostic => diagnostic.Id), Is.Not.Empty.And.All.EqualTo("CORPUS014"));
    }

    private static TestProject Project(string code) => new TestProject { Code = code }
        .Article("one.txt", "---\nname: One\ndesk: Home\nbefore: one\nsubject: Horvat\n---\n\n" + Mayor)
        .Add(Wire("wire/one.txt", "Wire", "---\nname: One\npriority: 2\nbefore: one\nsubject: Horvat\n---\n\n" + Mayor.Replace("open", "closed")))
        .Authority("people.txt", "Ana Horvat | Horvat")
        .Add(TestFile.Authority("wire.txt", "Ivan Horvat | Horvat", "Wire"));

    private static TestFile Wire(string file, string corpus, string text) => TestFile.Article(file, text, corpus);
}
