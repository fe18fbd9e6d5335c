using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>
/// How fast articles are read: all stages of the reading, one thread, warm, no file access. Measured is the processor time of the process, so that
/// what else the machine does makes little difference.
/// </summary>
/// <param name="ArticlesPerSecond">Articles a second of processor time.</param>
/// <param name="MegabytesPerSecond">Millions of bytes of UTF-8 a second of processor time.</param>
/// <param name="AllocatedPerByte">Bytes allocated for a byte read.</param>
internal sealed record ReadingSpeed(double ArticlesPerSecond, double MegabytesPerSecond, double AllocatedPerByte)
{
    private const int LeastPasses = 3;
    private const int MostPasses = 200;

    // The runtime goes on compiling for seconds, on threads of its own that count too.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(2);

    /// <summary>Reads <paramref name="articles"/> again and again, and takes the middle pass.</summary>
    public static ReadingSpeed Measure(IReadOnlyList<GoldArticle> articles, CancellationToken cancellation)
    {
        long bytes = articles.Sum(static article => (long)article.Bytes);
        Repeat(articles, WarmUp, cancellation);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        List<TimeSpan> passes = Repeat(articles, Enough, cancellation);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        passes.Sort();
        double seconds = passes[passes.Count / 2].TotalSeconds;
        return new ReadingSpeed(articles.Count / seconds, bytes / seconds / 1e6, (double)allocated / passes.Count / bytes);
    }

    // Time on the wall only decides when it is enough.
    private static List<TimeSpan> Repeat(IReadOnlyList<GoldArticle> articles, TimeSpan atLeast, CancellationToken cancellation)
    {
        var passes = new List<TimeSpan>(MostPasses);
        var all = Stopwatch.StartNew();
        while (passes.Count < LeastPasses || (all.Elapsed < atLeast && passes.Count < MostPasses))
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            foreach (GoldArticle article in articles)
                ArticleReader.Read(CorpusReading.PathOf(article), article.Text, cancellation);
            passes.Add(Environment.CpuUsage.TotalTime - before);
        }

        return passes;
    }
}
