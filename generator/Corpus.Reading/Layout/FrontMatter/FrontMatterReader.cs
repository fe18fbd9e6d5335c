using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads the first layout: YAML between <c>---</c> lines, TOML between <c>+++</c> lines, or a JSON object.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads the front matter of <paramref name="text"/> into <paramref name="draft"/>.</summary>
    /// <returns>Where the body starts.</returns>
    public static int Read(string text, MetadataDraft draft, DayOrder order, ProblemList problems, CancellationToken cancellation)
    {
        if (FrontMatterFence.Find(text) is not { } fence)
            return 0;
        if (!fence.IsClosed)
        {
            problems.Unreadable(fence.Opening, $"The front matter that this line opens is never closed. Put a line `{fence.Closing}` behind its last key, or delete this line if the file has no front matter.");
            return fence.BodyStart;
        }

        IReadOnlyList<FrontMatterEntry> entries = FrontMatterEntries.Read(text, fence, problems, cancellation);
        DuplicateKeys.Report(entries, problems);
        Dictionary<MetadataKey, FrontMatterEntry> known = ChooseKnown(entries);
        var values = new MetadataValues(draft, order, problems);
        var properties = new PropertyWriter(draft.Properties, fence.Content.Length, problems);
        foreach (FrontMatterEntry entry in entries)
        {
            (MetadataKey key, int rank) = MetadataKeys.Find(entry.Key.Text);
            if (key == MetadataKey.None || !ReferenceEquals(known[key], entry) || SiteValues.Contains(key, rank, entry))
            {
                properties.Write(entry.Key.Text, entry.Value);
                continue;
            }

            values.Read(key, entry);
            foreach (FrontMatterEntry other in SiteValues.Beside(key, entry.Value))
                properties.Write(entry.Key.Text + "." + other.Key.Text, other.Value);
        }

        return fence.BodyStart;
    }

    /// <summary>
    /// Where two words mean the same key (<c>category</c> beside <c>section</c>), the one nearer to schema.org is that key and the
    /// other is the user's own.
    /// </summary>
    private static Dictionary<MetadataKey, FrontMatterEntry> ChooseKnown(IReadOnlyList<FrontMatterEntry> entries)
    {
        var chosen = new Dictionary<MetadataKey, (FrontMatterEntry Entry, int Rank)>();
        foreach (FrontMatterEntry entry in entries)
        {
            (MetadataKey key, int rank) = MetadataKeys.Find(entry.Key.Text);
            if (key != MetadataKey.None && (!chosen.TryGetValue(key, out (FrontMatterEntry, int Rank) other) || rank < other.Rank))
                chosen[key] = (entry, rank);
        }

        return chosen.ToDictionary(static pair => pair.Key, static pair => pair.Value.Entry);
    }
}
