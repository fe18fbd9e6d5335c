using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Corpus.Benchmarks;

/// <summary>Runs a text at one length right behind the same text at the other: what else the machine does then is much the same for both.</summary>
internal sealed class GrowthOrderer : DefaultOrderer
{
    /// <inheritdoc/>
    public override IEnumerable<BenchmarkCase> GetExecutionOrder(ImmutableArray<BenchmarkCase> benchmarkCases, IEnumerable<BenchmarkLogicalGroupRule>? order = null) =>
        InOrder(benchmarkCases);

    /// <inheritdoc/>
    public override IEnumerable<BenchmarkCase> GetSummaryOrder(ImmutableArray<BenchmarkCase> benchmarksCases, Summary summary) => InOrder(benchmarksCases);

    private static IEnumerable<BenchmarkCase> InOrder(IEnumerable<BenchmarkCase> cases) => cases
        .OrderBy(static benchmark => (string)benchmark.Parameters[nameof(GrowthBenchmarks.Text)], StringComparer.Ordinal)
        .ThenBy(static benchmark => (int)benchmark.Parameters[nameof(GrowthBenchmarks.Length)]);
}
