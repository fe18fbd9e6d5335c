using System.CommandLine;
using System.IO;

namespace Corpus.Evaluation;

/// <summary>What several commands take.</summary>
internal static class CommonOptions
{
    /// <summary>The folder of annotated articles.</summary>
    public static Argument<DirectoryInfo> GoldFolder() =>
        new Argument<DirectoryInfo>("GOLD_DIR") { Description = "The folder of annotated articles: NNN.txt with NNN.json." }.AcceptExistingOnly();

    /// <summary>Where to start.</summary>
    public static Option<int?> From() => new("--from") { Description = "The number of the first article." };

    /// <summary>Where to end.</summary>
    public static Option<int?> To() => new("--to") { Description = "The number of the last article." };
}
