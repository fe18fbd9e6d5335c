namespace Corpus.Runtime;

/// <summary>What a table says about a quotation.</summary>
internal readonly record struct QuoteRow(QuoteKind Kind, AttributionBasis Basis, TextSpan Span, TextSpan Sentence, int Paragraph, int Speaker, string? Cue);
