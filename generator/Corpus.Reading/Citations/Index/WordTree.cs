using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Puts the words of articles together, as groups of groups.</summary>
/// <remarks>
/// Where a group begins is read off the names of the files alone. So a file that comes, goes or changes is no concern of the groups that it is
/// not in: they are found again, and only those between it and the root are made anew.
/// </remarks>
internal static class WordTree
{
    // One file in 32 begins a group, and one group in 32 one of groups, as long as the number of its file has bits.
    private const int BitsALevel = 5;
    private const int Levels = 6;

    /// <summary>The one group that holds all <paramref name="articles"/>; null where there are none.</summary>
    /// <param name="articles">The articles, in the corpus's order.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static WordGroup? Of(IEnumerable<WordHolder> articles, CancellationToken cancellation)
    {
        WordHolder[] level = [.. articles];
        if (level.Length == 0)
            return null;
        for (int depth = 0; level.Length > 1 || level[0] is not WordGroup; depth++)
            level = Group(level, depth, cancellation);
        return (WordGroup)level[0];
    }

    private static WordHolder[] Group(WordHolder[] parts, int depth, CancellationToken cancellation)
    {
        if (parts.Length <= WordGroup.MostParts)
            return [WordGroup.Of(parts, cancellation)];
        var groups = new List<WordHolder>();
        int start = 0;
        for (int i = 1; i <= parts.Length; i++)
        {
            if (i < parts.Length && i - start < WordGroup.MostParts && !BeginsGroup(parts[i], depth))
                continue;
            // What is alone needs no group.
            groups.Add(i - start == 1 ? parts[start] : WordGroup.Of(new(parts, start, i - start), cancellation));
            start = i;
        }

        return [.. groups];
    }

    private static bool BeginsGroup(WordHolder part, int depth) => depth < Levels && ((part.Key >> (BitsALevel * depth)) & ((1 << BitsALevel) - 1)) == 0;
}
