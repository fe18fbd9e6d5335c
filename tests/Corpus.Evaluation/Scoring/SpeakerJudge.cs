using System.Linq;

namespace Corpus.Evaluation;

/// <summary>Judges the speaker of a quotation that was found.</summary>
internal static class SpeakerJudge
{
    /// <summary>Holds the speaker of <paramref name="predicted"/> against that of <paramref name="gold"/>.</summary>
    public static MatchedQuote Judge(string text, Piece<GoldQuote> gold, Piece<Prediction> predicted)
    {
        GoldSpeaker speaker = GoldSpeaker.Of(gold.Quote);
        SpeakerName answer = SpeakerName.Of(predicted.Quote.Speaker);
        bool right = speaker.Names.Any(answer.Means);
        return new MatchedQuote
        {
            Gold = gold,
            Predicted = predicted,
            Certainty = speaker.Certainty,
            Source = SourceWording.Of(gold.Quote),
            IsContinued = SourceWording.IsContinued(text, gold.Quote, gold.Span),
            IsAnswered = !string.IsNullOrEmpty(predicted.Quote.Speaker),
            IsRight = right,
            IsStrictlyRight = speaker.Names.Any(name => answer.Means(name) && !answer.IsNamesakeOf(name)),
            IsFullNameRight = AsksForFullName(gold.Quote) ? right && IsFullNameOf(answer, SpeakerName.Of(gold.Quote.SpeakerResolved)) : null,
        };
    }

    private static bool AsksForFullName(GoldQuote quote) =>
        quote.SpeakerKind == "name" && SpeakerName.Of(quote.Speaker).Words.Count == 1 && SpeakerName.Of(quote.SpeakerResolved).Words.Count >= 2;

    private static bool IsFullNameOf(SpeakerName answer, SpeakerName full) => answer.Words.Count >= 2 && !answer.IsNamesakeOf(full);
}
