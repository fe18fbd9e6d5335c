using System.Collections.Generic;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>All that is said of one system in numbers.</summary>
internal sealed record Figures
{
    /// <summary>The articles.</summary>
    public required int Articles { get; init; }

    /// <summary>Quotations found to the letter.</summary>
    public required PrecisionRecall Exact { get; init; }

    /// <summary>Quotations found with an overlap of 0.8.</summary>
    public required PrecisionRecall Partial { get; init; }

    /// <summary>Quotations found so, and their speaker too: what a reader of the output gets.</summary>
    public required PrecisionRecall Joint { get; init; }

    /// <summary>Speakers of the quotations found, by what people annotated.</summary>
    public required SpeakerFigures Speaker { get; init; }

    /// <summary>Speakers where the article has a surname and the full name is asked for.</summary>
    public required double? FullName { get; init; }

    /// <summary>Marked stretches that are nobody's speech.</summary>
    public required int NotSpeech { get; init; }

    /// <summary>The share of them that is not held for a quotation.</summary>
    public required double? NotSpeechRejected { get; init; }

    /// <summary>The share of them that is given to nobody.</summary>
    public required double? NotSpeechWithoutSpeaker { get; init; }

    /// <summary>The share of the quotations found that has the right kind.</summary>
    public required double? KindAgreement { get; init; }

    /// <summary>Speakers by kind of source.</summary>
    public required IReadOnlyList<SourceFigures> BySource { get; init; }

    /// <summary>Precision against coverage.</summary>
    public required IReadOnlyList<BasisFigures> ByBasis { get; init; }

    /// <summary>Precision by all that a reader of the output sees of an answer.</summary>
    public required IReadOnlyList<TrustFigures> ByTrust { get; init; }

    /// <summary>Recall by trait of the quotation.</summary>
    public required IReadOnlyList<RecallFigures> ByTrait { get; init; }

    /// <summary>The figures of all <paramref name="articles"/> together.</summary>
    public static Figures Of(IReadOnlyCollection<ArticleComparison> articles)
    {
        List<MatchedQuote> matches = [.. articles.SelectMany(static article => article.Matches)];
        List<MatchedQuote> judged = [.. matches.Where(static match => match.Certainty == Certainty.Human)];
        List<bool> fullNames = [.. judged.Select(static match => match.IsFullNameRight).OfType<bool>()];
        List<NotSpeechOutcome> notSpeech = [.. articles.SelectMany(static article => article.NotSpeech)];
        int gold = articles.Sum(static article => article.GoldPieces.Count);
        int goldWithSpeaker = articles.Sum(static article => article.GoldPieces.Count(static piece => GoldSpeaker.Of(piece.Quote).Certainty == Certainty.Human));
        int predicted = articles.Sum(static article => article.CountedPredictions);
        SpeakerFigures speaker = SpeakerFigures.Of(judged);
        return new Figures
        {
            Articles = articles.Count,
            Exact = new PrecisionRecall(articles.Sum(static article => article.ExactCount), predicted, gold),
            Partial = new PrecisionRecall(matches.Count, predicted, gold),

            // A quotation whose speaker nobody annotated is asked of no system.
            Joint = new PrecisionRecall(speaker.Right, predicted - (matches.Count - judged.Count), goldWithSpeaker),
            Speaker = speaker,
            FullName = Ratio.Of(fullNames.Count(static right => right), fullNames.Count),
            NotSpeech = notSpeech.Count,
            NotSpeechRejected = Ratio.Of(notSpeech.Count(static outcome => !outcome.IsTaken), notSpeech.Count),
            NotSpeechWithoutSpeaker = Ratio.Of(notSpeech.Count(static outcome => !outcome.HasSpeaker), notSpeech.Count),
            KindAgreement = Ratio.Of(matches.Count(static match => match.KindAgrees), matches.Count),
            BySource = SourceFigures.Of(matches),
            ByBasis = BasisFigures.Curve(matches),
            ByTrust = TrustFigures.Of(matches),
            ByTrait = RecallFigures.Of(articles),
        };
    }
}
