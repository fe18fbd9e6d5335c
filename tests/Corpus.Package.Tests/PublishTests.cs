using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>What is published trimmed, or compiled ahead of time, says nothing of it and does the same as before.</summary>
/// <remarks>The packages that publishing takes are not part of the SDK. Where they cannot be had, a test says so and is skipped.</remarks>
public class PublishTests
{
    /// <summary>NuGet has no such package, or none of that version.</summary>
    private static readonly string[] MissingPackage = ["error NU1101", "error NU1102", "error NU1301"];

    /// <summary>There is no linker for native code, or not what it links with.</summary>
    private static readonly string[] MissingLinker = ["Platform linker", "cannot find -l"];

    [TestCase("Own")]
    [TestCase("Typed")]
    public async Task A_trimmed_consumer_keeps_what_it_uses(string consumer)
    {
        string target = Path.Combine(PackedCorpus.Consumers, consumer, "trimmed");
        Outcome publish = await Dotnet.RunAsync(
            Path.Combine(PackedCorpus.Consumers, consumer),
            "publish", "-f", "net10.0", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-p:PublishTrimmed=true", "-p:TrimmerSingleWarn=false", "-p:UseAppHost=true", "-o", target, "-v:quiet", "-nodeReuse:false");
        SkipWhere(publish, MissingPackage);
        publish.OrThrow("dotnet publish");

        Outcome trimmed = await Dotnet.StartAsync(Path.Combine(target, Executable(consumer)), PackedCorpus.Consumers);
        Outcome whole = await Dotnet.RunAsync(PackedCorpus.Consumers, Path.Combine(consumer, "bin", "Debug", "net10.0", $"{consumer}.dll"));

        Assert.That(Warnings(publish), Is.Empty);
        Assert.That(whole.OrThrow(consumer).Lines, Is.Not.Empty);
        Assert.That(trimmed.OrThrow("trimmed " + consumer).Output, Is.EqualTo(whole.Output));
    }

    [Test]
    public async Task The_tool_compiled_ahead_of_time_writes_the_same_bytes()
    {
        string tool = Path.Combine(PackedCorpus.Sources, "corpus", "Corpus.Cli");
        string target = Path.Combine(PackedCorpus.Sources, "native");

        // Where the runtime of this .NET cannot be had for native code, that of an older one may be.
        Outcome publish = await PublishAsync(tool, target);
        if (publish.ExitCode != 0 && Says(publish, MissingPackage))
            publish = await PublishAsync(tool, target, "-p:ToolFramework=net8.0");
        SkipWhere(publish, [.. MissingPackage, .. MissingLinker]);
        publish.OrThrow("dotnet publish");
        Assert.That(Warnings(publish), Is.Empty);

        foreach (string[] arguments in (string[][])[[], ["--help"], ["export"], ["export", "seeds"], ["export", "seeds", "--format", "jsonld"], ["schema", "seeds"], ["export", "nowhere"]])
        {
            Outcome native = await Dotnet.StartAsync(Path.Combine(target, Executable("Corpus.Cli")), PackedCorpus.Sources, arguments);
            Outcome compiledLater = await Dotnet.RunAsync(PackedCorpus.Sources, [Path.Combine(tool, "bin", "Release", "net10.0", "Corpus.Cli.dll"), .. arguments]);
            Assert.That(native, Is.EqualTo(compiledLater), string.Join(' ', arguments));
        }
    }

    private static Task<Outcome> PublishAsync(string tool, string target, params string[] properties) => Dotnet.RunAsync(
        tool,
        ["publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-p:TrimmerSingleWarn=false", "-p:RunAnalyzers=false", "-o", target, "-v:quiet", "-nodeReuse:false", .. properties]);

    private static void SkipWhere(Outcome publish, string[] words)
    {
        if (publish.ExitCode != 0 && Says(publish, words))
            Assert.Ignore($"Nothing can be published here: {publish.Lines.First(line => words.Any(line.Contains)).Trim()}");
    }

    private static bool Says(Outcome publish, string[] words) => words.Any(word => publish.Output.Contains(word, StringComparison.Ordinal));

    /// <summary>What trimming (IL2…) and native code (IL3…) have to say.</summary>
    private static string[] Warnings(Outcome publish) => [.. publish.Lines.Where(static line => line.Contains(" IL2", StringComparison.Ordinal) || line.Contains(" IL3", StringComparison.Ordinal))];

    private static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
