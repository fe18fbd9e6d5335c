using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>
/// Merges maps into others where a key <c>&lt;&lt;</c> asks for it, as YAML's type repository has it and site generators do: what the map itself says
/// stands, and of several merged maps the first one decides.
/// </summary>
/// <param name="length">The length of the front matter.</param>
internal sealed class MergeKeys(int length)
{
    // Merges of merges would write a short file out to its square.
    private int _left = 1000 + length;

    /// <summary>Puts what <paramref name="entries"/> merge in the place of the keys that ask for it.</summary>
    public void Merge(List<FrontMatterEntry> entries)
    {
        if (!entries.Exists(static entry => IsMerge(entry)))
            return;
        var taken = new HashSet<string>(entries.Where(static entry => !IsMerge(entry)).Select(static entry => entry.Key.Text), StringComparer.Ordinal);
        var merged = new List<FrontMatterEntry>();
        foreach (FrontMatterEntry entry in entries)
        {
            if (!IsMerge(entry))
            {
                merged.Add(entry);
                continue;
            }

            foreach (FrontMatterEntry other in Maps(entry.Value).SelectMany(static map => map.Entries))
            {
                if (_left-- <= 0)
                    throw new FrontMatterException(entry.Value.Span, "From here on, the front matter's aliases spell out much more than it holds. Write fewer of them.");
                if (taken.Add(other.Key.Text))
                    merged.Add(other);
            }
        }

        entries.Clear();
        entries.AddRange(merged);
    }

    private static bool IsMerge(FrontMatterEntry entry) =>
        entry.Key is { IsPlain: true, Text: "<<" } && (entry.Value is FrontMatterMap || (entry.Value is FrontMatterList list && list.Items.All(static item => item is FrontMatterMap)));

    private static IEnumerable<FrontMatterMap> Maps(FrontMatterValue value) => value is FrontMatterList list ? list.Items.Cast<FrontMatterMap>() : [(FrontMatterMap)value];
}
