using System.Collections.Generic;

namespace Corpus.Evaluation;

/// <summary>Something that a system got wrong.</summary>
/// <param name="Outcome">What went wrong: the span, what kind of source.</param>
/// <param name="Phenomena">What in the text makes it hard, as far as cheap tests tell; never empty.</param>
/// <param name="Cue">The cue that it went by; null where it did not go by one.</param>
/// <param name="Place">Article, line and column.</param>
/// <param name="Words">The words in question.</param>
/// <param name="Detail">What was expected, and what came.</param>
internal sealed record EvaluationError(string Outcome, IReadOnlyList<string> Phenomena, string? Cue, string Place, string Words, string Detail)
{
    /// <summary>What went wrong, in a word or two: the outcome up to its colon.</summary>
    public string Sort => Outcome.Split(':')[0];
}
