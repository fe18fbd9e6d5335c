using System.Collections.Generic;

namespace Corpus.Evaluation;

/// <summary>Everything that a run found out.</summary>
/// <param name="Articles">How many articles were read.</param>
/// <param name="Invalid">Those among them that cannot become a record, and why.</param>
/// <param name="Systems">The systems, the reading first.</param>
/// <param name="Metadata">The metadata, by field; none where the annotation has none.</param>
/// <param name="MetadataMistakes">The metadata values that are wrong.</param>
/// <param name="Speed">How fast the articles are read.</param>
internal sealed record EvaluationReport(
    int Articles,
    IReadOnlyList<string> Invalid,
    IReadOnlyList<SystemReport> Systems,
    IReadOnlyList<MetadataFigures> Metadata,
    IReadOnlyList<MetadataMistake> MetadataMistakes,
    ReadingSpeed Speed);
