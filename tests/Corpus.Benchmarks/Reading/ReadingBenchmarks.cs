using System.Collections.Generic;
using BenchmarkDotNet.Attributes;

namespace Corpus.Benchmarks;

/// <summary>All stages of the reading, warm, on one core: the build for .NET 10, and beside it the one that runs inside the compiler.</summary>
[Config(typeof(ReadingConfig))]
public class ReadingBenchmarks
{
    private ReadingBuild _net10 = null!;
    private ReadingBuild _compiler = null!;

    /// <summary>What is read.</summary>
    [ParamsSource(nameof(Samples))]
    public ArticleSample Articles { get; set; } = null!;

    /// <summary>Real articles, and as many made ones as no cache of a processor holds.</summary>
    public static IEnumerable<ArticleSample> Samples => [ArticleSample.Seeds(), ArticleSample.Made(1000)];

    /// <summary>Loads both builds.</summary>
    [GlobalSetup]
    public void Load()
    {
        _net10 = ReadingBuild.ForNet10();
        _compiler = ReadingBuild.ForCompiler();
    }

    /// <summary>The build for .NET 10.</summary>
    [Benchmark(Baseline = true)]
    public object? Net10() => _net10.Read(Articles);

    /// <summary>The build for netstandard2.0.</summary>
    [Benchmark]
    public object? Compiler() => _compiler.Read(Articles);
}
