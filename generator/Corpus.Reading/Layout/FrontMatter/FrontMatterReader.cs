using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Reads the first layout: YAML between <c>---</c> lines, TOML between <c>+++</c> lines, or a JSON object.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads what <paramref name="frontMatter"/> says of the article into <paramref name="draft"/>.</summary>
    /// <param name="frontMatter">The front matter.</param>
    /// <param name="holdsNul">Whether NUL stands in it: then that is what cannot be read, and was told of.</param>
    /// <param name="draft">What is known of the article.</param>
    /// <param name="order">What the file's dates say of their order.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Read(FrontMatter frontMatter, bool holdsNul, MetadataDraft draft, DayOrder order, ProblemList problems)
    {
        if (frontMatter.Unreadable is { } unreadable && !holdsNul)
            problems.Unreadable(unreadable.Span, unreadable.Message);
        IReadOnlyList<FrontMatterEntry> entries = frontMatter.Entries;
        DuplicateKeys.Report(entries, problems);
        Dictionary<MetadataKey, FrontMatterEntry> known = ChooseKnown(entries);
        var values = new MetadataValues(draft, order, problems);
        var properties = new PropertyWriter(draft.Properties, frontMatter.Fence.Content.Length, problems);
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
