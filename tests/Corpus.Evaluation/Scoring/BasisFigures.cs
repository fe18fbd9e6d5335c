using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>How far the answers of one basis can be trusted.</summary>
/// <param name="Basis">What the attributions rest on.</param>
/// <param name="Human">The answers to which people know the right one.</param>
/// <param name="Automatic">The answers to which only a program does (pronouns, mostly).</param>
/// <param name="CoverageSoFar">The share of quotations that are answered by those who trust this basis and all above it.</param>
/// <param name="PrecisionSoFar">The share of those answers that is right.</param>
internal sealed record BasisFigures(AttributionBasis Basis, SpeakerFigures Human, SpeakerFigures Automatic, double? CoverageSoFar, double? PrecisionSoFar)
{
    /// <summary>
    /// Precision against coverage, the most precise basis first. The sums count automatic gold too: without it nearly all pronouns
    /// that were resolved rightly would be missing.
    /// </summary>
    public static List<BasisFigures> Curve(IReadOnlyCollection<MatchedQuote> matches)
    {
        int asked = matches.Count(static match => match.Certainty != Certainty.Unknown);
        int answered = 0;
        int right = 0;
        var curve = new List<BasisFigures>();
        var byPrecision = matches
            .Where(static match => match.IsAnswered && match.Certainty != Certainty.Unknown)
            .GroupBy(static match => match.Predicted.Quote.Basis)
            .Select(static group => (Basis: group.Key, Matches: group.ToList(), Right: group.Count(static match => match.IsRight)))
            .OrderByDescending(static group => Ratio.Of(group.Right, group.Matches.Count))
            .ThenBy(static group => group.Basis);
        foreach ((AttributionBasis basis, List<MatchedQuote> group, int rightHere) in byPrecision)
        {
            answered += group.Count;
            right += rightHere;
            curve.Add(new BasisFigures(basis, Trusted(group, Certainty.Human), Trusted(group, Certainty.Automatic), Ratio.Of(answered, asked), Ratio.Of(right, answered)));
        }

        return curve;
    }

    private static SpeakerFigures Trusted(List<MatchedQuote> matches, Certainty certainty) =>
        SpeakerFigures.Of([.. matches.Where(match => match.Certainty == certainty)]);
}
