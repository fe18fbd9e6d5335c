using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>The front matter of a file, read once for all that look at it: the reading of the article, and whoever holds it against a schema.</summary>
/// <remarks>It keeps the keys and values with their places, and not the text.</remarks>
public sealed class FrontMatter
{
    private FrontMatter(FrontMatterFence fence, IReadOnlyList<FrontMatterEntry> entries, UnreadableFrontMatter? unreadable) =>
        (Fence, Entries, Unreadable) = (fence, entries, unreadable);

    /// <summary>The lines around it.</summary>
    internal FrontMatterFence Fence { get; }

    /// <summary>Its keys and values, in the file's order: those before the first thing that cannot be read.</summary>
    internal IReadOnlyList<FrontMatterEntry> Entries { get; }

    /// <summary>The first thing that cannot be read; null where all of it can.</summary>
    internal UnreadableFrontMatter? Unreadable { get; }

    /// <summary>Reads the front matter of <paramref name="text"/>; null where it has none.</summary>
    /// <param name="text">The file's text, without a byte order mark.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static FrontMatter? Read(string text, CancellationToken cancellation = default)
    {
        if (FrontMatterFence.Find(text) is not { } fence)
            return null;
        if (!fence.IsClosed && fence.Mark != '\0')
            return new(fence, [], new(fence.Opening, $"The front matter that this line opens is never closed. Put a line `{fence.Closing}` behind its last key, or delete this line if the file has no front matter."));
        UnreadableFrontMatter? unreadable;
        IReadOnlyList<FrontMatterEntry> entries = fence.Format switch
        {
            FrontMatterFormat.Toml => TomlReader.Read(text, fence.Content, out unreadable, cancellation),
            FrontMatterFormat.Json => JsonReader.Read(text, fence.Content, fence.IsClosed, out unreadable, cancellation),
            FrontMatterFormat.Yaml => YamlReader.Read(text, fence.Content, out unreadable, cancellation),
            _ => NotRun(out unreadable),
        };
        return new(fence, entries, unreadable);
    }

    /// <summary>What a program would give is not known. The page is an article all the same.</summary>
    private static IReadOnlyList<FrontMatterEntry> NotRun(out UnreadableFrontMatter? unreadable)
    {
        unreadable = null;
        return [];
    }
}

/// <summary>What in front matter cannot be read, so that all behind it is unknown.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Message">What it is, and what to do.</param>
internal sealed record UnreadableFrontMatter(SourceSpan Span, string Message);
