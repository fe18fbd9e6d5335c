using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>What runs again after an edit, step by step.</summary>
public class CachingTests
{
    /// <summary>
    /// One file was read again, and its facts are others, but not its name and not its speakers: nothing is linked or named anew, its own file is
    /// written, and no other.
    /// </summary>
    private static readonly RunReasons OneArticle = RunReasons.Cached with
    {
        ArticleFiles = "1 Modified, 2 Cached",
        Corpora = "Unchanged",
        Paths = "Unchanged",
        Read = "1 Modified, 2 Cached",
        ReadProblems = "Unchanged",
        Articles = "Modified",
        Entries = "Unchanged",
        Broken = "Unchanged",
        Buckets = "1 Modified, 63 Unchanged",
        ArticleFilePlans = "1 Modified, 2 Cached",
        WriteArticles = "1 Modified, 2 Cached",
    };

    /// <summary>What the others know of it has changed too.</summary>
    private static readonly RunReasons RenamedArticle = OneArticle with
    {
        Entries = "Modified",
        CorpusInputs = "1 Modified",
        Link = "1 Modified",
        ResolveMetadata = "1 Modified",
        Plan = "1 Modified",
    };

    [Test]
    public void A_second_run_does_nothing() => AssertReasons(RunReasons.Cached, static (driver, _) => driver);

    [Test]
    public void An_edit_in_CSharp_does_nothing()
    {
        TestProject project = Project();
        CSharpCompilation compilation = project.Compilation();
        GeneratorDriver driver = project.Driver().RunGenerators(compilation);

        driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class New;", References.CSharp12)));

        Assert.That(RunReasons.Of(driver), Is.EqualTo(RunReasons.Cached));
    }

    [Test]
    public void A_text_edit_that_changes_no_fact_reads_the_one_file_and_stops() => AssertReasons(
        RunReasons.Cached with
        {
            ArticleFiles = "1 Modified, 2 Cached",
            Read = "1 Unchanged, 2 Cached",
        },
        static (driver, project) => Replace(driver, project, "articles/market.txt", Samples.Market.Replace("the church", "the bridge")));

    [Test]
    public void An_edit_of_the_metadata_writes_the_one_file() => AssertReasons(
        OneArticle,
        static (driver, project) => Replace(driver, project, "articles/bridge.txt", Samples.Bridge.Replace("The Daily Example", "The Other Example")));

    [Test]
    public void An_edit_of_a_date_writes_the_one_file_and_the_index() => AssertReasons(
        RenamedArticle with { WriteIndex = "1 Modified" },
        static (driver, project) => Replace(driver, project, "articles/bridge.txt", Samples.Bridge.Replace("datePublished: 2024-05-06", "datePublished: 2024-05-07")));

    [Test]
    public void An_edit_of_a_quotation_writes_the_one_file() => AssertReasons(
        OneArticle,
        static (driver, project) => Replace(driver, project, "articles/bridge.txt", Samples.Bridge.Replace("It took us nine years", "It took us ninety years")));

    [Test]
    public void A_text_that_only_moves_writes_the_one_file() => AssertReasons(
        OneArticle,
        static (driver, project) => Replace(driver, project, "articles/bridge.txt", Samples.Bridge.Replace("The bridge over", "The long bridge over")));

    [Test]
    public void A_headline_that_makes_another_name_leaves_the_other_files_alone() => AssertReasons(
        RenamedArticle with { WriteRoot = "1 Modified", WriteIndex = "1 Modified" },
        static (driver, project) => Replace(driver, project, "articles/bridge.txt", Samples.Bridge.Replace("Mayor Opens Bridge", "Mayor Opens Long Bridge")));

    [Test]
    public void A_quotation_of_somebody_new_writes_the_speakers_too() => AssertReasons(
        RenamedArticle with { WriteSpeakers = "1 Modified" },
        static (driver, project) => Replace(driver, project, "articles/bridge.txt", Samples.Bridge.Replace("\"We would do it again,\" Jane Smyth said.", "\"We would do it again,\" Peter Brown said.")));

