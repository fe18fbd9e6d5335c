using System;
using System.Linq;
using Corpus.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>What runs again after an edit where there is a schema.</summary>
public class MetadataCachingTests
{
    /// <summary>Nothing ran, in a project with three files and a schema.</summary>
    private static readonly RunReasons Cached = RunReasons.Cached with
    {
        SchemaDeclarations = "1 Cached",
        SchemaFiles = "3 Cached",
        ReadMetadata = "3 Cached",
        MetadataProblems = "1 Cached",
        WriteMetadata = "1 Cached",
    };

    [Test]
    public void An_edit_of_other_CSharp_does_nothing() =>
        AssertReasons(Cached with { SchemaDeclarations = "1 Unchanged" }, static compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class New;", References.CSharp12)));

    [Test]
    public void A_schema_that_moves_has_its_places_reported_anew_and_no_file_read() => AssertReasons(
        Cached with
        {
            SchemaDeclarations = "1 Modified",
            HasSchemas = "Unchanged",
            SettledSchemas = "Unchanged",
            SchemaPlaces = "Modified",
            MetadataProblems = "1 Modified",
            ReferenceProblems = "1 Unchanged",
        },
        static compilation => Edit(compilation, static code => "// One line more.\n" + code));

    [Test]
    public void Another_range_checks_all_files_and_writes_none() => AssertReasons(
        Cached with
        {
            SchemaDeclarations = "1 Modified",
            SettledSchemas = "Modified",
            Schemas = "Modified",
            HasSchemas = "Unchanged",
            SchemaPlaces = "Unchanged",
            SchemaProblems = "Unchanged",
            ReadProblems = "Unchanged",
            SchemaFiles = "3 Modified",
            ReadMetadata = "1 Modified, 2 Unchanged",
            MetadataProblems = "1 Modified",
            ResolveMetadata = "1 Unchanged",
            Plan = "1 Unchanged",
            WriteMetadata = "1 Unchanged",
        },
        static compilation => Edit(compilation, static code => code.Replace("Range(1, 5)", "Range(1, 6)")));

    [Test]
    public void One_parameter_more_checks_all_files_and_writes_what_makes_the_records() => AssertReasons(
        Cached with
        {
            SchemaDeclarations = "1 Modified",
            SettledSchemas = "Modified",
            Schemas = "Modified",
            HasSchemas = "Unchanged",
            SchemaPlaces = "Modified",
            SchemaProblems = "Unchanged",
            ReadProblems = "Unchanged",
            SchemaFiles = "3 Modified",
            ReadMetadata = "3 Unchanged",
            MetadataProblems = "1 Unchanged",
            ReferenceProblems = "1 Unchanged",
            Plan = "1 Unchanged",
            WriteMetadata = "1 Modified",
        },
        static compilation => Edit(compilation, static code => code.Replace("Speaker? Subject = null", "Speaker? Subject = null, int Pages = 1")));

    [Test]
    public void Another_name_of_the_record_writes_everything() => AssertReasons(
        Cached with
        {
            SchemaDeclarations = "1 Modified",
            SettledSchemas = "Modified",
            Schemas = "Modified",
            HasSchemas = "Unchanged",
            SchemaPlaces = "Modified",
            SchemaProblems = "Unchanged",
            ReadProblems = "Unchanged",
            SchemaFiles = "3 Modified",
            ReadMetadata = "2 Modified, 1 Unchanged",
            MetadataProblems = "1 Modified",
            ResolveMetadata = "1 Unchanged",
            ReferenceProblems = "1 Unchanged",
            Plan = "1 Modified",
            Buckets = "64 Modified",
            ArticleFilePlans = "3 Modified",
            WriteArticles = "3 Modified",
            WriteIndex = "1 Unchanged",
            WriteRoot = "1 Modified",
            WriteSpeakers = "1 Unchanged",
            WriteMetadata = "1 Modified",
        },
        static compilation => Edit(compilation, static code => code.Replace("DeskMetadata", "DeskFacts")));

    [Test]
    public void An_edit_of_one_file_reads_and_writes_the_one_file() => AssertReasons(
        Cached with
        {
            ArticleFiles = "1 Modified, 2 Cached",
            Corpora = "Unchanged",
            Paths = "Unchanged",
            Read = "1 Modified, 2 Cached",
            ReadProblems = "Unchanged",
            Articles = "Modified",
            Entries = "Unchanged",
            Broken = "Unchanged",
            SchemaFiles = "1 Modified, 2 Cached",
            ReadMetadata = "1 Modified, 2 Cached",
            ResolveMetadata = "1 Modified",
            Plan = "1 Modified",
            Buckets = "1 Modified, 63 Unchanged",
            ArticleFilePlans = "1 Modified, 2 Cached",
            WriteArticles = "1 Modified, 2 Cached",
        },
        0,
        TestFile.Article("articles/harbour.txt", Desk.Harbour.Replace("priority: 5", "priority: 4")));

    [Test]
    public void An_edit_of_a_text_reads_the_one_file_and_stops() => AssertReasons(
        Cached with
        {
            ArticleFiles = "1 Modified, 2 Cached",
            Read = "1 Unchanged, 2 Cached",
            SchemaFiles = "1 Modified, 2 Cached",
            ReadMetadata = "1 Unchanged, 2 Cached",
        },
        1,
        TestFile.Article("articles/storm.txt", Desk.Storm.Replace("the church", "the bridge")));

    [Test]
    public void Front_matter_is_read_once_whatever_the_record_becomes()
    {
        TestProject project = Project();
        CSharpCompilation compilation = project.Compilation();
        GeneratorDriver driver = project.Driver().RunGenerators(compilation);

        driver.RunGenerators(Edit(compilation, static code => code.Replace("Range(1, 5)", "Range(1, 6)")));

        Assert.That(project.Files.Where(static file => file.File.StartsWith("articles/", StringComparison.Ordinal)).Select(static file => (TextReading.Of(file).TimesRead, TextReading.Of(file).TimesFrontMatterRead)), Is.All.EqualTo((1, 1)));
    }

    [Test]
    public void Front_matter_of_articles_that_are_read_ahead_is_read_once_too()
    {
        TestProject project = Desk.Project().AddRange(Enumerable.Range(0, 300).Select(static i => TestFile.Article($"articles/{i:000}.txt", Desk.Text("desk: Home\npriority: 2"))));

        project.Driver().RunGenerators(project.Compilation());

        Assert.That(
            project.Files.Where(static file => file.File.StartsWith("articles/", StringComparison.Ordinal)).Select(static file => (TextReading.Of(file).TimesRead, TextReading.Of(file).TimesFrontMatterRead)),
            Is.All.EqualTo((1, 1)));
    }

    /// <summary>Three files, one of them with a mistake.</summary>
    private static TestProject Project() => Desk.Project().Article("articles/wrong.txt", Desk.Text("headline: Wrong\ndesk: Home\npriority: 9"));

    private static CSharpCompilation Edit(CSharpCompilation compilation, Func<string, string> edit)
    {
        SyntaxTree old = compilation.SyntaxTrees.Single();
        return compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(edit(old.ToString()), References.CSharp12, old.FilePath, System.Text.Encoding.UTF8));
    }

    private static void AssertReasons(RunReasons expected, Func<CSharpCompilation, CSharpCompilation> edit) => SecondRun.AssertReasons(expected, Project(), edit);

    /// <summary>Asserts why each step ran after the file at <paramref name="index"/> became <paramref name="edited"/>.</summary>
    private static void AssertReasons(RunReasons expected, int index, TestFile edited)
    {
        TestProject project = Project();
        SecondRun.AssertReasons(expected, project, driver => driver.ReplaceAdditionalText(project.Files[index], edited));
    }
}
