using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Finds the passage that is nearest to words that stand nowhere: the smallest number of changed characters, then what was not retracted, then
/// the likeliest place.
/// </summary>
/// <remarks>Words that the two have in common say where to look; only there are the two laid side by side.</remarks>
internal sealed class NearestPassage(WordGroup words, IReadOnlyList<ArticleIndex> articles)
{
    // Up to here, characters are compared, and punctuation with them; of longer citations, words.
    private const int LongestSpelt = 512;
    private const int FewPlaces = 4;
    private const int Width = 24;
    private const int MostWidth = 200;

    private readonly OnceMade<NearWords> _nearWords = new();

    /// <summary>The passage nearest to <paramref name="part"/>.</summary>
    /// <returns>Null where nothing is near: more than two in five of its characters would have to change.</returns>
    public (int Article, SourceSpan Span)? Find(CitationPart part, CancellationToken cancellation)
    {
        NearWords Near() => _nearWords.Get(token => NearWords.Of(words, articles, token), cancellation);
        SoughtWord[] sought = SoughtWord.Of(part, words, Near, cancellation);
        int width = Math.Min(MostWidth, Width + (part.Text.Length / 8));
        LikelyPlace[] places = LikelyPlaces.Of(words, sought, width, cancellation);

        (int Article, SourceSpan Span)? best = null;
        int most = part.Text.Length * 2 / 5;
        bool isSpelt = part.Text.Length <= LongestSpelt;
        for (int i = 0; i < (isSpelt ? places.Length : Math.Min(FewPlaces, places.Length)); i++)
        {
            cancellation.ThrowIfCancellationRequested();
            string folded = articles[places[i].Article].Folded;
            if (WordAlignment.Of(part, folded, places[i]) is not var (span, changes))
                continue;
            span = OuterMarks.With(part, folded, span);
            // What stands comes before what is as near and was retracted.
            int limit = best is { Article: var known } && IsRetracted(known) && !IsRetracted(places[i].Article) ? most + 1 : most;
            int spelt = isSpelt ? EditDistance.Of(part.Text.AsSpan(), folded.AsSpan(span.Start, span.Length), limit) : changes;
            // Where words differ in case alone, hardly a character is the same; that is near enough where there is nothing else.
            if (spelt <= limit || best is not null)
                changes = spelt;
            if (changes > limit)
                continue;
            best = (places[i].Article, span);
            most = changes - 1;
        }

        return best;
    }

    private bool IsRetracted(int article) => articles[article].Article.Metadata.Retracted is not null;
}
