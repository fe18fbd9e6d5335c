using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds where in one article words of a citation stand as far from each other as they do in the citation.</summary>
internal static class ArticleVotes
{
    private const int MostVotes = 1 << 14;
    private const int WordBits = 6;

    /// <summary>The best place, and the best one elsewhere in the article.</summary>
    /// <param name="words">The words of the article.</param>
    /// <param name="article">Its number.</param>
    /// <param name="sought">The words of the citation.</param>
    /// <param name="width">By how many characters the distances may differ.</param>
    public static IEnumerable<LikelyPlace> Of(ArticleWords words, int article, SoughtWord[] sought, int width)
    {
        long[] votes = Cast(words, sought);
        if (Best(votes, sought, article, width, null) is not { } best)
            yield break;
        yield return best;
        if (Best(votes, sought, article, width, best) is { } other)
            yield return other;
    }

    /// <summary>The stretch of so many characters that the most votes say, and the first of those; none of it in <paramref name="taken"/>.</summary>
    private static LikelyPlace? Best(long[] votes, SoughtWord[] sought, int article, int width, LikelyPlace? taken)
    {
        LikelyPlace? best = null;
        Span<int> counts = stackalloc int[SoughtWord.Most];
        int weight = 0;
        int first = 0;
        for (int last = 0; last < votes.Length; last++)
        {
            Steps.Count();
            if (counts[WordOf(votes[last])]++ == 0)
                weight += sought[WordOf(votes[last])].Weight;
            for (; StartOf(votes[last]) - StartOf(votes[first]) > width; first++)
            {
                if (--counts[WordOf(votes[first])] == 0)
                    weight -= sought[WordOf(votes[first])].Weight;
            }

            bool isTaken = taken is { } other && StartOf(votes[first]) <= other.End && StartOf(votes[last]) >= other.Start;
            if (!isTaken && (best is null || weight > best.Value.Votes))
                best = new(article, StartOf(votes[first]), StartOf(votes[last]), weight);
        }

        return best;
    }

    /// <summary>For each place of each word, where the citation would start; in ascending order, with the word in the lowest bits.</summary>
    private static long[] Cast(ArticleWords words, SoughtWord[] sought)
    {
        // The rarest say most; the commonest say nothing that these have not said.
        var counts = new int[sought.Length];
        var order = new int[sought.Length];
        for (int i = 0; i < sought.Length; i++)
        {
            order[i] = i;
            foreach (uint form in sought[i].Forms)
                counts[i] += words.PlacesOf(form).Length;
        }

        Array.Sort(counts, order);
        var votes = new List<long>();
        for (int i = 0; i < order.Length && (votes.Count == 0 || votes.Count + counts[i] <= MostVotes); i++)
        {
            foreach (uint form in sought[order[i]].Forms)
            {
                foreach (int place in words.PlacesOf(form))
                    votes.Add(((long)(place - sought[order[i]].Offset) << WordBits) | (uint)order[i]);
            }
        }

        long[] cast = [.. votes];
        Array.Sort(cast);
        return cast;
    }

    private static int StartOf(long vote) => (int)(vote >> WordBits);

    private static int WordOf(long vote) => (int)(vote & ((1 << WordBits) - 1));
}
