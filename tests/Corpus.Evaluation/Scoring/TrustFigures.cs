using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>How often an answer is right that a reader of the output can tell from others: by its basis, its cue and its kind.</summary>
/// <param name="Basis">What the attribution rests on.</param>
/// <param name="HasCue">Whether a cue goes with it.</param>
/// <param name="Kind">direct or mixed.</param>
/// <param name="Answers">The answers; those to pronouns that only a program resolved among them.</param>
/// <param name="Right">Those that are right.</param>
internal sealed record TrustFigures(AttributionBasis Basis, bool HasCue, string Kind, int Answers, int Right)
{
    /// <summary>The share that is right.</summary>
    public double? Precision => Ratio.Of(Right, Answers);

    /// <summary>Counts the answers in <paramref name="matches"/> whose speaker the annotation knows, the most precise first.</summary>
    public static List<TrustFigures> Of(IEnumerable<MatchedQuote> matches) =>
    [
        .. matches
            .Where(static match => match.IsAnswered && match.Certainty != Certainty.Unknown)
            .GroupBy(static match => (match.Predicted.Quote.Basis, HasCue: match.Predicted.Quote.Cue is not null, match.Predicted.Quote.Kind))
            .Select(static group => new TrustFigures(group.Key.Basis, group.Key.HasCue, group.Key.Kind, group.Count(), group.Count(static match => match.IsRight)))
            .OrderByDescending(static row => row.Precision)
            .ThenBy(static row => row.Basis)
            .ThenByDescending(static row => row.HasCue)
            .ThenBy(static row => row.Kind, System.StringComparer.Ordinal),
    ];
}
