using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>What a run of the generator yields.</summary>
internal sealed record GeneratorRun(GeneratorDriver Driver, Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics, TestProject Project)
{
    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } =
        Driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>All generated code in one.</summary>
    public string Code => string.Join("\n", Sources.OrderBy(static source => source.Key, System.StringComparer.Ordinal).Select(static source => source.Value));

    /// <summary>The problems: where, which rule, what. Lines and columns count from 1.</summary>
    public string[] Problems => [.. Diagnostics.Select(Describe).Order(System.StringComparer.Ordinal)];

    /// <summary>Fails where the compiler has anything to say, be it only a warning.</summary>
    public GeneratorRun AssertCompiles()
    {
        Assert.That(Driver.GetRunResult().Results.Single().Exception, Is.Null);
        Assert.That(Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(static diagnostic => diagnostic.ToString()), Is.Empty);
        return this;
    }

    /// <summary>Compiles everything with the articles' bytes as resources, as the package's targets embed them, and loads it.</summary>
    public Assembly Load()
    {
        AssertCompiles();
        var resources = Project.Files
            .Where(static file => file.Listed?.Resource is not null)
            .Select(static file => new ResourceDescription(file.Listed!.Resource!, () => new MemoryStream(file.Bytes), isPublic: true));
        var image = new MemoryStream();
        var result = Compilation.Emit(image, manifestResources: resources);
        Assert.That(result.Success, Is.True, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext("App", isCollectible: true);
        context.Resolving += static (_, name) => name.Name == typeof(Article).Assembly.GetName().Name ? typeof(Article).Assembly : null;
        return context.LoadFromStream(image);
    }

    /// <summary>Compiles everything into an assembly that others can refer to.</summary>
    public MetadataReference ToReference()
    {
        AssertCompiles();
        var image = new MemoryStream();
        Assert.That(Compilation.Emit(image).Success, Is.True);
        image.Position = 0;
        return MetadataReference.CreateFromStream(image);
    }

    /// <summary>A problem in one line: <c>articles/x.txt(3,8)-(3,15) CORPUS004 error: …</c>.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string path = span.Path is null ? "" : span.Path.StartsWith(TestProject.Folder, System.StringComparison.Ordinal) ? span.Path[TestProject.Folder.Length..] : span.Path;
        string place = $"({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
        // What no setting can change is as grave as it is, whatever the compiler is told that it is by default.
        DiagnosticSeverity severity = diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable) ? diagnostic.Severity : diagnostic.DefaultSeverity;
        return $"{path}{place} {diagnostic.Id} {severity}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
