using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks;

/// <summary>What an editor pays for a folder of articles: this library's generator beside one that only reads the lengths.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 5, iterationCount: 15, invocationCount: 1)]
[MemoryDiagnoser(displayGenColumns: false)]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams, BenchmarkLogicalGroupRule.ByCategory)]
public class DriverBenchmarks
{
    private DriverProject _corpus = null!;
    private DriverProject _lengths = null!;

    /// <summary>How many articles there are.</summary>
    [Params(1000, 10_000)]
    public int Articles { get; set; }

    /// <summary>Makes both projects and runs each once.</summary>
    [GlobalSetup]
    public void Make()
    {
        _corpus = DriverProject.Corpus(Articles);
        _lengths = DriverProject.Lengths(Articles);
    }

    /// <summary>Read, link, write.</summary>
    [BenchmarkCategory("cold"), Benchmark]
    public GeneratorDriver Cold() => _corpus.Cold();

    /// <summary>The same, of lengths alone.</summary>
    [BenchmarkCategory("cold"), Benchmark(Baseline = true)]
    public GeneratorDriver ColdLengths() => _lengths.Cold();

    /// <summary>A character typed in C#.</summary>
    [BenchmarkCategory("keystroke"), Benchmark]
    public GeneratorDriver Keystroke() => _corpus.Keystroke();

    /// <summary>The same, of lengths alone.</summary>
    [BenchmarkCategory("keystroke"), Benchmark(Baseline = true)]
    public GeneratorDriver KeystrokeLengths() => _lengths.Keystroke();

    /// <summary>A sentence more in one article.</summary>
    [BenchmarkCategory("edit"), Benchmark]
    public GeneratorDriver EditText() => _corpus.EditText();

    /// <summary>The same, of lengths alone.</summary>
    [BenchmarkCategory("edit"), Benchmark(Baseline = true)]
    public GeneratorDriver EditTextLengths() => _lengths.EditText();

    /// <summary>Somebody new is quoted in one article.</summary>
    [BenchmarkCategory("speaker"), Benchmark]
    public GeneratorDriver EditSpeaker() => _corpus.EditSpeaker();

    /// <summary>The same, of lengths alone.</summary>
    [BenchmarkCategory("speaker"), Benchmark(Baseline = true)]
    public GeneratorDriver EditSpeakerLengths() => _lengths.EditSpeaker();

    /// <summary>One article more, and then one less.</summary>
    [BenchmarkCategory("add and remove"), Benchmark]
    public GeneratorDriver AddAndRemove()
    {
        _corpus.Add();
        return _corpus.Remove();
    }

    /// <summary>The same, of lengths alone.</summary>
    [BenchmarkCategory("add and remove"), Benchmark(Baseline = true)]
    public GeneratorDriver AddAndRemoveLengths()
    {
        _lengths.Add();
        return _lengths.Remove();
    }
}
