using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>A quotation to learn from, or to be examined on.</summary>
/// <param name="Candidates">Who may have said it.</param>
/// <param name="IsRight">For each candidate, whether the annotation bears it out.</param>
/// <param name="IsNamed">Whether people said who the speaker is; else they marked a phrase only.</param>
internal sealed record RankingExample(List<SourceCandidate> Candidates, bool[] IsRight, bool IsNamed)
{
    /// <summary>Whether there is a right choice.</summary>
    public bool HasRight => IsRight.Contains(true);
}
