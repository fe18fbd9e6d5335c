using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>A word of a citation that stands nowhere, as it is looked for.</summary>
/// <param name="Offset">Where it stands in the citation.</param>
/// <param name="Forms">The hashes of the word, or of those that are spelt like it where it is in no article.</param>
/// <param name="Weight">How much it says: the number of times by which the corpus halves to the articles that it is in.</param>
internal readonly record struct SoughtWord(int Offset, uint[] Forms, int Weight)
{
    /// <summary>So many words tell where to look, however long a citation is.</summary>
    public const int Most = 64;

    private const int MostForms = 4;

    /// <summary>The words of a part of a citation, without those that are like no word of the corpus.</summary>
    /// <param name="part">The part.</param>
    /// <param name="words">The words of the corpus.</param>
    /// <param name="nearWords">Gives words that are spelt alike.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static SoughtWord[] Of(CitationPart part, WordGroup words, Func<NearWords> nearWords, CancellationToken cancellation)
    {
        var sought = new List<SoughtWord>();
        int count = Math.Min(part.Words.Length, Most);
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            // Of a long citation, words from its beginning to its end.
            int word = (int)((long)i * part.Words.Length / count);
            uint[] forms = words.Holds(part.Hashes[word])
                ? [part.Hashes[word]]
                : nearWords().Find(part.Text.AsSpan(part.Words[word].Start, part.Words[word].Length), MostForms);
            if (forms.Length > 0)
                sought.Add(new(part.Words[word].Start, forms, WeightOf(forms, words)));
        }

        return [.. sought];
    }

    /// <summary>The parts of <paramref name="group"/> that it is in, a bit each.</summary>
    public ulong HoldersIn(WordGroup group)
    {
        ulong holders = 0;
        foreach (uint form in Forms)
            holders |= group.HoldersOf(form);
        return holders;
    }

    private static int WeightOf(uint[] forms, WordGroup words)
    {
        int articles = 0;
        foreach (uint form in forms)
            articles += words.CountOf(form);
        int weight = 1;
        for (int rest = words.Articles / Math.Max(1, articles); rest > 1; rest /= 2)
            weight++;
        return weight;
    }
}
