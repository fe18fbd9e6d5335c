using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Corpus.Benchmarks;

/// <summary>The first reading of a process: loading the assembly and the lexicons, compiling the code, and one article.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
public class FirstReadingBenchmarks
{
    private static readonly ArticleSample Article = Seed();

    /// <summary>The build for .NET 10.</summary>
    [Benchmark(Baseline = true)]
    public object? Net10() => ReadingBuild.ForNet10().Read(Article);

    /// <summary>The build for netstandard2.0.</summary>
    [Benchmark]
    public object? Compiler() => ReadingBuild.ForCompiler().Read(Article);

    private static ArticleSample Seed()
    {
        (string file, string text) = ArticleSample.Seeds().Articles[0];
        return ArticleSample.Of(file, text);
    }
}
