using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Corpus.Benchmarks;

/// <summary>What 2,000 citations of 10,000 made articles cost, beside the same compilation with an analyzer that does nothing, and with none.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5, invocationCount: 1)]
[MemoryDiagnoser(displayGenColumns: false)]
public class CitationBenchmarks
{
    private const int Articles = 10_000;
    private const int Citations = 2000;

    private CitingProject _project = null!;

    /// <summary>Makes the project, and compiles and analyses it once.</summary>
    [GlobalSetup]
    public async Task MakeAsync()
    {
        _project = new(Articles, Citations);
        _project.Compile();
        await _project.AnalyzeAsync();
    }

    /// <summary>Texts that nobody has seen, as in an editor that opens a project.</summary>
    [IterationSetup(Target = nameof(FirstAnalysis))]
    public void Forget() => _project.Forget();

    /// <summary>Texts that the generator has read, as in a build.</summary>
    [IterationSetup(Target = nameof(AnalysisBehindGenerator))]
    public void ForgetAndRead()
    {
        _project.Forget();
        _project.Read();
    }

    /// <summary>One text that was edited.</summary>
    [IterationSetup(Target = nameof(AnalysisBehindEditOfText))]
    public void Edit() => _project.Edit();

    /// <summary>The compilation alone.</summary>
    [Benchmark]
    public int WithoutAnalyzer() => _project.Compile();

    /// <summary>The compilation, and what the compiler takes to have an analyzer, whatever that does.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> WithIdleAnalyzer() => _project.AnalyzeNothingAsync();

    /// <summary>All texts are read and indexed.</summary>
    [Benchmark]
    public Task<int> FirstAnalysis() => _project.AnalyzeAsync();

    /// <summary>All texts are indexed.</summary>
    [Benchmark]
    public Task<int> AnalysisBehindGenerator() => _project.AnalyzeAsync();

    /// <summary>Only the code has changed.</summary>
    [Benchmark]
    public Task<int> AnalysisBehindEditOfCode() => _project.AnalyzeAsync();

    /// <summary>One text has changed.</summary>
    [Benchmark]
    public Task<int> AnalysisBehindEditOfText() => _project.AnalyzeAsync();
}
