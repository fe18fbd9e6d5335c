using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>An additional file, and where to ask what it is.</summary>
/// <param name="Text">The file.</param>
/// <param name="Options">The settings of all files.</param>
internal readonly record struct AdditionalFile(AdditionalText Text, AnalyzerConfigOptionsProvider Options);

/// <summary>
/// How the steps go through the files. A step that has a value for each file is as long as the list of files, and is built anew at each edit of one of
/// them; a <c>Collect</c> is walked through even at a keystroke in C#. So there are no more of either than there must be.
/// </summary>
internal static class AdditionalFileSteps
{
    public static IncrementalValuesProvider<AdditionalFile> AdditionalFiles(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => new AdditionalFile(pair.Left, pair.Right));

    /// <summary>What <paramref name="select"/> makes of the values, without those that it makes nothing of.</summary>
    public static IncrementalValuesProvider<TResult> SelectKnown<T, TResult>(this IncrementalValuesProvider<T> values, Func<T, CancellationToken, TResult?> select)
        where TResult : class =>
        values.SelectMany((value, cancellation) => select(value, cancellation) is { } result ? ImmutableArray.Create(result) : []);
}
