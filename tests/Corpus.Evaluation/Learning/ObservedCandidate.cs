using System.Collections.Generic;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>A candidate source as the reading saw it, with what an annotation can be held against.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Name">Its name, or else its description; empty for one that could not be resolved.</param>
/// <param name="Phrase">Where the source of its cue stands; null where it has no cue.</param>
internal sealed record ObservedCandidate(SourceCandidate Candidate, SpeakerName Name, SourceSpan? Phrase)
{
    /// <summary>The candidates in <paramref name="set"/>.</summary>
    public static ObservedCandidate[] Of(CandidateSet set) => [.. AllOf(set)];

    private static IEnumerable<ObservedCandidate> AllOf(CandidateSet set)
    {
        foreach (SourceCandidate candidate in set.Candidates)
        {
            yield return new ObservedCandidate(
                candidate,
                SpeakerName.Of(NameOf(set, candidate.Source)),
                candidate.Cue >= 0 && set.Cues[candidate.Cue].Source is { Exists: true } phrase ? SpanOf(set.Frame, phrase) : null);
        }
    }

    private static string? NameOf(CandidateSet set, Source source) =>
        source.Entity >= 0 ? set.Entities[source.Entity].Name
        : source.Description is { Exists: true } description ? set.Frame.TextOf(description.First, description.Last)
        : null;

    private static SourceSpan SpanOf(Frame frame, NounPhrase phrase) => SourceSpan.FromBounds(frame.Start(phrase.First), frame.End(phrase.Last));
}
