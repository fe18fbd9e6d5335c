using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Corpus.Benchmarks;

/// <summary>A column of numbers that depend on the bytes that a benchmark reads.</summary>
internal abstract class SampleColumn(string name, string legend) : IColumn
{
    /// <inheritdoc/>
    public string Id => GetType().Name;

    /// <inheritdoc/>
    public string ColumnName => name;

    /// <inheritdoc/>
    public string Legend => legend;

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        // A benchmark that failed has no report, or one without results.
        BenchmarkReport? report = summary[benchmarkCase];
        double? value = report?.ResultStatistics is null ? null : Value(summary, report, SampleOf(benchmarkCase));
        return value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";
    }

    /// <inheritdoc/>
    public override string ToString() => name;

    private static ArticleSample SampleOf(BenchmarkCase benchmark) =>
        benchmark.Parameters[nameof(ReadingBenchmarks.Articles)] as ArticleSample
        ?? GrowingText.Named((string)benchmark.Parameters[nameof(GrowthBenchmarks.Text)]).Sample((int)benchmark.Parameters[nameof(GrowthBenchmarks.Length)]);

    /// <summary>The number; null where there is none.</summary>
    protected abstract double? Value(Summary summary, BenchmarkReport report, ArticleSample sample);
}
