using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks;

/// <summary>The least that a generator can do with files: it reads how long each is, and writes how long all are.</summary>
internal sealed class LengthsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(static (text, cancellation) => text.GetText(cancellation)?.Length ?? 0)
            .Collect(),
        static (production, lengths) => production.AddSource("Lengths.g.cs", FormattableString.Invariant($"internal static class Lengths {{ public const long All = {lengths.Sum(static length => (long)length)}; }}")));
}
