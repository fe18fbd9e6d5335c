using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Tests.Generator;

/// <summary>What consumers compile against: the frameworks' reference assemblies, and Corpus.Core as it was built for each.</summary>
internal static class References
{
    /// <summary>The oldest C# that generated code is for, with doc comments looked at.</summary>
    public static readonly CSharpParseOptions CSharp12 = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNet8 = new(() => Framework("net8.0"));
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNet10 = new(() => Framework("net10.0"));

    public static ImmutableArray<MetadataReference> Net8 => LazyNet8.Value;

    public static ImmutableArray<MetadataReference> Net10 => LazyNet10.Value;

    private static ImmutableArray<MetadataReference> Framework(string framework)
    {
        string core = framework == "net10.0" ? typeof(Article).Assembly.Location : Path.Combine(AppContext.BaseDirectory, framework, "Corpus.Core.dll");
        IEnumerable<string> assemblies = Directory.EnumerateFiles(ReferenceFolder(framework), "*.dll").Append(core);
        return [.. assemblies.Select(static path => MetadataReference.CreateFromFile(path))];
    }

    /// <summary>The reference assemblies: those of the SDK, or those that it restored because a project here targets the framework.</summary>
    private static string ReferenceFolder(string framework)
    {
        string dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string[] folders = [Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref"), Path.Combine(packages, "microsoft.netcore.app.ref")];
        return folders
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Select(version => Path.Combine(version, "ref", framework))
            .Where(Directory.Exists)
            .Order(StringComparer.Ordinal)
            .LastOrDefault()
            ?? throw new DirectoryNotFoundException($"There are no reference assemblies of {framework} in: {string.Join(", ", folders)}.");
    }
}