    [Test]
    public void A_new_file_writes_its_own_file_the_index_and_the_root() => AssertReasons(
        RunReasons.Cached with
        {
            FileLists = "Modified",
            ArticleFiles = "1 New, 3 Unchanged",
            Corpora = "Unchanged",
            Paths = "Modified",
            Read = "1 New, 3 Cached",
            ReadProblems = "Unchanged",
            Articles = "Modified",
            Entries = "Modified",
            Broken = "Unchanged",
            CorpusInputs = "1 Modified",
            Link = "1 Modified",
            ResolveMetadata = "1 Modified",
            LinkProblems = "1 Unchanged",
            Plan = "1 Modified",
            Buckets = "1 Modified, 63 Unchanged",
            ArticleFilePlans = "1 New, 3 Cached",
            WriteArticles = "1 New, 3 Cached",
            WriteRoot = "1 Modified",
            WriteIndex = "1 Modified",
        },
        static (driver, project) =>
        {
            TestFile file = TestFile.Article("articles/library.txt", "The library opens at nine now, and closes at eight, every day but Sunday.");
            return driver.AddAdditionalTexts([file]).ReplaceAdditionalText(project.List, TestFile.List([.. project.Files, file]));
        });

    [Test]
    public void A_removed_file_writes_the_index_and_the_root() => AssertReasons(
        RunReasons.Cached with
        {
            FileLists = "Modified",
            ArticleFiles = "2 Unchanged, 1 Removed",
            Corpora = "Unchanged",
            Paths = "Modified",
            Read = "2 Cached, 1 Removed",
            ReadProblems = "Unchanged",
            Articles = "Modified",
            Entries = "Modified",
            Broken = "Unchanged",
            CorpusInputs = "1 Modified",
            Link = "1 Modified",
            ResolveMetadata = "1 Modified",
            LinkProblems = "1 Unchanged",
            Plan = "1 Modified",
            Buckets = "1 Modified, 63 Unchanged",
            ArticleFilePlans = "2 Cached, 1 Removed",
            WriteArticles = "2 Cached, 1 Removed",
            WriteRoot = "1 Modified",
            WriteIndex = "1 Modified",
        },
        static (driver, project) =>
        {
            TestFile file = project.Files.Single(static file => file.File == "articles/market.txt");
            return driver.RemoveAdditionalTexts([file]).ReplaceAdditionalText(project.List, TestFile.List(project.Files.Where(other => other != file)));
        });

    /// <summary>Built again without a change, or in another place, it says the same.</summary>
    [Test]
    public void A_list_that_is_written_anew_does_nothing() => AssertReasons(
        RunReasons.Cached with { FileLists = "Unchanged" },
        static (driver, project) => driver.ReplaceAdditionalText(project.List, TestFile.List(project.Files)));

    [Test]
    public void A_file_that_is_none_of_ours_does_nothing() => AssertReasons(
        RunReasons.Cached,
        static (driver, _) => driver.AddAdditionalTexts([TestFile.Other("readme.txt", "Not an article.")]));

    [Test]
    public void A_setting_writes_everything_and_reads_nothing() => AssertReasons(
        RunReasons.Cached with
        {
            Options = "Modified",
            Corpora = "Modified",
            SettledSchemas = "Unchanged",
            ReadProblems = "Unchanged",
            Authority = "Unchanged",
            CorpusInputs = "1 Unchanged",
            Plan = "1 Modified",
            Buckets = "64 Modified",
            ArticleFilePlans = "3 Modified",
            WriteArticles = "3 Modified",
            WriteRoot = "1 Modified",
            WriteIndex = "1 Modified",
            WriteSpeakers = "1 Modified",
        },
        static (driver, project) => driver.WithUpdatedAnalyzerConfigOptions(new TestProject().Set("CorpusClassName", "News").AddRange(project.Files).Options()));

