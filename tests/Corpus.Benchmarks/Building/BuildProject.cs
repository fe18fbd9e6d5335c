using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Corpus.Benchmarks;

/// <summary>What is made of the articles of a <see cref="BuildProject"/>.</summary>
internal enum BuildMode
{
    /// <summary>Resources, and no generator: the least that brings the texts into an assembly.</summary>
    Resources,

    /// <summary>The library without a member for each quotation.</summary>
    WithoutQuoteMembers,

    /// <summary>The library.</summary>
    WithQuoteMembers,
}

/// <summary>A project of made articles that is built in several ways.</summary>
internal sealed class BuildProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-building-").FullName;
    private readonly Dictionary<BuildMode, string[]> _environments = [];

    /// <summary>Writes project and articles, and restores.</summary>
    public BuildProject(int articles)
    {
        string made = Path.Combine(_folder, "articles");
        Directory.CreateDirectory(made);
        foreach (MadeArticle article in new CorpusMaker().Articles(articles))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(article.Text);
            Bytes += bytes.Length;
            File.WriteAllBytes(Path.Combine(made, article.File), bytes);
        }

        // What the package brings to a consumer, from where this program was built. The articles are made of few sentences, which many people say:
        // to tell of each would be to measure the printing of messages.
        string here = AppContext.BaseDirectory;
        File.WriteAllText(Path.Combine(_folder, "Own.cs"), "namespace Built;\n\ninternal static class Own;\n");
        File.WriteAllText(Path.Combine(_folder, "Built.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <EnableDefaultItems>false</EnableDefaultItems>
                <NoWarn>$(NoWarn);CORPUS017</NoWarn>
                <UseSharedCompilation>false</UseSharedCompilation>
                <CorpusQuoteMembers Condition="'$(Mode)' == '{BuildMode.WithoutQuoteMembers}'">false</CorpusQuoteMembers>
                <IntermediateOutputPath>obj/$(Mode)/</IntermediateOutputPath>
                <OutputPath>bin/$(Mode)/</OutputPath>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Own.cs" />
              </ItemGroup>
              <ItemGroup Condition="'$(Mode)' == '{BuildMode.Resources}'">
                <EmbeddedResource Include="articles/*.txt" LogicalName="%(Filename)" WithCulture="false" />
              </ItemGroup>
              <ItemGroup Condition="'$(Mode)' != '{BuildMode.Resources}'">
                <CorpusArticle Include="articles/*.txt" />
                <Reference Include="{here}Corpus.Core.dll" />
                <Analyzer Include="{here}compiler/*.dll" />
              </ItemGroup>
              <Import Project="{here}targets/Corpus.Generator.props" Condition="'$(Mode)' != '{BuildMode.Resources}'" />
              <Import Project="{here}targets/Corpus.Generator.targets" Condition="'$(Mode)' != '{BuildMode.Resources}'" />
            </Project>
            """);
        MeasuredProcess.Dotnet(_folder, "restore", "-v:quiet").OrThrow();
    }

    /// <summary>The bytes of the articles.</summary>
    public long Bytes { get; }

    /// <summary>Runs <c>dotnet build</c> of everything, with a compiler process of its own.</summary>
    public MeasuredProcess Build(BuildMode mode) => MeasuredProcess.Dotnet(_folder, "build", "--no-restore", "--no-incremental", "-v:quiet", $"-p:Mode={mode}").OrThrow();

    /// <summary>Runs the compiler alone, as the build runs it.</summary>
    /// <param name="mode">What it compiles.</param>
    /// <param name="options">What is asked of it besides.</param>
    public MeasuredProcess Compile(BuildMode mode, params string[] options)
    {
        string response = Path.Combine(_folder, $"{mode}.rsp");
        if (!_environments.TryGetValue(mode, out string[]? environment))
        {
            (IEnumerable<string> arguments, environment) = CompilerCall(mode);
            File.WriteAllLines(response, arguments);
            _environments.Add(mode, environment);
        }

        return MeasuredProcess.Dotnet(_folder, environment, ["exec", Compiler.Value, "/noconfig", "@" + response, .. options]).OrThrow();
    }

    /// <summary>The bytes of the assembly that <see cref="Build"/> wrote.</summary>
    public long AssemblyBytes(BuildMode mode) => new FileInfo(Directory.EnumerateFiles(Path.Combine(_folder, "bin", mode.ToString()), "Built.dll", SearchOption.AllDirectories).First()).Length;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What the build would give to the compiler, as arguments and as variables of its environment; behind <see cref="Build"/>, whose files it names.</summary>
    private (IEnumerable<string> Arguments, string[] Environment) CompilerCall(BuildMode mode)
    {
        string output = MeasuredProcess.Dotnet(
            _folder,
            "msbuild",
            "-t:Compile",
            "-p:ProvideCommandLineArgs=true",
            "-p:SkipCompilerExecution=true",
            "-p:NonExistentFile=always",
            "-getItem:CscCommandLineArgs",
            "-getProperty:CscEnvironment",
            $"-p:Mode={mode}").OrThrow().Output;
        using var json = JsonDocument.Parse(output);
        string[] arguments = [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!)];
        string environment = json.RootElement.GetProperty("Properties").GetProperty("CscEnvironment").GetString()!;
        return (arguments.Where(static argument => argument != "/noconfig"), environment.Split(';', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The compiler of the SDK.</summary>
    private static readonly Lazy<string> Compiler = new(static () =>
        Path.Combine(MeasuredProcess.Dotnet(Path.GetTempPath(), "--info").OrThrow().Output.Split('\n').First(static line => line.Contains("Base Path:", StringComparison.Ordinal)).Split(':', 2)[1].Trim(), "Roslyn", "bincore", "csc.dll"));
}
