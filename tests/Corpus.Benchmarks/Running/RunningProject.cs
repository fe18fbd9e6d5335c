using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary>A program that has made articles compiled in, and the same articles as JSON: what its source is, and how it is built.</summary>
internal static class RunningProject
{
    private const string SourcePrefix = "running/";

    /// <summary>Writes project, sources and articles into <paramref name="folder"/>, and builds.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="articles">The number of articles.</param>
    /// <returns>The program.</returns>
    public static string Build(string folder, int articles)
    {
        string made = Path.Combine(folder, "articles");
        Directory.CreateDirectory(made);
        foreach (MadeArticle article in new CorpusMaker().Articles(articles))
            File.WriteAllText(Path.Combine(made, article.File), article.Text);
        Assembly assembly = typeof(RunningProject).Assembly;
        foreach (string source in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(SourcePrefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(source)!, Encoding.UTF8);
            File.WriteAllText(Path.Combine(folder, source[SourcePrefix.Length..]), reader.ReadToEnd());
        }

        // What the package brings to a consumer, from where this program was built.
        string here = AppContext.BaseDirectory;
        File.WriteAllText(Path.Combine(folder, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RootNamespace>App</RootNamespace>
                <InvariantGlobalization>true</InvariantGlobalization>
                <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
                <RunAnalyzers>false</RunAnalyzers>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <CorpusArticle Include="articles/*.txt" />
                <Reference Include="{here}Corpus.Core.dll" />
                <Analyzer Include="{here}compiler/*.dll" />
              </ItemGroup>
              <Import Project="{here}targets/Corpus.Generator.props" />
              <Import Project="{here}targets/Corpus.Generator.targets" />
            </Project>
            """);
        ChildProcess.Dotnet(folder, "build", "-c", "Release", "-o", "out", "-nodeReuse:false", "-v:quiet", "-consoleLoggerParameters:ErrorsOnly");
        return Path.Combine(folder, "out", "App.dll");
    }
}
