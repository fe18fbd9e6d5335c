using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Holds front matter against a schema. A pure function, like the reading of the article itself.</summary>
public static class MetadataReader
{
    /// <summary>Reads the front matter of <paramref name="text"/> as <paramref name="schema"/> wants it.</summary>
    /// <remarks>What the reading of the article reports of the front matter is not reported again, and where it could not read on, nothing is missed.</remarks>
    /// <param name="text">The file's text, without a byte order mark.</param>
    /// <param name="schema">What the front matter must be.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static CheckedMetadata Read(string text, MetadataSchema schema, CancellationToken cancellation = default)
    {
        FrontMatterFence? fence = FrontMatterFence.Find(text);
        if (fence is { IsClosed: false } || (fence is null && string.IsNullOrWhiteSpace(text)))
            return CheckedMetadata.Nothing;

        var lines = new LineMap(text);
        var unreadable = new ProblemList(lines);
        IReadOnlyList<FrontMatterEntry> entries = fence is { } found ? FrontMatterEntries.Read(text, found, unreadable, cancellation) : [];
        bool isWhole = unreadable.InOrder().Count == 0;
        var draft = new MetadataValueDraft(schema.Type, lines, isWhole, fence?.Content.Length ?? 0);
        new RecordReader(draft, new DayOrder(text)).Read(schema.Type, entries, fence?.Opening ?? default, fence is not null);
        return draft.Build();
    }
}
