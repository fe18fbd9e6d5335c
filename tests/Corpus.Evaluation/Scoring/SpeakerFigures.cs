using System.Collections.Generic;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>How often the speaker is right, of the quotations that were found and whose speaker the annotation knows.</summary>
/// <param name="Count">All of them.</param>
/// <param name="Answered">Those for which the system named somebody.</param>
/// <param name="Right">Those for which it named the right one.</param>
/// <param name="StrictlyRight">Those among them that are no namesake.</param>
internal readonly record struct SpeakerFigures(int Count, int Answered, int Right, int StrictlyRight)
{
    /// <summary>Right of all.</summary>
    public double? Accuracy => Ratio.Of(Right, Count);

    /// <summary>Answered of all.</summary>
    public double? Coverage => Ratio.Of(Answered, Count);

    /// <summary>Right of answered.</summary>
    public double? Precision => Ratio.Of(Right, Answered);

    /// <summary>Right of all, where a namesake is wrong.</summary>
    public double? Strict => Ratio.Of(StrictlyRight, Count);

    /// <summary>Counts <paramref name="matches"/>, which all have a known speaker.</summary>
    public static SpeakerFigures Of(IReadOnlyCollection<MatchedQuote> matches) => new(
        matches.Count,
        matches.Count(static match => match.IsAnswered),
        matches.Count(static match => match.IsRight),
        matches.Count(static match => match.IsStrictlyRight));
}
