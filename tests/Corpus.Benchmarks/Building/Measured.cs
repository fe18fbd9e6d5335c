using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Benchmarks;

/// <summary>What a piece of work took.</summary>
/// <param name="Clock">Milliseconds by the clock.</param>
/// <param name="Processor">Milliseconds on all cores of the process, in steps of the system (10 ms on many).</param>
internal readonly record struct Measured(double Clock, double Processor)
{
    /// <summary>The middle one of the values of <paramref name="runs"/>.</summary>
    public static double Median<T>(List<T> runs, Func<T, double> value)
    {
        double[] values = [.. runs.Select(value).Order()];
        return (values[values.Length / 2] + values[(values.Length - 1) / 2]) / 2;
    }
}
