using System.IO;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>The fixes reach who uses the packages: the SDK's own command finds them there.</summary>
public class MendingTests
{
    private static string Folder => Path.Combine(PackedCorpus.Consumers, "Mended");

    [Test]
    public async Task A_command_mends_all_citations()
    {
        // What is in no article has nobody who said it, and no name: one after the other.
        foreach (string rule in new[] { "CORPUS101", "CORPUS102", "CORPUS103" })
            (await Dotnet.RunAsync(Folder, "format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", rule)).OrThrow(rule);

        Assert.That(await File.ReadAllTextAsync(Path.Combine(Folder, "Program.cs")), Is.EqualTo(MendedConsumer.After.ReplaceLineEndings("\n")));

        Outcome build = (await Dotnet.RunAsync(Folder, "build", "--no-restore", "-nodeReuse:false", "-v:quiet", "-consoleLoggerParameters:NoSummary")).OrThrow("dotnet build");

        Assert.That(BuildMessage.Of(build, "Mended"), Is.Empty);
    }
}
