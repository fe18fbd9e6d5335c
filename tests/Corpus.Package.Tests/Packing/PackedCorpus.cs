using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>The packages, packed once, and the consumers, built once, for all tests of this project.</summary>
[SetUpFixture]
public sealed class PackedCorpus
{
    private static string _root = "";

    /// <summary>A version that nobody has ever packed: no cache can answer for it.</summary>
    public static string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Guid.NewGuid():N}";

    /// <summary>Where the sources would be published.</summary>
    public const string RepositoryUrl = "https://example.org/corpus";

    /// <summary>The folder with the packages.</summary>
    public static string Packages => Path.Combine(_root, "packages");

    /// <summary>The folder with the package that a consumer makes of articles of its own.</summary>
    public static string Made => Path.Combine(_root, "made");

    /// <summary>The copied sources.</summary>
    public static string Sources => Path.Combine(_root, "sources");

    /// <summary>The folder with the consumers, far from the repository's own build files.</summary>
    public static string Consumers => Path.Combine(_root, "consumers");

    /// <summary>The folder that the tool is installed into.</summary>
    public static string Tools => Path.Combine(_root, "tools");

    /// <summary>What packing said.</summary>
    public static Outcome Pack { get; private set; } = null!;

    /// <summary>What packing a consumer's own articles said.</summary>
    public static Outcome MadePack { get; private set; } = null!;

    /// <summary>What building all consumers said.</summary>
    public static Outcome Build { get; private set; } = null!;

    /// <summary>Packs, writes the consumers and builds them.</summary>
    [OneTimeSetUp]
    public async Task MakeAsync()
    {
        _root = Directory.CreateTempSubdirectory("corpus-packages-").FullName;
        Repository.CopyTo(Sources);

        // Analyzers have their say when the solution is built; a generator runs all the same.
        Pack = (await Dotnet.RunAsync(Sources, "pack", "Corpus.sln", "-o", Packages, $"-p:Version={Version}", $"-p:RepositoryUrl={RepositoryUrl}", "-p:RunAnalyzers=false", "-nodeReuse:false"))
            .OrThrow("dotnet pack");

        Directory.CreateDirectory(Made);
        NuGetConfig.Write(_root, Packages, Made);
        ConsumerProjects.Write(Consumers, Version);
        MadePack = (await Dotnet.RunAsync(Path.Combine(Consumers, LibraryConsumer.Project.Name), "pack", "-o", Made, $"-p:Version={Version}", "-nodeReuse:false")).OrThrow("dotnet pack");
        Build = await Dotnet.RunAsync(Consumers, "build", "Consumers.slnx", "-nodeReuse:false", "-v:quiet", "-consoleLoggerParameters:NoSummary");
    }

    /// <summary>Takes everything away.</summary>
    [OneTimeTearDown]
    public void Remove()
    {
        if (Environment.GetEnvironmentVariable("CORPUS_KEEP_PACKAGES") is not "1")
            Directory.Delete(_root, recursive: true);
        else
            TestContext.Progress.WriteLine($"Kept: {_root}");
    }

    /// <summary>A package by its id and extension.</summary>
    public static string Package(string id, string extension = "nupkg") => Path.Combine(Packages, $"{id}.{Version}.{extension}");

    /// <summary>The names of the packages, without the version.</summary>
    public static string[] PackageNames() =>
        [.. Directory.EnumerateFiles(Packages).Select(path => Path.GetFileName(path)!.Replace($".{Version}", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
