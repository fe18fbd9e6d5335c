using BenchmarkDotNet.Reports;

namespace Corpus.Benchmarks;

/// <summary>How fast the bytes are read.</summary>
internal sealed class MegabytesPerSecondColumn() : SampleColumn("MB/s", "Millions of bytes of UTF-8 that are read in a second, by the mean")
{
    /// <inheritdoc/>
    protected override double? Value(Summary summary, BenchmarkReport report, ArticleSample sample) => sample.Bytes * 1e3 / report.ResultStatistics!.Mean;
}
