using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary>Articles that are read, one after the other, as one operation of a benchmark.</summary>
/// <param name="name">What they are called in the table.</param>
/// <param name="articles">File names and texts.</param>
public sealed class ArticleSample(string name, IReadOnlyList<(string File, string Text)> articles)
{
    private const string SeedPrefix = "seeds/";

    /// <summary>File names and texts.</summary>
    public IReadOnlyList<(string File, string Text)> Articles => articles;

    /// <summary>The size of all as UTF-8.</summary>
    public long Bytes { get; } = articles.Sum(static article => (long)Encoding.UTF8.GetByteCount(article.Text));

    /// <summary>The five articles of this repository.</summary>
    public static ArticleSample Seeds() => new("seeds",
    [
        .. typeof(ArticleSample).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(SeedPrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static name => (name[SeedPrefix.Length..], TextOf(name))),
    ]);

    /// <summary>Articles as the <see cref="CorpusMaker"/> makes them.</summary>
    public static ArticleSample Made(int count) =>
        new(FormattableString.Invariant($"{count} made"), [.. new CorpusMaker().Articles(count).Select(static article => (article.File, article.Text))]);

    /// <summary>One text as one article.</summary>
    public static ArticleSample Of(string name, string text) => new(name, [("001_text.txt", text)]);

    /// <inheritdoc/>
    public override string ToString() => name;

    private static string TextOf(string resource)
    {
        using Stream stream = typeof(ArticleSample).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
