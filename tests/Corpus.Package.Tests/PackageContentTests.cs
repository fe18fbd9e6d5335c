using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using NUnit.Framework;

namespace Corpus.Package.Tests;

/// <summary>What is in the packages, and what must not be.</summary>
public class PackageContentTests
{
    private static readonly string[] Ids = ["Corpus", "Corpus.Cli", "Corpus.Generator"];

    [Test]
    public void Packing_makes_the_packages_and_their_symbols_and_nothing_else() =>
        Assert.That(PackedCorpus.PackageNames(), Is.EqualTo(new[]
        {
            "Corpus.Cli.nupkg", "Corpus.Cli.snupkg", "Corpus.Generator.nupkg", "Corpus.Generator.snupkg", "Corpus.nupkg", "Corpus.snupkg",
        }));

    [Test]
    public void Packing_warns_of_nothing() => Assert.That(PackedCorpus.Pack.Output, Does.Not.Contain("warning"));

    [TestCaseSource(nameof(Ids))]
    public void Their_files_are_these(string id)
    {
        string[] expected = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Corpus.Package.Tests", "Contents", $"{id}.txt"));

        Assert.That(Entries(id), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Ids))]
    public void They_say_what_they_are(string id)
    {
        XElement metadata = Nuspec(id);
        string? Said(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Multiple(() =>
        {
            Assert.That(Said("id"), Is.EqualTo(id));
            Assert.That(Said("version"), Is.EqualTo(PackedCorpus.Version));
            Assert.That(Said("license"), Is.EqualTo("MIT"));
            Assert.That(Said("readme"), Is.EqualTo("README.md"));
            Assert.That(Said("description"), Has.Length.GreaterThan(30));
            Assert.That(Said("tags"), Does.Contain("corpus"));
        });
    }

    [Test]
    public void The_corpus_depends_on_the_generator_so_that_its_rules_reach_the_consumer()
    {
        Assert.That(Dependencies("Corpus"), Is.EqualTo(new[]
        {
            $"net10.0: Corpus.Generator {PackedCorpus.Version} ",
            $"net8.0: Corpus.Generator {PackedCorpus.Version} ",
        }));
        Assert.That(Dependencies("Corpus.Generator"), Is.EqualTo(new[] { "net10.0", "net8.0" }));
    }

    [TestCaseSource(nameof(Ids))]
    public void No_file_names_a_path_of_the_machine_that_packed_it(string id)
    {
        byte[] path = Encoding.UTF8.GetBytes(PackedCorpus.Sources);
        byte[] wide = Encoding.Unicode.GetBytes(PackedCorpus.Sources);
        foreach (string extension in new[] { "nupkg", "snupkg" })
        {
            using ZipArchive package = ZipFile.OpenRead(PackedCorpus.Package(id, extension));
            string[] leaks = [.. package.Entries.Where(entry => Content(entry) is var bytes && (bytes.AsSpan().IndexOf(path) >= 0 || bytes.AsSpan().IndexOf(wide) >= 0)).Select(entry => entry.FullName)];
            Assert.That(leaks, Is.Empty, extension);
        }
    }

    [TestCaseSource(nameof(Ids))]
    public void Every_assembly_of_ours_has_its_symbols(string id)
    {
        string[] assemblies = [.. Ours(id, "nupkg", ".dll")];
        string[] symbols = [.. Ours(id, "snupkg", ".pdb")];
        string[] embedded = [.. assemblies.Where(assembly => EmbedsItsSymbols(id, assembly + ".dll"))];

        Assert.That(assemblies, Is.Not.Empty);
        Assert.That(symbols.Concat(embedded), Is.EquivalentTo(assemblies));
    }

    // What the compiler loads carries its symbols in itself: it is no library that a debugger would ask a symbol server for.
    private static bool EmbedsItsSymbols(string id, string assembly)
    {
        using ZipArchive package = ZipFile.OpenRead(PackedCorpus.Package(id));
        using var image = new PEReader(new MemoryStream(Content(package.GetEntry(assembly)!)));
        return image.ReadDebugDirectory().Any(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    [Test]
    public void The_seeds_in_the_package_are_those_of_the_repository_byte_for_byte()
    {
        using ZipArchive package = ZipFile.OpenRead(PackedCorpus.Package("Corpus"));
        byte[] texts = Content(package.GetEntry("corpus/Corpus.texts")!);
        foreach (string seed in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt"))
            Assert.That(texts.AsSpan().IndexOf(File.ReadAllBytes(seed)), Is.Positive, seed);
    }

    [Test]
    public void A_library_s_texts_are_one_file_in_its_package()
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(PackedCorpus.Made, $"{LibraryConsumer.Package}.{PackedCorpus.Version}.nupkg"));

        Assert.That(
            package.Entries.Select(static entry => entry.FullName).Where(static name => name.StartsWith("corpus/", StringComparison.Ordinal) || name.StartsWith("build", StringComparison.Ordinal)),
            Is.EquivalentTo(new[] { "buildTransitive/Acme.Wire.targets", "corpus/Acme.Wire.texts" }));
    }

    private static IEnumerable<string> Ours(string id, string package, string extension)
    {
        using ZipArchive zip = ZipFile.OpenRead(PackedCorpus.Package(id, package));
        return [.. zip.Entries
            .Where(entry => entry.Name.StartsWith("Corpus", StringComparison.Ordinal) && entry.Name.EndsWith(extension, StringComparison.Ordinal))
            .Select(entry => Path.ChangeExtension(entry.FullName, null))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>What the packer put in, without what the package format adds.</summary>
    private static string[] Entries(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(PackedCorpus.Package(id));
        return [.. package.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    private static string[] Dependencies(string id) =>
        [.. Nuspec(id).Descendants()
            .Where(element => element.Name.LocalName == "group" && element.Parent!.Name.LocalName == "dependencies")
            .Select(group => group.Attribute("targetFramework")!.Value + string.Concat(group.Elements().Select(
                dependency => $": {dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value} {dependency.Attribute("exclude")?.Value}")))
            .Order(StringComparer.Ordinal)];

    private static XElement Nuspec(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(PackedCorpus.Package(id));
        using Stream nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
