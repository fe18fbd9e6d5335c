using System;

namespace Corpus.Reading;

/// <summary>A reading that is watched, and chooses as it is told: what weights are learned from.</summary>
/// <param name="Ranker">Chooses among the candidates.</param>
/// <param name="Observer">Is shown the candidates of each quotation before one is chosen.</param>
internal sealed record SourceStudy(SourceRanker Ranker, Action<CandidateSet> Observer);