    [Test]
    public void A_setting_that_is_not_ours_writes_nothing() => AssertReasons(
        RunReasons.Cached with { Options = "Unchanged" },
        static (driver, project) => driver.WithUpdatedAnalyzerConfigOptions(new TestProject().Set("TargetFramework", "net10.0").AddRange(project.Files).Options()));

    [Test]
    public void A_problem_that_moves_is_reported_anew_and_writes_nothing()
    {
        TestProject project = Project().Article("bad.txt", "The mayor came.\0");
        CSharpCompilation compilation = project.Compilation();
        GeneratorDriver driver = project.Driver().RunGenerators(compilation);

        driver = driver
            .ReplaceAdditionalText(project.Files[^1], TestFile.Article("bad.txt", "One line more.\nThe mayor came.\0"))
            .RunGenerators(compilation);

        Assert.That(RunReasons.Of(driver), Is.EqualTo(RunReasons.Cached with
        {
            ArticleFiles = "1 Modified, 3 Cached",
            Corpora = "Unchanged",
            Paths = "Unchanged",
            Read = "1 Modified, 3 Cached",
            ReadProblems = "Modified",
            Articles = "Unchanged",
            Broken = "Unchanged",
        }));
        Assert.That(driver.GetRunResult().Diagnostics.Select(GeneratorRun.Describe).Single(), Does.StartWith("bad.txt(2,16)-"));
    }

    /// <summary>A line that cannot be read is the analyzer's, so that the generator does not even know of it.</summary>
    [Test]
    public void An_edit_of_the_authority_that_changes_nobody_stops_there()
    {
        TestProject project = Project().Authority("people.txt", "Jane Smyth ; mayor\n");
        CSharpCompilation compilation = project.Compilation();
        GeneratorDriver driver = project.Driver().RunGenerators(compilation);

        driver = driver
            .ReplaceAdditionalText(project.Files[^1], TestFile.Authority("people.txt", "# One line more.\nJane Smyth ; mayor\n| nobody\n"))
            .RunGenerators(compilation);

        Assert.That(RunReasons.Of(driver), Is.EqualTo(RunReasons.Cached with { Authority = "Unchanged" }));
    }

    [Test]
    public void An_article_that_breaks_leaves_the_others_alone() => AssertReasons(
        RunReasons.Cached with
        {
            ArticleFiles = "1 Modified, 2 Cached",
            Corpora = "Unchanged",
            Paths = "Unchanged",
            Read = "1 Modified, 2 Cached",
            ReadProblems = "Modified",
            Articles = "Modified",
            Entries = "Modified",
            Broken = "Modified",
            CorpusInputs = "1 Modified",
            Link = "1 Modified",
            ResolveMetadata = "1 Modified",
            Plan = "1 Modified",
            Buckets = "1 Modified, 63 Unchanged",
            ArticleFilePlans = "2 Cached, 1 Removed",
            WriteArticles = "2 Cached, 1 Removed",
            WriteRoot = "1 Modified",
            WriteIndex = "1 Modified",
        },
        static (driver, project) => Replace(driver, project, "articles/market.txt", Samples.Market.Replace("headline:", "datePublished: 2024-13-45\nheadline:")));

    [Test]
    public void One_edit_among_a_thousand_articles_writes_one_file()
    {
        TestProject project = new TestProject().AddRange(Samples.Many(1000));
        CSharpCompilation compilation = project.Compilation();
        GeneratorDriver driver = project.Driver().RunGenerators(compilation);

        driver = driver.ReplaceAdditionalText(project.Files[500], Samples.Numbered(500, "This is not what we wanted")).RunGenerators(compilation);

        Assert.That(RunReasons.Of(driver), Is.EqualTo(OneArticle with
        {
            ArticleFiles = "1 Modified, 999 Cached",
            Read = "1 Modified, 999 Cached",
            ReadProblems = "Unchanged",
            Articles = "Modified",
            Entries = "Unchanged",
            ArticleFilePlans = "1 Modified, 63 Cached",
            WriteArticles = "1 Modified, 63 Cached",
        }));
    }

