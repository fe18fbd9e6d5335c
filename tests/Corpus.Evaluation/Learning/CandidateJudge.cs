using System;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Says which candidates the annotation bears out.</summary>
internal static class CandidateJudge
{
    /// <summary>
    /// Whether <paramref name="candidate"/> is the source of <paramref name="gold"/>: it has the name that people gave it, or its phrase is
    /// the one that they marked.
    /// </summary>
    public static bool IsRight(string text, GoldQuote gold, SourceSpan content, ObservedCandidate candidate)
    {
        // Names that a program made out teach its mistakes; the phrase that people marked does not.
        bool isNamed = IsNamed(gold);
        if (isNamed && GoldSpeaker.Of(gold).Names.Any(candidate.Name.Means))
            return true;
        if (gold.SpeakerSpan is not [int start, int end])
            return false;
        var source = SourceSpan.FromBounds(start, end);
        return candidate.Phrase is { } phrase
            ? SpanAlignment.Shared(phrase, source) > 0
            : !isNamed && candidate.Candidate.Kind == CandidateKind.Previous && StandsInEarlierSentence(text, source, content);
    }

    /// <summary>Whether people said who <paramref name="gold"/>'s speaker is.</summary>
    public static bool IsNamed(GoldQuote gold) => GoldSpeaker.Of(gold).Certainty == Certainty.Human;

    // A pronoun in a sentence before: whoever spoke there goes on.
    private static bool StandsInEarlierSentence(string text, SourceSpan source, SourceSpan content) =>
        source.End <= content.Start && text.AsSpan(source.End, content.Start - source.End).ContainsAny('\n', '.');
}
