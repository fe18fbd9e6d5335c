using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Finds the passage that is nearest to words that stand nowhere: the smallest number of changed characters, then the corpus's order.</summary>
/// <remarks>Words that the two have in common say where to look; only there are the two laid side by side.</remarks>
internal sealed class NearestPassage(PassageText[] texts, WordPostings words)
{
    private const int MostPlaces = 32;
    private const int MostNearWords = 4;
    private const int MostVotes = 200_000;
    private const int Slack = 2;

    /// <summary>The passage nearest to <paramref name="part"/>.</summary>
    /// <returns>Null where nothing is near: more than half of its characters would have to change.</returns>
    public (int Text, SourceSpan Span)? Find(CitationPart part, CancellationToken cancellation)
    {
        (int Text, SourceSpan Span)? best = null;
        int least = (part.Text.Length / 2) + 1;
        string[] spellings = [.. part.Spellings];
        foreach (int place in Places(spellings, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Align(spellings, place) is not { } aligned)
                continue;
            string folded = texts[aligned.Text].Folded;
            SourceSpan span = WithMarks(part, folded, aligned.Span);
            int distance = EditDistance.Of(part.Text.AsSpan(), folded.AsSpan(span.Start, span.Length));
            if (distance < least)
            {
                least = distance;
                best = (aligned.Text, span);
            }
        }

        return best;
    }

    /// <summary>The likeliest numbers of the word that the part's first one stands for, in the corpus's order.</summary>
    private IEnumerable<int> Places(string[] spellings, CancellationToken cancellation)
    {
        var found = new List<(int[] Postings, int Word)>();
        for (int i = 0; i < spellings.Length; i++)
        {
            if (words.Of(spellings[i].AsSpan()) is { Length: > 0 } postings)
                found.Add((postings.ToArray(), i));
            else
                found.AddRange(words.Near(spellings[i], MostNearWords, cancellation).Select(near => (near, i)));
        }

        // The rarest say most; the commonest say nothing that these have not said.
        var votes = new Dictionary<int, int>();
        int cast = 0;
        foreach ((int[] postings, int word) in found.OrderBy(static each => each.Postings.Length).ThenBy(static each => each.Word))
        {
            int weight = Weight(postings.Length);
            foreach (int posting in postings)
            {
                if (cast++ == MostVotes)
                    break;
                int place = posting - word;
                votes[place] = (votes.TryGetValue(place, out int before) ? before : 0) + weight;
            }
        }

        return votes.Keys
            .Select(place => (Place: place, Votes: VotesNear(votes, place)))
            .OrderByDescending(static each => each.Votes)
            .ThenBy(static each => each.Place)
            .Take(MostPlaces)
            .Select(static each => each.Place)
            .OrderBy(static place => place);
    }

    private static int VotesNear(Dictionary<int, int> votes, int place)
    {
        int sum = 0;
        for (int near = place - Slack; near <= place + Slack; near++)
        {
            if (votes.TryGetValue(near, out int weight))
                sum += weight;
        }

        return sum;
    }

    /// <summary>How much a word says that stands in so many places: the number of times by which the corpus halves to them.</summary>
    private int Weight(int places)
    {
        int weight = 1;
        for (int rest = words.WordCount / places; rest > 1; rest /= 2)
            weight++;
        return weight;
    }

    /// <summary>Lays the words side by side with those around a place, so that as few characters as possible change.</summary>
    private (int Text, SourceSpan Span)? Align(string[] spellings, int place)
    {
        int text = words.TextOf(Math.Min(Math.Max(place + (spellings.Length / 2), 0), words.WordCount - 1));
        (int first, int end) = words.WordsOf(text);
        int slack = Slack + (spellings.Length / 8);
        first = Math.Max(first, place - slack);
        end = Math.Min(end, place + spellings.Length + slack);
        int count = end - first;
        if (count <= 0)
            return null;

        string folded = texts[text].Folded;
        var costs = new int[count + 1];
        var starts = new int[count + 1];
        for (int j = 0; j <= count; j++)
            starts[j] = j;
        foreach (string spelling in spellings)
        {
            int diagonal = costs[0];
            int diagonalStart = starts[0];
            costs[0] += spelling.Length + 1;
            for (int j = 1; j <= count; j++)
            {
                int wordStart = words.StartOf(first + j - 1);
                int wordLength = words.EndOf(first + j - 1, folded) - wordStart;
                (int cost, int start) = (diagonal + EditDistance.Of(spelling.AsSpan(), folded.AsSpan(wordStart, wordLength)), diagonalStart);
                if (costs[j] + spelling.Length + 1 < cost)
                    (cost, start) = (costs[j] + spelling.Length + 1, starts[j]);
                if (costs[j - 1] + wordLength + 1 < cost)
                    (cost, start) = (costs[j - 1] + wordLength + 1, starts[j - 1]);
                (diagonal, diagonalStart) = (costs[j], starts[j]);
                (costs[j], starts[j]) = (cost, start);
            }
        }

        int last = 0;
        for (int j = 1; j <= count; j++)
        {
            if (costs[j] < costs[last])
                last = j;
        }

        if (starts[last] == last)
            return null;
        return (text, SourceSpan.FromBounds(words.StartOf(first + starts[last]), words.EndOf(first + last - 1, folded)));
    }

    /// <summary>The passage with the marks around its words that the part has too.</summary>
    private static SourceSpan WithMarks(CitationPart part, string folded, SourceSpan span)
    {
        int before = part.Words[0].Start;
        int start = span.Start - before;
        if (start < 0 || string.CompareOrdinal(folded, start, part.Text, 0, before) != 0)
            start = span.Start;
        int after = part.Words[part.Words.Length - 1].End;
        int length = part.Text.Length - after;
        int end = string.CompareOrdinal(folded, span.End, part.Text, after, length) == 0 ? span.End + length : span.End;
        return SourceSpan.FromBounds(start, end);
    }
}
