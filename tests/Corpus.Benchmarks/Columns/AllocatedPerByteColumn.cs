using BenchmarkDotNet.Reports;

namespace Corpus.Benchmarks;

/// <summary>How much is allocated to read a byte.</summary>
internal sealed class AllocatedPerByteColumn() : SampleColumn("Alloc/B", "Bytes that are allocated to read a byte")
{
    /// <inheritdoc/>
    protected override double? Value(Summary summary, BenchmarkReport report, ArticleSample sample) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } allocated ? (double)allocated / sample.Bytes : null;
}
