using System;
using System.IO;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>The file with the texts of a library is what its articles are, and is not written again for nothing.</summary>
public class LibraryTextsTests
{
    private static string Folder => Path.Combine(PackedCorpus.Consumers, EditedLibraryConsumer.Project.Name);

    private static string Texts => Path.Combine(Folder, "obj", "Debug", "net10.0", "corpus", "Edited.texts");

    private static string Tower => Path.Combine(Folder, "articles", "tower.txt");

    [Test]
    public async Task It_follows_the_articles()
    {
        Assert.That(File.Exists(Texts), Is.False, "Nobody has asked for it.");

        await RunAsync("CorpusGetTexts");
        string written = await File.ReadAllTextAsync(Texts);
        DateTime time = File.GetLastWriteTimeUtc(Texts);
        Assert.That(written, Does.Contain("The tower leans").And.Contain("The market opens"));

        await RunAsync("CorpusGetTexts");
        Assert.That(File.GetLastWriteTimeUtc(Texts), Is.EqualTo(time));

        await File.WriteAllTextAsync(Tower, "“The tower fell,” Jane Smith said.\n");
        await RunAsync("CorpusGetTexts");
        Assert.That(await File.ReadAllTextAsync(Texts), Does.Contain("The tower fell").And.Not.Contain("The tower leans"));

        File.Delete(Tower);
        await RunAsync("CorpusGetTexts");
        Assert.That(await File.ReadAllTextAsync(Texts), Does.Contain("The market opens").And.Not.Contain("The tower"));

        await RunAsync("Clean");
        Assert.That(Directory.Exists(Path.GetDirectoryName(Texts)) ? Directory.GetFiles(Path.GetDirectoryName(Texts)!) : [], Is.Empty);
    }

    private static async Task RunAsync(string target) => (await Dotnet.RunAsync(Folder, "msbuild", $"-t:{target}", "-p:TargetFramework=net10.0", "-nodeReuse:false", "-v:quiet", "-nologo")).OrThrow(target);
}
