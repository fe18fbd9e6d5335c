using System.Threading;

namespace Corpus.Reading;

/// <summary>Holds front matter against a schema. A pure function, like the reading of the article itself.</summary>
public static class MetadataReader
{
    /// <summary>Reads <paramref name="frontMatter"/> as <paramref name="schema"/> wants it.</summary>
    /// <remarks>What the reading of the article reports of the front matter is not reported again, and where it could not read on, nothing is missed.</remarks>
    /// <param name="frontMatter">The front matter; null where the file has none.</param>
    /// <param name="text">The text of the file that it is of, without a byte order mark.</param>
    /// <param name="schema">What the front matter must be.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static CheckedMetadata Read(FrontMatter? frontMatter, string text, MetadataSchema schema, CancellationToken cancellation = default)
    {
        if (frontMatter is { Fence.IsClosed: false } || (frontMatter is null && string.IsNullOrWhiteSpace(text)))
            return CheckedMetadata.Nothing;
        cancellation.ThrowIfCancellationRequested();
        var draft = new MetadataValueDraft(schema.Type, text, isWhole: frontMatter?.Unreadable is null, frontMatter?.Fence.Content.Length ?? 0);
        new RecordReader(draft, new DayOrder(text)).Read(schema.Type, frontMatter?.Entries ?? [], frontMatter?.Fence.Opening ?? default, frontMatter is not null);
        return draft.Build();
    }
}
