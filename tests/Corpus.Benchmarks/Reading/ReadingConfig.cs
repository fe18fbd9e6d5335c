using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;

namespace Corpus.Benchmarks;

/// <summary>How the reading is measured: on one core, with megabytes a second and allocated bytes a byte as columns.</summary>
internal sealed class ReadingConfig : ManualConfig
{
    public ReadingConfig()
    {
        // Of whatever job the command line asks for.
        AddJob(Job.Default.WithGcConcurrent(false).AsMutator());
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new MegabytesPerSecondColumn(), new AllocatedPerByteColumn());
        HideColumns(Column.Error, Column.StdDev, Column.Median, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2);
    }
}
