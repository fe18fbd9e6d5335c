using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Input;

/// <summary>
/// How the steps go through the files. A step that has a value for each file is as long as the list of files, and is built anew at each edit of one of
/// them; a <c>Collect</c> is walked through even at a keystroke in C#. So there are no more of either than there must be.
/// </summary>
internal static class AdditionalFileSteps
{
    /// <summary>All additional files in one, for those who look for few of them.</summary>
    public static IncrementalValueProvider<ImmutableArray<AdditionalText>> AdditionalFiles(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Collect();

    /// <summary>What <paramref name="select"/> makes of the values, without those that it makes nothing of.</summary>
    public static IncrementalValuesProvider<TResult> SelectKnown<T, TResult>(this IncrementalValuesProvider<T> values, Func<T, CancellationToken, TResult?> select)
        where TResult : class =>
        values.SelectMany((value, cancellation) => select(value, cancellation) is { } result ? ImmutableArray.Create(result) : []);
}
