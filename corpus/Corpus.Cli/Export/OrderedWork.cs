using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Corpus.Cli;

/// <summary>Work that all cores do, and that comes back in the order in which it was given.</summary>
internal static class OrderedWork
{
    /// <summary>So much is under way for each core: enough that none waits for a slow neighbour, and little enough to hold.</summary>
    private const int PerCore = 4;

    /// <summary>Does <paramref name="work"/> on each item. Items are taken, and results given, one after the other and by the same thread.</summary>
    internal static IEnumerable<TResult> SelectInOrder<T, TResult>(this IEnumerable<T> items, Func<T, TResult> work, CancellationToken cancellation)
    {
        var underWay = new Queue<Task<TResult>>();
        foreach (T item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            underWay.Enqueue(Task.Run(() => work(item), cancellation));
            if (underWay.Count >= PerCore * Environment.ProcessorCount)
                yield return underWay.Dequeue().GetAwaiter().GetResult();
        }

        while (underWay.TryDequeue(out Task<TResult>? next))
            yield return next.GetAwaiter().GetResult();
    }
}
