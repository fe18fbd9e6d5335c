using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Input;

/// <summary>
/// How the steps go through the files. A step that has a value for each file is as long as the list of files, and is built anew at each edit of one of
/// them; a <c>Collect</c> is walked through even at a keystroke in C#, and so are all files, once for each time that the context is asked for them. So there
/// are no more of these than there must be.
/// </summary>
internal static class AdditionalFileSteps
{
    /// <summary>What <paramref name="select"/> makes of the values, without those that it makes nothing of.</summary>
    public static IncrementalValuesProvider<TResult> SelectKnown<T, TResult>(this IncrementalValuesProvider<T> values, Func<T, CancellationToken, TResult?> select)
        where TResult : class =>
        values.SelectMany((value, cancellation) => select(value, cancellation) is { } result ? ImmutableArray.Create(result) : []);
}
