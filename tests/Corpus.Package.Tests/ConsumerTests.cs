using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>Projects that have nothing of ours but the packages.</summary>
public class ConsumerTests
{
    [TestCase("net10.0")]
    [TestCase("net8.0")]
    public async Task The_seeds_are_used_as_the_readme_shows(string framework)
    {
        Assert.That(Messages("Seeds"), Is.Empty);

        // Built for .NET 8; where there is no such runtime, a later one runs it (RollForward).
        Outcome run = await RunAsync("Seeds", framework);

        Assert.That(run.Lines, Is.EqualTo(new[]
        {
            "5",
            "ICARO Media Group",
            "12/16/2023",
            "12 Kremlin spokesman",
            "Dmitry Peskov",
        }));
    }

    [Test]
    public async Task Right_citations_are_their_text()
    {
        Assert.That(Messages("Citing"), Is.Empty);

        Outcome run = await RunAsync("Citing", "net10.0");

        Assert.That(run.Lines, Is.EqualTo(new[] { "more constructive", "too complicated" }));
    }

    [Test]
    public void Wrong_citations_do_not_compile()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Messages("Misquoting"), Is.EqualTo(new[]
            {
                "Misquoting/Program.cs(3,33): error CORPUS101",
                "Misquoting/Program.cs(4,56): error CORPUS102",
            }));
            Assert.That(PackedCorpus.Build.Output, Does.Contain("“more constructve” is in no article; nearest: “more constructive” (seeds/000_0552494fa008a76e.txt, line 1, Dmitry Peskov)"));
            Assert.That(PackedCorpus.Build.Output, Does.Contain("“too complicated” is not by Vladimir Putin: Dmitry Peskov said it (seeds/"));
        }
    }

    /// <summary>Its own authority, and an article of its own, are those of the library as well: both have them.</summary>
    [Test]
    public async Task What_a_project_shares_with_a_library_is_both_of_theirs()
    {
        Assert.That(Messages("Sharing"), Is.Empty);

        Outcome run = await RunAsync("Sharing", "net10.0");

        Assert.That(run.Lines, Is.EqualTo(new[] { "The ferry stops on Friday", "The market opens", "2" }));
    }

    [TestCase("CitingProject")]
    [TestCase("CitingPackage")]
    public async Task Articles_of_a_library_are_cited_by_whoever_refers_to_it(string project)
    {
        Assert.That(Messages(project), Is.Empty);

        Outcome run = await RunAsync(project, "net10.0");

        Assert.That(run.Lines, Is.EqualTo(new[] { "The ferry stops on Friday", "The tower leans", "The harbour master counts" }));
    }

    /// <summary>Whoever refers to a library pays for its texts by the number of files that the compiler gets.</summary>
    [TestCase("CitingProject")]
    [TestCase("CitingPackage")]
    public void The_compiler_gets_a_library_as_one_file(string project) =>
        Assert.That(File.ReadLines(Written(project, "*.corpusfiles")).Skip(1).Select(static line => line.Split('\t')[0]), Is.EqualTo(new[] { "library" }));

    /// <summary>Of each file that has settings of its own, the compiler looks at those of all others.</summary>
    [TestCase("Own")]
    [TestCase("CitingPackage")]
    public void The_compiler_has_no_settings_for_single_files(string project) =>
        Assert.That(File.ReadLines(Written(project, "*.GeneratedMSBuildEditorConfig.editorconfig")).Where(static line => line.StartsWith('[')), Is.Empty);

    [Test]
    public async Task An_article_that_two_libraries_have_is_cited_as_either_has_it()
    {
        Assert.That(Messages("CitingTwo"), Is.Empty);

        Outcome run = await RunAsync("CitingTwo", "net10.0");

        Assert.That(run.Lines, Is.EqualTo(new[] { "The ferry stops on Friday", "The ferry stops on Friday" }));
    }

    [TestCase("MisquotingProject")]
    [TestCase("MisquotingPackage")]
    public void And_not_misquoted(string project)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Messages(project), Is.EqualTo(new[] { $"{project}/Program.cs(4,33): error CORPUS101", $"{project}/Program.cs(5,56): error CORPUS102" }));
            Assert.That(Said(project), Has.Some.Contains("nearest: “The ferry stops on Friday” (wire/ferry.txt, line 5, Jane Smith)"));
            Assert.That(Said(project), Has.Some.Contains("Peter Miller said it (wire/50%, #1; $(x) & [it's] née/tower (1).txt, line 5)"));
        }
    }

    [Test]
    public void Who_wants_none_of_its_texts_gets_none()
    {
        string[] said = Said("NotCiting");

        Assert.That(said, Is.Not.Empty.And.All.Contains("error CORPUS101").And.All.Contains("is in no article, and nothing like it"));
    }

    [Test]
    public void A_library_is_packed_without_a_warning() => Assert.That(PackedCorpus.MadePack.Output, Does.Not.Contain("warning"));

    [Test]
    public async Task Own_articles_may_lie_in_any_folder_and_have_any_name()
    {
        Assert.That(Messages("Own"), Is.Empty);

        Outcome run = await RunAsync("Own", "net10.0");

        Assert.That(run.Lines, Is.EqualTo(new[]
        {
            "bridge #2; a, b | articles/north & south; 50%, #1 [it's] née/bridge #2; a, b.txt | Mayor Opens Bridge | 2024-05-06 | 2 | 247 | False",
            "ferry | articles/ferry.txt | Ferry Makes Its Last Trip | 2024-05-07 | 1 | 120 | True",
            "port | articles/port/index.md | The port reopens | 2024-05-08 | 1 | 201 | False",
            "report.fr | articles/report.fr.txt | Le pont est ouvert | 2024-05-06 | 1 | 123 | False",
            "The Daily Example bridges,towns",
            "It took us nine years,",
            "mayor of Exampleton 4",
            "It took us nine years, / We would do it again. / I shall miss the water, / We waited two years — far too long",
            "False",
            "We waited two years — far too long 9 img/port.jpg",
            "True",
        }));
    }

    [Test]
    public async Task Without_an_article_nothing_is_generated()
    {
        // Its project file says that it wants articles, as it names the package itself.
        Assert.That(Messages("Plain"), Is.EqualTo(new[] { "Plain/Plain.csproj(0,0): warning CORPUS901" }));

        Outcome run = await RunAsync("Plain", "net10.0");

        Assert.That(run.Output.ReplaceLineEndings("\n"), Is.EqualTo("Corpus.Core\n\n0\n"));
    }

    [Test]
    public void Every_broken_article_is_reported_at_its_place_and_hides_no_wrong_citation() =>
        Assert.That(Messages("Broken"), Is.EqualTo(new[]
        {
            "Broken/Program.cs(4,40): error CORPUS101",
            "Broken/articles/bad date.txt(3,16): error CORPUS004",
            "Broken/articles/empty.txt(1,1): error CORPUS001",
            "Broken/articles/latin1.txt(3,8): error CORPUS002",
            "Broken/articles/two/same.txt(1,1): error CORPUS003",
        }));

    [TestCase("net10.0")]
    [TestCase("net8.0")]
    public async Task Front_matter_is_a_record_of_the_user_s_own_in_each_corpus(string framework)
    {
        Assert.That(Messages("Typed"), Is.Empty);

        Outcome run = await RunAsync("Typed", framework);

        Assert.That(run.Lines, Is.EqualTo(new[]
        {
            "Foreign True Opinion ports+trade 1",
            "True",
            "harbour 1, storm 3",
            "2024-05-02T19:53:10.0000000+02:00 wire/ferry.txt Ivan Horvat",
            "The town waited, The crew was calm,",
        }));
    }

    [Test]
    public void One_build_tells_every_mistake_in_front_matter_at_its_place_and_nothing_else() =>
        Assert.That(Messages("Wrong"), Is.EqualTo(new[]
        {
            "Wrong/articles/01-missing.txt(1,1): error CORPUS006",
            "Wrong/articles/02-misspelt.txt(3,1): error CORPUS008",
            "Wrong/articles/03-range.txt(3,11): error CORPUS007",
            "Wrong/articles/04-date.txt(3,10): error CORPUS007",
            "Wrong/articles/05-enum.txt(3,10): error CORPUS007",
            "Wrong/articles/06-reference.txt(3,15): error CORPUS009",
            "Wrong/articles/07-yaml.txt(3,8): error CORPUS004",
            "Wrong/articles/08-twice.txt(3,1): error CORPUS004",
            "Wrong/articles/09-list.txt(2,7): error CORPUS007",
            "Wrong/articles/10-latin1.txt(2,10): error CORPUS002",
            "Wrong/articles/11-empty.txt(1,1): error CORPUS001",
            "Wrong/articles/12-open.txt(1,1): error CORPUS004",
        }));

    /// <summary>One rule is an error by .globalconfig and an information a warning, one is silent by NoWarn, the others are what they are.</summary>
    [Test]
    public void What_looks_wrong_is_told_at_its_place_and_as_grave_as_the_project_says() =>
        Assert.That(Messages("Suspicious"), Is.EqualTo(new[]
        {
            "Suspicious/Program.cs(3,19): warning CS0618",
            "Suspicious/Suspicious.csproj(0,0): warning CORPUS903",
            "Suspicious/articles/date.txt(3,7): error CORPUS012",
            "Suspicious/articles/date.txt(6,11): warning CORPUS015",
            "Suspicious/articles/mark.txt(1,23): warning CORPUS010",
            "Suspicious/articles/weekday.txt(6,22): warning CORPUS011",
            "Suspicious/people.txt(2,1): warning CORPUS016",
        }));

    [Test]
    public void An_authority_of_a_corpus_that_is_not_there_is_told_with_those_that_are() =>
        Assert.That(PackedCorpus.Build.Output, Does.Contain("warning CORPUS903: The speaker authority 'wire.txt' is for the corpus 'Wyre', which has no article. Those that have one: Articles. Correct"));

    [Test]
    public void Who_uses_a_retracted_article_is_told_why() =>
        Assert.That(PackedCorpus.Build.Output, Does.Contain("warning CS0618: 'Articles.TheBridgeIsClosed' is obsolete: 'Retracted: The bridge never was closed.'"));

    [Test]
    public void Each_rule_leads_to_its_section_on_the_page()
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(Path.Combine(PackedCorpus.Consumers, "Suspicious", "build.sarif")));
        JsonElement rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");

        string?[] links = [.. rules.EnumerateArray().Where(rule => rule.GetProperty("id").GetString()!.StartsWith("CORPUS", StringComparison.Ordinal)).Select(rule => rule.GetProperty("helpUri").GetString())];

        Assert.That(links, Does.Contain($"{PackedCorpus.RepositoryUrl}/blob/v{PackedCorpus.Version}/generator/RULES.md#corpus011"));
        Assert.That(links, Has.None.Null);
    }

    [Test]
    public void What_is_no_longer_there_does_not_compile() =>
        Assert.That(Messages("Renamed"), Is.EqualTo(new[]
        {
            "Renamed/Program.cs(4,28): error CS0117",
            "Renamed/Program.cs(5,46): error CS1061",
            "Renamed/Program.cs(6,28): error CS0117",
        }));

    private static string[] Messages(string project) => [.. BuildMessage.Of(PackedCorpus.Build, project).Select(message => message.ToString())];

    private static string[] Said(string project) => [.. PackedCorpus.Build.Lines.Where(line => line.Contains($"{project}.csproj", StringComparison.Ordinal))];

    private static string Written(string project, string pattern) =>
        Directory.GetFiles(Path.Combine(PackedCorpus.Consumers, project, "obj"), pattern, SearchOption.AllDirectories).Single();

    private static async Task<Outcome> RunAsync(string project, string framework)
    {
        string folder = Path.Combine(PackedCorpus.Consumers, project, "bin", "Debug", framework);
        return (await Dotnet.RunAsync(folder, $"{project}.dll")).OrThrow(project);
    }
}
