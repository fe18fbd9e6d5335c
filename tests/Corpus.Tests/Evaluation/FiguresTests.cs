using System.Linq;
using Corpus.Evaluation;
using NUnit.Framework;
using ReadBasis = Corpus.Reading.AttributionBasis;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class FiguresTests
{
    private static readonly SmallGold Gold = new("""
        “We will mend the bridge,” said Ada Brandt. “It is old,” she added.

        Otto Hollis called that “a dear promise.” The town paper, “The Ferry”, wrote: “Nobody has counted the money”.

        “A last word”
        """);

    [Test]
    public void SpansCountOnceEach()
    {
        Figures figures = Score(
            Gold.With([Gold.Gold("“We will mend the bridge,”", "Ada Brandt"), Gold.Gold("“It is old,”", "Ada Brandt"), Gold.Gold("“a dear promise.”", "Otto Hollis")]),
            Gold.Predicted("We will mend the bridge,", "Ada Brandt"),
            Gold.Predicted("will mend the bridge", "Ada Brandt"),
            Gold.Predicted("It is", "Ada Brandt"));
        Assert.That(figures.Exact, Is.EqualTo(new PrecisionRecall(1, 3, 3)));
        Assert.That(figures.Partial, Is.EqualTo(new PrecisionRecall(1, 3, 3)));
    }

    [Test]
    public void SpansThatOverlapEnoughArePartlyRight()
    {
        Figures figures = Score(
            Gold.With([Gold.Gold("We will mend the bridge", "Ada Brandt")]),
            Gold.Predicted("will mend the bridge", "Ada Brandt"));
        Assert.That(figures.Exact.F1, Is.Zero);
        Assert.That(figures.Partial.F1, Is.EqualTo(1));
    }

    [Test]
    public void TheSpeakerIsJudgedWhereTheQuotationWasFoundAndTheSpeakerIsKnown()
    {
        Figures figures = Score(
            Gold.With([Gold.Gold("We will mend the bridge", "Ada Brandt"), Gold.Gold("It is old", null), Gold.Gold("a dear promise", "Otto Hollis"), Gold.Gold("Nobody has counted the money", "the town paper")]),
            Gold.Predicted("We will mend the bridge", "Brandt"),
            Gold.Predicted("It is old", "Otto Hollis"),
            Gold.Predicted("a dear promise", null));
        Assert.That(figures.Speaker, Is.EqualTo(new SpeakerFigures(Count: 2, Answered: 1, Right: 1, StrictlyRight: 1)));
        Assert.That(figures.Speaker.Accuracy, Is.EqualTo(0.5));
        Assert.That(figures.Speaker.Precision, Is.EqualTo(1));

        // Three of the four have a speaker; of the three predictions one is of a quotation that has none.
        Assert.That(figures.Joint, Is.EqualTo(new PrecisionRecall(1, 2, 3)));
    }

    [Test]
    public void WhatAProgramResolvedIsCountedApart()
    {
        GoldQuote automatic = Gold.Gold("It is old", "she") with { SpeakerKind = "pronoun", SpeakerResolved = "Ada Brandt", ResolvedBy = "dcoref(auto)" };
        GoldQuote open = Gold.Gold("a dear promise", "he") with { SpeakerKind = "pronoun" };
        Figures figures = Score(
            Gold.With([automatic, open]),
            Gold.Predicted("It is old", "Ada Brandt", ReadBasis.Pronoun),
            Gold.Predicted("a dear promise", "Otto Hollis", ReadBasis.Pronoun));
        Assert.That(figures.Speaker.Count, Is.Zero);
        Assert.That(figures.Joint, Is.EqualTo(new PrecisionRecall(0, 0, 0)));
        SpeakerFigures pronouns = figures.BySource.Single(static row => row.Source.StartsWith("pronoun", System.StringComparison.Ordinal)).Speaker;
        Assert.That(pronouns, Is.EqualTo(new SpeakerFigures(1, 1, 1, 1)));
    }

    [Test]
    public void NotSpeechIsRejectedByWhoeverDoesNotPredictIt()
    {
        GoldArticle article = Gold.With([], notSpeech: ["“The Ferry”", "“A last word”"]);
        Assert.That(Score(article).NotSpeechRejected, Is.EqualTo(1));
        Figures taken = Score(article, Gold.Predicted("The Ferry", null), Gold.Predicted("A last word", "Otto Hollis"));
        Assert.That(taken.NotSpeechRejected, Is.Zero);
        Assert.That(taken.NotSpeechWithoutSpeaker, Is.EqualTo(0.5));
    }

    [Test]
    public void HeadingsAreScoredNeitherWayAndTermsAreNotSpeech()
    {
        GoldArticle article = Gold.With([Gold.Gold("A last word", "Ada Brandt", "heading"), Gold.Gold("The Ferry", null, "term")], ignore: ["It is old"]);
        Figures figures = Score(article, Gold.Predicted("A last word", "Ada Brandt"), Gold.Predicted("It is old", "Ada Brandt"));
        Assert.That(figures.Exact, Is.EqualTo(new PrecisionRecall(0, 0, 0)));
        Assert.That(figures.NotSpeechRejected, Is.EqualTo(1));
    }

    [Test]
    public void KindsAgreeOrNot()
    {
        GoldArticle article = Gold.With([Gold.Gold("a dear promise", "Otto Hollis", "mixed"), Gold.Gold("It is old", "Ada Brandt")]);
        Figures figures = Score(article, Gold.Predicted("a dear promise", null), Gold.Predicted("It is old", null));
        Assert.That(figures.KindAgreement, Is.EqualTo(0.5));
    }

    [Test]
    public void TheMostPreciseBasisLeadsTheCurve()
    {
        GoldArticle article = Gold.With([Gold.Gold("We will mend the bridge", "Ada Brandt"), Gold.Gold("It is old", "Ada Brandt"), Gold.Gold("a dear promise", "Otto Hollis")]);
        Figures figures = Score(
            article,
            Gold.Predicted("We will mend the bridge", "Otto Hollis", ReadBasis.Named),
            Gold.Predicted("It is old", "Ada Brandt", ReadBasis.Pronoun),
            Gold.Predicted("a dear promise", null, ReadBasis.None));
        Assert.That(figures.ByBasis.Select(static row => row.Basis), Is.EqualTo(new[] { ReadBasis.Pronoun, ReadBasis.Named }));
        Assert.That(figures.ByBasis.Select(static row => row.PrecisionSoFar), Is.EqualTo(new[] { 1, 0.5 }));
        Assert.That(figures.ByBasis.Select(static row => row.CoverageSoFar), Is.EqualTo(new[] { 1 / 3.0, 2 / 3.0 }));
    }

    private static Figures Score(GoldArticle article, params Prediction[] predictions) =>
        Figures.Of([new ArticleComparison(article, new SystemOutput(predictions, []))]);
}
