using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>The tool, installed from its package.</summary>
public class ToolPackageTests
{
    private string _corpus = "";

    [OneTimeSetUp]
    public async Task InstallAsync()
    {
        // The consumers' folder is where nuget.config is found.
        (await Dotnet.RunAsync(PackedCorpus.Consumers, "tool", "install", "Corpus.Cli", "--version", PackedCorpus.Version, "--tool-path", PackedCorpus.Tools))
            .OrThrow("dotnet tool install");
        _corpus = Path.Combine(PackedCorpus.Tools, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus");
    }

    [Test]
    public async Task It_says_its_version()
    {
        Outcome run = (await RunAsync("--version")).OrThrow("corpus");

        Assert.That(run.Output.Trim(), Is.EqualTo(PackedCorpus.Version));
    }

    [Test]
    public async Task It_shows_the_compiled_corpus_as_plain_text()
    {
        Outcome run = (await RunAsync()).OrThrow("corpus");

        Assert.That(run.Output, Does.Contain("ICARO Media Group").And.Contain("Dmitry Peskov").And.Contain("too complicated"));
        Assert.That(run.Output, Does.Not.Contain('\u001b'));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public async Task It_exports_the_same_lines_from_the_records_and_from_the_files()
    {
        Outcome compiled = (await RunAsync("export")).OrThrow("corpus export");
        Outcome read = (await RunAsync("export", "seeds")).OrThrow("corpus export seeds");

        Assert.That(read.Output, Is.EqualTo(compiled.Output));
        Assert.That(compiled.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()), Is.EqualTo(new[]
        {
            "seeds/000_0552494fa008a76e.txt",
            "seeds/001_97a403408fcdaacc.txt",
            "seeds/002_dd709f0f876980c0.txt",
            "seeds/003_4f8fd34af311b0f2.txt",
            "seeds/004_969f8add50388ec0.txt",
        }));
    }

    private Task<Outcome> RunAsync(params string[] arguments) => Dotnet.StartAsync(_corpus, PackedCorpus.Sources, arguments);
}
