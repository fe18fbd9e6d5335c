namespace Corpus.Reading;

/// <summary>A quotation: content, cue and source, as PARC calls them.</summary>
/// <param name="Span">The content, without its marks.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Basis">What the attribution rests on.</param>
/// <param name="Speaker">The source, as an index into <see cref="ParsedArticle.Speakers"/>; null where nobody was found.</param>
/// <param name="Cue">The word that ties content and source together ("said"), as written; null where there is none.</param>
/// <param name="Line">The line on which the content starts, from 1.</param>
/// <param name="Column">The column in which it starts, from 1, in UTF-16 code units.</param>
/// <param name="Sentence">The sentence, or sentences, that the content stands in.</param>
/// <param name="Paragraph">The paragraph, as an index into <see cref="ParsedArticle.Paragraphs"/>.</param>
public sealed record ParsedQuote(
    SourceSpan Span,
    QuoteKind Kind,
    AttributionBasis Basis,
    int? Speaker,
    string? Cue,
    int Line,
    int Column,
    SourceSpan Sentence,
    int Paragraph);
