using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>An annotated article.</summary>
/// <param name="Id">Its files' name without extension.</param>
/// <param name="Text">Its text.</param>
/// <param name="Bytes">The length of its text in UTF-8.</param>
/// <param name="Annotation">Its annotation.</param>
internal sealed record GoldArticle(string Id, string Text, int Bytes, GoldAnnotation Annotation)
{
    /// <summary>The quotations with marks.</summary>
    public IEnumerable<GoldQuote> Spoken => Annotation.Quotes.Where(static quote => quote.Kind is not ("indirect" or "heading" or "term"));

    /// <summary>Where a prediction may stand or not: marked so, or a quotation in a heading.</summary>
    public IEnumerable<SourceSpan> Optional =>
        Annotation.Ignore.Select(static stretch => stretch.Span)
            .Concat(Annotation.Quotes.Where(static quote => quote.Kind == "heading").Select(static quote => SourceSpan.FromBounds(quote.Start, quote.End)));

    /// <summary>What stands between marks and is nobody's speech.</summary>
    public IEnumerable<SourceSpan> NotSpeech =>
        Annotation.UnattributedQuotes.Select(static stretch => stretch.Span)
            .Concat(Annotation.Quotes.Where(static quote => quote.Kind == "term").Select(static quote => SourceSpan.FromBounds(quote.Start, quote.End)));
}
