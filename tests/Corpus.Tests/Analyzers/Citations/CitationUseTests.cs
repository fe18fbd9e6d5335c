using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>A project that cites nothing is told from one that does by the text of its code, and whoever cites, in whatever way, is not missed.</summary>
public class CitationUseTests
{
    private const string Article = "“It was well worth the wait,” Ana Horvat said.";

    [TestCase("""internal static class Code { public static string Run() => Corpus.Cite.Verbatim("worth the wiat"); }""")]
    [TestCase("""using static Corpus.Cite; internal static class Code { public static string Run() => Verbatim("worth the wiat"); }""")]
    [TestCase("""internal static class Code { public static string Run() => Corpus.Cite.Verb\u0061tim("worth the wiat"); }""")]
    [TestCase("""internal static class Code { public static string Run() => Corpus.Cite.@Verbatim("worth the wiat"); }""")]
    [TestCase("""internal class Code { [Corpus.Verbatim] public string Field = "worth the wiat"; }""")]
    [TestCase("""using Words = Corpus.VerbatimAttribute; internal class Code { [Words] public string Field = "worth the wiat"; }""")]
    public async Task Whoever_cites_is_told(string code) => Assert.That(await AnalyzeAsync(Compilation(code)), Has.Length.EqualTo(1));

    [Test]
    public async Task In_a_long_file_the_name_is_seen_wherever_it_stands([Values(4000, 4080, 4090, 4096, 8180)] int before)
    {
        string code = "//" + new string('x', before) + "\n" + """internal static class Code { public static string Run() => Corpus.Cite.Verbatim("worth the wiat"); }""";

        Assert.That(await AnalyzeAsync(Compilation(code)), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task The_alias_may_be_in_another_file()
    {
        CSharpCompilation compilation = Compilation("""internal class Code { [Words] public string Field = "worth the wiat"; }""")
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("global using Words = Corpus.VerbatimAttribute;", References.CSharp12));

        Assert.That(await AnalyzeAsync(compilation), Has.Length.EqualTo(1));
    }

    /// <summary>The words are given to what another assembly marks: nothing in the code says so.</summary>
    [Test]
    public async Task What_another_assembly_marks_is_seen([Values] bool isCompiled)
    {
        CSharpCompilation library = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText("public static class Motto { public static void Set([Corpus.Verbatim] string text) { } }")],
            References.Net10,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpCompilation compilation = Compilation("""internal static class Code { public static void Run() => Motto.Set("worth the wiat"); }""")
            .AddReferences(isCompiled ? Emitted(library) : library.ToMetadataReference());

        Assert.That(await AnalyzeAsync(compilation), Has.Length.EqualTo(1));
    }

    [TestCase("internal static class Code { }", false)]
    [TestCase("internal static class Code { public static Corpus.Article? First; }", false)]
    [TestCase("internal static class Code { public static string Verbatim() => \"\"; }", true)]
    public void Nobody_else_is_taken_for_one(string code, bool mayCite)
    {
        CSharpCompilation compilation = Compilation(code);

        Assert.That(CitationUse.IsIn(compilation, compilation.GetTypeByMetadataName("Corpus.VerbatimAttribute")!, CitationUse.IsMentioned, CancellationToken.None), Is.EqualTo(mayCite));
    }

    /// <summary>Its comments hold words of articles, whatever they are.</summary>
    [Test]
    public void Nor_is_what_the_generator_wrote()
    {
        GeneratorRun run = new TestProject().Article("a.txt", "---\nheadline: Verbatim Report\n---\n\n" + Article).Run();

        SyntaxTree[] generated = [.. run.Compilation.SyntaxTrees.Where(static tree => tree.ToString().Contains("Verbatim", System.StringComparison.Ordinal))];

        Assert.That(generated, Is.Not.Empty);
        Assert.That(generated.Select(static tree => CitationUse.IsMentioned(tree.GetText())), Has.None.True);
    }

    [Test]
    public void An_assembly_that_only_has_articles_marks_nothing()
    {
        CSharpCompilation library = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText("public static class Library { public static Corpus.Article? First; }")],
            References.Net10,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpCompilation compilation = Compilation("internal static class Code { public static object? First => Library.First; }").AddReferences(Emitted(library));

        Assert.That(CitationUse.IsIn(compilation, compilation.GetTypeByMetadataName("Corpus.VerbatimAttribute")!, CitationUse.IsMentioned, CancellationToken.None), Is.False);
    }

    private static CSharpCompilation Compilation(string code) => new TestProject { Code = code }.Compilation();

    private static MetadataReference Emitted(Compilation library)
    {
        using var image = new MemoryStream();
        Assert.That(library.Emit(image).Success, Is.True);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation)
    {
        Assert.That(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        return await new TestProject().Article("a.txt", Article).AnalyzeAsync([new CitationAnalyzer()], compilation);
    }
}
