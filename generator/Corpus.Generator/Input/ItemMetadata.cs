using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>What the package's targets say about an additional file.</summary>
internal static class ItemMetadata
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Whether the metadata <paramref name="name"/> is true.</summary>
    public static bool IsTrue(this AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out string? value) && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The metadata <paramref name="name"/>; null where the file has none.</summary>
    public static string? Text(this AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out string? value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>
    /// The path that people see: relative to the project, with <c>/</c> between the parts. The targets escape <c>%</c>, <c>#</c> and <c>;</c>
    /// in it, because metadata is cut at the latter two on its way to the compiler. Where the targets say nothing, the whole path.
    /// </summary>
    public static string ShownPath(this AnalyzerConfigOptions options, AdditionalText file) =>
        options.Text("CorpusFile") is { } shown ? Uri.UnescapeDataString(shown) : file.Path.Replace('\\', '/');
}
