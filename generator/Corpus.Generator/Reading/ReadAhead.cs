using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Generator.Input;

namespace Corpus.Generator.Reading;

/// <summary>
/// Reads articles beside the steps, from the last one backwards, while the steps go through them one after the other from the first: with two
/// cores they meet in the middle.
/// </summary>
/// <remarks>
/// Nothing depends on it. What it has read is there when a step asks for it, and what it has not, the step reads. It keeps no file alive: of a few files,
/// which are read faster than a thread begins, it does nothing but remember them until there are more.
/// </remarks>
internal sealed class ReadAhead
{
    /// <summary>So many files must wait that a thread more begins.</summary>
    public const int FilesOfWorker = 64;

    // They take turns with all else that the process does on its pool of threads, which may have no more of them.
    private const int MostWorkers = 2;

    private readonly ConcurrentStack<Offer> _offers = new();
    private int _waiting;
    private int _workers;

    /// <summary>The one of this process.</summary>
    public static ReadAhead Shared { get; } = new();

    /// <summary>How many files have not been looked at.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Says that <paramref name="file"/> is going to be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Ends the reading early, and forgets what waits.</param>
    public void Add(ArticleFile file, CancellationToken cancellation)
    {
        _offers.Push(new(new(file), cancellation));
        Interlocked.Increment(ref _waiting);
        if (TryBegin())
            Task.Run(Work, CancellationToken.None);
    }

    private bool TryBegin()
    {
        int workers = Volatile.Read(ref _workers);
        return workers < MostWorkers && Waiting > FilesOfWorker * (workers + 1) && Interlocked.CompareExchange(ref _workers, workers + 1, workers) == workers;
    }

    private void Work()
    {
        // Files that come while a worker ends would else wait for the next one that comes.
        do
        {
            while (_offers.TryPop(out Offer offer))
            {
                Interlocked.Decrement(ref _waiting);
                Read(offer);
            }

            Interlocked.Decrement(ref _workers);
        }
        while (TryBegin());
    }

    private static void Read(Offer offer)
    {
        if (offer.Cancellation.IsCancellationRequested || !offer.File.TryGetTarget(out ArticleFile file))
            return;
        try
        {
            TextReading.ReadFirst(file, offer.Cancellation);
        }
        catch (Exception)
        {
            // The step that asks for the file meets the same, where it is told.
        }
    }

    private readonly record struct Offer(WeakReference<ArticleFile> File, CancellationToken Cancellation);
}
