using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>A quotation that a system found.</summary>
/// <param name="Span">Its content, with or without marks.</param>
/// <param name="Kind">direct or mixed.</param>
/// <param name="Speaker">Who said it; null where the system does not know.</param>
/// <param name="Basis">What the attribution rests on, where the system says so.</param>
/// <param name="Cue">The cue that it went by; null where there was none.</param>
internal sealed record Prediction(SourceSpan Span, string Kind, string? Speaker, AttributionBasis Basis = AttributionBasis.None, string? Cue = null);
