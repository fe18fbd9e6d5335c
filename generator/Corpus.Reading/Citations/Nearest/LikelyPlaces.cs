using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Finds where a citation may have been taken from. Articles and groups of them are looked at in the order of how much the words say that are
/// in them, so that few are.
/// </summary>
internal static class LikelyPlaces
{
    private const int MostArticles = 256;
    private const int Most = 16;

    /// <summary>The likeliest places, the likeliest first; among equals in the corpus's order.</summary>
    /// <param name="root">The words of the corpus.</param>
    /// <param name="sought">The words of the citation.</param>
    /// <param name="width">By how many characters the distances between words may differ.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static LikelyPlace[] Of(WordGroup root, SoughtWord[] sought, int width, CancellationToken cancellation)
    {
        var places = new List<LikelyPlace>();
        var queue = new SortedSet<Entry> { new(-sought.Sum(static word => word.Weight), 0, root) };
        // The votes of the best places so far, in ascending order.
        var best = new int[Most];
        for (int looked = 0; looked < MostArticles && queue.Count > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            Entry entry = queue.Min;
            queue.Remove(entry);
            // Whatever comes now says no more than this: not half of what was found, or hardly more than what was found often enough.
            if (-entry.NegativeWeight * 2 <= best[Most - 1] || -entry.NegativeWeight * 9 <= best[0] * 10)
                break;
            if (entry.Holder is WordGroup group)
            {
                AddParts(group, entry.First, sought, queue);
                continue;
            }

            looked++;
            foreach (LikelyPlace place in ArticleVotes.Of((ArticleWords)entry.Holder, entry.First, sought, width))
            {
                places.Add(place);
                if (place.Votes > best[0])
                {
                    best[0] = place.Votes;
                    Array.Sort(best);
                }
            }
        }

        return [.. places
            .OrderByDescending(static place => place.Votes)
            .ThenBy(static place => place.Article)
            .ThenBy(static place => place.Start)
            .Take(Most)];
    }

    private static void AddParts(WordGroup group, int first, SoughtWord[] sought, SortedSet<Entry> queue)
    {
        Span<int> weights = stackalloc int[WordGroup.MostParts];
        foreach (SoughtWord word in sought)
        {
            int part = 0;
            for (ulong rest = word.HoldersIn(group); rest != 0; rest >>= 1, part++)
            {
                if ((rest & 1) != 0)
                    weights[part] += word.Weight;
            }
        }

        for (int part = 0; part < group.Parts.Count; part++)
        {
            if (weights[part] > 0)
                queue.Add(new(-weights[part], first + group.FirstOf(part), group.Parts[part]));
        }
    }

    /// <summary>Articles that are still to be looked at: the ones whose words say most come first, then the corpus's order.</summary>
    private readonly record struct Entry(int NegativeWeight, int First, WordHolder Holder) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => NegativeWeight != other.NegativeWeight ? NegativeWeight.CompareTo(other.NegativeWeight) : First.CompareTo(other.First);
    }
}
