using System.IO;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>What the package sets for a compiler that is started for one project alone, and where it leaves everything as it is.</summary>
public class CompilerSettingsTests
{
    [Test]
    public async Task A_compiler_of_articles_does_without_what_only_pays_in_the_long_run() =>
        Assert.That(await SettingsAsync(OwnArticlesConsumer.Project), Is.EqualTo("DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0"));

    [Test]
    public async Task Settings_of_ones_own_stay() =>
        Assert.That(await SettingsAsync(OwnArticlesConsumer.Project, "-p:CscEnvironment=MINE=1"), Is.EqualTo("MINE=1"));

    [Test]
    public async Task A_project_without_articles_is_compiled_as_ever() =>
        Assert.That(await SettingsAsync(CitingConsumer.Project), Is.Empty);

    private static async Task<string> SettingsAsync(Consumer project, params string[] more)
    {
        string folder = Path.Combine(PackedCorpus.Consumers, project.Name);
        string[] arguments = ["msbuild", "-t:CorpusSetUpCompiler", "-getProperty:CscEnvironment", "-p:TargetFramework=net10.0", "-nologo", .. more];
        return (await Dotnet.RunAsync(folder, arguments)).OrThrow("msbuild").Output.Trim();
    }
}
