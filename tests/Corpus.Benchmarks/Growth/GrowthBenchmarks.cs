using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Corpus.Benchmarks;

/// <summary>A text twice as long takes twice as long to read, whatever is in it: the column Growth is near 2 everywhere.</summary>
[Config(typeof(GrowthConfig))]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 8, iterationCount: 8)]
public class GrowthBenchmarks
{
    private readonly ReadingBuild _reading = ReadingBuild.ForNet10();
    private ArticleSample _sample = null!;

    /// <summary>What is read: the name of one of <see cref="GrowingText.All"/>.</summary>
    [ParamsSource(nameof(Texts))]
    public string Text { get; set; } = null!;

    /// <summary>How much of it, in UTF-16 code units.</summary>
    [Params(1_000_000, 2_000_000)]
    public int Length { get; set; }

    /// <summary>Ordinary text, and texts made to be slow.</summary>
    public static IEnumerable<string> Texts => GrowingText.All.Select(static text => text.Name);

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Make() => _sample = GrowingText.Named(Text).Sample(Length);

    /// <summary>Reads it as one article.</summary>
    [Benchmark]
    public object? Read() => _reading.Read(_sample);
}
