namespace Corpus.Reading;

/// <summary>Tells speech from quoted fragments, and both from words that are nobody's speech.</summary>
internal static class QuoteClassifier
{
    private const int LongestFragment = 5;

    /// <summary>The kind of an attributed quotation; <paramref name="before"/> is that of the quotation before it in its sentence, null where there is none.</summary>
    public static QuoteKind Classify(Frame frame, Sentence sentence, Attribution attribution, QuoteKind? before)
    {
        int item = attribution.Item;
        MarkedSpan span = frame.Spans[frame[item].Quote];
        if (span.Form is SpanForm.Dash or SpanForm.Colon or SpanForm.Turn)
            return QuoteKind.Direct;
        var shape = QuoteShape.Of(frame.Article, span);
        var place = new QuotePlace(frame, sentence, attribution, shape);
        if (Terms.Has(place, before))
            return QuoteKind.Term;
        // A title in reported words is a part of them, however it starts and stops.
        if (shape.IsTitle && !place.Opens && !place.IsTight && HeldWords.Has(place))
            return QuoteKind.Mixed;
        if (before == QuoteKind.Direct && GoesOn(frame, item))
            return QuoteKind.Direct;
        bool stopped = shape.Stopped || (item + 1 < frame.Count && frame.Kind(item + 1) is TokenKind.Comma or TokenKind.Stop && (attribution.Cue >= 0 || attribution.Source.Basis == AttributionBasis.Continued));
        return shape.StartsClause && (stopped || shape.Words > LongestFragment) ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    // "'We go,' she said, 'and we stay'": one quotation, parted by its cue.
    private static bool GoesOn(Frame frame, int item)
    {
        MarkedSpan first = frame.Spans[frame[item].Quote - 1];
        return frame.Kind(item - 1) == TokenKind.Comma && first.Content.Length > 0 && frame.Article.Text[first.Content.End - 1] is ',' or '—' or '–';
    }
}
