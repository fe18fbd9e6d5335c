using System.Linq;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Corpus.Benchmarks;

/// <summary>
/// How much longer the same text takes than at half its length. By the shortest times: what else the machine does only ever adds.
/// </summary>
internal sealed class GrowthColumn() : SampleColumn("Growth", "The shortest time, divided by that of the same text at half its length: 2 is linear")
{
    /// <inheritdoc/>
    protected override double? Value(Summary summary, BenchmarkReport report, ArticleSample sample) =>
        summary.BenchmarksCases.FirstOrDefault(other => IsHalf(other, report.BenchmarkCase)) is { } half && summary[half]?.ResultStatistics is { } statistics
            ? report.ResultStatistics!.Min / statistics.Min
            : null;

    private static bool IsHalf(BenchmarkCase one, BenchmarkCase whole) =>
        one.Job.Id == whole.Job.Id && (string)one.Parameters[nameof(GrowthBenchmarks.Text)] == (string)whole.Parameters[nameof(GrowthBenchmarks.Text)]
        && LengthOf(one) * 2 == LengthOf(whole);

    private static int LengthOf(BenchmarkCase benchmark) => (int)benchmark.Parameters[nameof(GrowthBenchmarks.Length)];
}
