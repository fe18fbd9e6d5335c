using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>Content folders with ids from paths, and with pages that have no text.</summary>
public class PathIdTests
{
    [Test]
    public async Task A_folder_that_holds_a_name_twice_builds_with_ids_from_paths()
    {
        Assert.That(Messages("Site"), Is.Empty);

        Outcome run = await RunAsync("Site");

        Assert.That(run.Lines, Is.EqualTo(new[]
        {
            "piers/2022-07-01-quay | piers/2022-07-01-quay.md | 2022-07-01 | 0",
            "quays/2022-01-15-quay | quays/2022-01-15-quay/index.md | 2022-01-15 | 1",
            "quays/2022-07-01-quay | quays/2022-07-01-quay.md | 2022-07-01 | 2",
            "The quay in summer",
            "False",
            "The quay is icy,",
        }));
    }

    [Test]
    public async Task It_is_cited_by_whoever_refers_to_it()
    {
        Assert.That(Messages("SiteReader"), Is.Empty);

        Assert.That((await RunAsync("SiteReader")).Lines, Is.EqualTo(new[] { "The quay is icy", "The quay is full" }));
    }

    [Test]
    public void With_ids_from_names_the_second_file_is_told_and_how_it_is_mended()
    {
        Assert.That(Messages("SiteNames"), Is.EqualTo(new[] { "SiteNames/content/quays/2022-07-01-quay.md(1,1): error CORPUS003" }));
        Assert.That(PackedCorpus.Build.Output, Does.Contain("set the MSBuild property `CorpusIds` to `Path`"));
    }

    [Test]
    public void An_unknown_form_of_ids_is_an_error_of_the_project()
    {
        Assert.That(Messages("SiteUnknown"), Is.EqualTo(new[] { "SiteUnknown/SiteUnknown.csproj(0,0): error CORPUS909" }));
        Assert.That(PackedCorpus.Build.Output, Does.Contain("CorpusIds is 'Folder', which is not a valid value. Use Name"));
    }

    private static string[] Messages(string project) => [.. BuildMessage.Of(PackedCorpus.Build, project).Select(static message => message.ToString())];

    private static async Task<Outcome> RunAsync(string project)
    {
        string folder = Path.Combine(PackedCorpus.Consumers, project, "bin", "Debug", "net10.0");
        return (await Dotnet.RunAsync(folder, $"{project}.dll")).OrThrow(project);
    }
}
