using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>A quotation with all who may have said it.</summary>
/// <param name="Content">Where it stands, without its marks.</param>
/// <param name="Candidates">Who may have said it, in the order in which the reading weighs them.</param>
internal sealed record ObservedQuotation(SourceSpan Content, ObservedCandidate[] Candidates);
