using System;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// A value that is made once, by whoever asks first; the others wait for it, each only until its own work is cancelled. What is cancelled, or
/// fails, leaves nothing behind: the next one makes it anew.
/// </summary>
/// <typeparam name="T">What is made.</typeparam>
public sealed class OnceMade<T>
    where T : class
{
    // Never asked for its wait handle, so that there is nothing to dispose of.
    private readonly SemaphoreSlim _gate = new(1, 1);
    private T? _value;

    /// <summary>The value.</summary>
    /// <param name="make">Makes it.</param>
    /// <param name="cancellation">Ends the making, or the waiting.</param>
    public T Get(Func<CancellationToken, T> make, CancellationToken cancellation)
    {
        if (Volatile.Read(ref _value) is { } made)
            return made;
        _gate.Wait(cancellation);
        try
        {
            return _value ??= make(cancellation);
        }
        finally
        {
            _gate.Release();
        }
    }
}
