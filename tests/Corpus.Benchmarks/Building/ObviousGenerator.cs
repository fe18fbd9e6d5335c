using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks;

/// <summary>The generator that one would write first: a file an article, and its text a literal.</summary>
internal sealed class ObviousGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(static (text, cancellation) => (Name: Path.GetFileNameWithoutExtension(text.Path), Text: text.GetText(cancellation)!.ToString())),
        static (production, article) => production.AddSource(
            article.Name + ".g.cs",
            $"public static partial class Articles {{ public static string _{article.Name} => {SymbolDisplay.FormatLiteral(article.Text, quote: true)}; }}"));

    /// <summary>Compiles made articles with it.</summary>
    /// <returns>How many errors of which kind the compiler has; null where it has none.</returns>
    public static string? Compile(int articles)
    {
        using var image = new MemoryStream();
        return DriverProject.Obvious(articles).Compiled().Emit(image) is { Success: false } result
            ? string.Join(", ", result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).GroupBy(static diagnostic => diagnostic.Id).Select(static group => FormattableString.Invariant($"{group.Count()} {group.Key}")))
            : null;
    }
}
