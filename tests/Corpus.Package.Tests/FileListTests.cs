using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>The list of what the compiler's files are follows the folder of articles, and is not written again for nothing.</summary>
public class FileListTests
{
    private static string Folder => Path.Combine(PackedCorpus.Consumers, EditedLibraryConsumer.Project.Name);

    private static string List => Path.Combine(Folder, "obj", "Debug", "net10.0", "corpus", "Edited.corpusfiles");

    private static string Harbour => Path.Combine(Folder, "articles", "harbour #1; 50%.txt");

    [Test]
    public async Task It_follows_the_folder_and_a_build_without_a_change_compiles_nothing()
    {
        await RunAsync("build");
        DateTime time = File.GetLastWriteTimeUtc(List);
        DateTime compiled = File.GetLastWriteTimeUtc(Assembly);
        await RunAsync("build");
        Assert.That((File.GetLastWriteTimeUtc(List), File.GetLastWriteTimeUtc(Assembly)), Is.EqualTo((time, compiled)));

        await File.WriteAllTextAsync(Harbour, "“The harbour reopens,” Jane Smith said.\n");
        await RunAsync("build");
        Assert.That(Listed(), Does.Contain(Harbour.Replace("%", "%25", StringComparison.Ordinal)));
        Assert.That(File.GetLastWriteTimeUtc(Assembly), Is.GreaterThan(compiled));

        File.Delete(Harbour);
        await RunAsync("build");
        Assert.That(Listed(), Has.None.Contains("harbour"));

        await RunAsync("clean");
        Assert.That(File.Exists(List), Is.False);
    }

    private static string Assembly => Path.Combine(Folder, "obj", "Debug", "net10.0", "Edited.dll");

    private static string[] Listed() => [.. File.ReadLines(List).Skip(1).Select(static line => line.Split('\t')[4])];

    private static async Task RunAsync(string command) => (await Dotnet.RunAsync(Folder, command, "-nodeReuse:false", "-v:quiet", "-nologo")).OrThrow(command);
}
