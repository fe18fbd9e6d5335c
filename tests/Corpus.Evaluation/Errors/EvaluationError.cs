namespace Corpus.Evaluation;

/// <summary>Something that a system got wrong.</summary>
/// <param name="Phenomenon">What errors are grouped by.</param>
/// <param name="Cue">The cue that it went by; null where it did not go by one.</param>
/// <param name="Place">Article, line and column.</param>
/// <param name="Words">The words in question.</param>
/// <param name="Detail">What was expected, and what came.</param>
internal sealed record EvaluationError(string Phenomenon, string? Cue, string Place, string Words, string Detail);