    [Test]
    public void One_article_more_among_a_thousand_writes_one_file_and_the_index_and_not_even_the_root()
    {
        TestProject project = new TestProject().AddRange(Samples.Many(1001));
        CSharpCompilation compilation = project.Compilation();
        TestFile last = project.Files[^1];
        GeneratorDriver driver = project.Driver().RemoveAdditionalTexts([last]).RunGenerators(compilation);

        driver = driver.AddAdditionalTexts([last]).RunGenerators(compilation);

        RunReasons reasons = RunReasons.Of(driver);
        Assert.That(reasons.WriteArticles, Is.EqualTo("1 Modified, 63 Cached"));
        Assert.That(reasons.WriteIndex, Is.EqualTo("1 Modified"));
        Assert.That(reasons.WriteRoot, Is.EqualTo("1 Unchanged").Or.EqualTo("1 Cached"));
    }

    /// <summary>
    /// Not even where it quotes nobody is the table of speakers what it was: it names articles by their places in the index, and those behind the new one
    /// move by one. An id in its stead would be ten times as long, and looked up when the program runs; a place within one of the 64 tables would move with
    /// each article of that table, among which one of the speakers mostly is.
    /// </summary>
    [Test]
    public void One_article_more_in_the_middle_writes_its_table_the_index_and_the_speakers()
    {
        TestProject project = new TestProject().AddRange(Samples.Many(1000)).Article("articles/00500-b.txt", Samples.Market);

        Assert.That(
            WrittenForTheLast(project),
            Is.EqualTo(new[] { "Articles.Index.g.cs", $"Bucket{Corpus.Generator.Naming.StableHash.Of("00500-b") % 64:00}.g.cs", "Speakers.g.cs" }));
    }

    /// <summary>Up to 64 articles have a file and a table each, and the root lists them.</summary>
    [Test]
    public void One_article_more_among_few_writes_its_file_the_index_the_root_and_the_speakers()
    {
        TestProject project = Project().Article("articles/bus.txt", "The bus stops at the church from now on, and no longer at the market.");

        Assert.That(WrittenForTheLast(project), Is.EqualTo(new[] { "Articles.Index.g.cs", "Articles.g.cs", "Speakers.g.cs", "TheBusStopsAtTheChurchFromNow.g.cs" }));
    }

    private static TestProject Project() => Samples.Three();

    /// <summary>The files that are new or other ones once the last article of a project is there too; none may be gone.</summary>
    private static string[] WrittenForTheLast(TestProject project)
    {
        CSharpCompilation compilation = project.Compilation();
        GeneratorDriver driver = project.Driver().RemoveAdditionalTexts([project.Files[^1]]).RunGenerators(compilation);
        IReadOnlyDictionary<string, string> before = new GeneratorRun(driver, compilation, [], project).Sources;
        driver = driver.AddAdditionalTexts([project.Files[^1]]).RunGenerators(compilation);
        IReadOnlyDictionary<string, string> after = new GeneratorRun(driver, compilation, [], project).Sources;

        Assert.That(before.Keys, Is.SubsetOf(after.Keys));
        return [.. after.Keys.Where(name => !before.TryGetValue(name, out string? old) || after[name] != old).Order(StringComparer.Ordinal)];
    }

    private static void AssertReasons(RunReasons expected, Func<GeneratorDriver, TestProject, GeneratorDriver> edit)
    {
        TestProject project = Project();
        SecondRun.AssertReasons(expected, project, driver => edit(driver, project));
    }

    private static GeneratorDriver Replace(GeneratorDriver driver, TestProject project, string file, string text) =>
        driver.ReplaceAdditionalText(project.Files.Single(old => old.File == file), TestFile.Article(file, text));
}
