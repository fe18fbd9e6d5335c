using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace Corpus.Benchmarks;

/// <summary>How growth is measured: each length beside the half of it.</summary>
internal sealed class GrowthConfig : ManualConfig
{
    public GrowthConfig()
    {
        WithOrderer(new GrowthOrderer());
        AddJob(Job.Default.WithGcConcurrent(false).AsMutator());
        AddColumn(new MegabytesPerSecondColumn(), new GrowthColumn());
        AddColumn(StatisticColumn.Min);
        HideColumns(Column.Error, Column.StdDev, Column.Median);
    }
}
