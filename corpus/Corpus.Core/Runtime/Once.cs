using System.Threading;

namespace Corpus.Runtime;

/// <summary>Gives every thread the same object, without a lock: where two make it at once, one of theirs is dropped.</summary>
internal static class Once
{
    public static T Set<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;
}
