using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads the keys and values of front matter, in whatever language it is.</summary>
internal static class FrontMatterEntries
{
    /// <summary>The entries between the fences: those before the first thing that cannot be read, which is reported.</summary>
    public static IReadOnlyList<FrontMatterEntry> Read(string text, FrontMatterFence fence, ProblemList problems, CancellationToken cancellation) =>
        fence.Format == FrontMatterFormat.Toml
            ? TomlReader.Read(text, fence.Content, problems, cancellation)
            // JSON is YAML too.
            : YamlReader.Read(text, fence.Content, problems, cancellation);
}
