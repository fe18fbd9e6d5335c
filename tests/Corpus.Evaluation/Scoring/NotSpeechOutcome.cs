using System.Collections.Generic;
using System.Linq;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>What became of a marked stretch that is nobody's speech.</summary>
/// <param name="IsTaken">Whether the system holds it for a quotation.</param>
/// <param name="HasSpeaker">Whether it holds it for a quotation and gives it to somebody.</param>
internal readonly record struct NotSpeechOutcome(bool IsTaken, bool HasSpeaker)
{
    /// <summary>The overlap from which on a prediction is about the stretch.</summary>
    public const double SameStretch = 0.5;

    /// <summary>What became of <paramref name="stretch"/>, which is trimmed.</summary>
    public static NotSpeechOutcome Of(SourceSpan stretch, IEnumerable<Piece<Prediction>> predicted)
    {
        List<Piece<Prediction>> same = [.. predicted.Where(piece => SpanAlignment.Overlap(stretch, piece.Span) >= SameStretch)];
        return new NotSpeechOutcome(same.Count > 0, same.Exists(static piece => !string.IsNullOrEmpty(piece.Quote.Speaker)));
    }
}
