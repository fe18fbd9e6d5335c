using System.Linq;
using System.Threading;
using Corpus.Evaluation;
using Corpus.Reading;
using NUnit.Framework;
using Source = Corpus.Reading.Source;

namespace Corpus.Tests.Evaluation.Learning;

[TestFixture]
public sealed class SoftmaxTrainerTests
{
    private static readonly SourceCandidate Tight = Candidate(CandidateKind.CueBefore, SourceFeature.Bias, SourceFeature.Tight);
    private static readonly SourceCandidate Loose = Candidate(CandidateKind.CueBefore, SourceFeature.Bias);
    private static readonly SourceCandidate Previous = Candidate(CandidateKind.Previous, SourceFeature.Bias);
    private static readonly SourceCandidate Subject = Candidate(CandidateKind.Subject, SourceFeature.Bias);

    [Test]
    public void WhatTellsRightFromWrongGetsTheWeight()
    {
        int[] weights = Learn(Example([Loose, Tight], 1), Example([Tight, Loose], 0));
        Assert.That(weights[SourceRanker.IndexOf((int)SourceFeature.Tight, CandidateKind.CueBefore)], Is.Positive);
        Assert.That(weights.Count(static weight => weight != 0), Is.LessThanOrEqualTo(2), "what no candidate has keeps the weight of 0");
        Assert.That(new SourceRanker(weights).Best([Loose, Tight]), Is.EqualTo(1));
    }

    [Test]
    public void AFeatureWeighsForEachKindOnItsOwn()
    {
        int[] weights = Learn(Example([Loose, Previous], 1));
        Assert.That(weights[SourceRanker.IndexOf((int)SourceFeature.Bias, CandidateKind.Previous)], Is.Positive);
        Assert.That(weights[SourceRanker.IndexOf((int)SourceFeature.Bias, CandidateKind.CueBefore)], Is.Negative);
    }

    [Test]
    public void SeveralRightCandidatesShareTheirLot()
    {
        // The first has all the evidence: the second is right beside it, and need not catch up.
        int[] weights = Learn(Example([Loose, Previous, Subject], 0, 1), Example([Loose, Previous], 0));
        var ranker = new SourceRanker(weights);
        Assert.That(ranker.Best([Subject, Previous]), Is.EqualTo(1));
        Assert.That(ranker.Best([Previous, Loose]), Is.EqualTo(1));
    }

    [Test]
    public void WithoutARightAndAWrongOneThereIsNothingToLearn()
    {
        Assert.That(Learn(Example([Loose, Tight])), Has.All.Zero);
        Assert.That(Learn(Example([Loose, Tight], 0, 1)), Has.All.Zero);
        Assert.That(Learn(), Has.All.Zero);
    }

    [Test]
    public void TheSameSeedLearnsTheSame()
    {
        RankingExample[] examples = [Example([Loose, Tight], 1), Example([Loose, Previous], 0), Example([Tight, Subject, Previous], 1), Example([Previous, Loose], 0)];
        int[] first = SoftmaxTrainer.Learn(examples, 5, 7, CancellationToken.None);
        Assert.That(SoftmaxTrainer.Learn(examples, 5, 7, CancellationToken.None), Is.EqualTo(first));
        Assert.That(SoftmaxTrainer.Learn(examples, 5, 8, CancellationToken.None), Is.Not.EqualTo(first));
    }

    [Test]
    public void TheFirstStepIsOfTheLengthOfTheRate()
    {
        // AdaGrad's first step is the rate itself, whatever the slope: 0.2, or 20 hundredths.
        int[] weights = SoftmaxTrainer.Learn([Example([Loose, Previous], 0)], 1, 1, CancellationToken.None);
        Assert.That(weights[SourceRanker.IndexOf((int)SourceFeature.Bias, CandidateKind.CueBefore)], Is.EqualTo(20));
        Assert.That(weights[SourceRanker.IndexOf((int)SourceFeature.Bias, CandidateKind.Previous)], Is.EqualTo(-20));
    }

    [Test]
    public void FiguresCountTheQuotationsThatHaveARightCandidate()
    {
        var ranker = new SourceRanker(Learn(Example([Loose, Tight], 1)));
        Assert.That(RankingFigures.Of(ranker, [Example([Tight, Loose], 0), Example([Tight, Loose], 1), Example([Tight, Loose])]), Is.EqualTo(new RankingFigures(2, 1)));
        Assert.That(RankingFigures.Of(ranker, []).Accuracy, Is.Null);
    }

    private static int[] Learn(params RankingExample[] examples) =>
        SoftmaxTrainer.Learn(examples, SoftmaxTrainer.UsualEpochs, SoftmaxTrainer.UsualSeed, CancellationToken.None);

    private static RankingExample Example(SourceCandidate[] candidates, params int[] right) =>
        new([.. candidates], [.. Enumerable.Range(0, candidates.Length).Select(right.Contains)], IsNamed: true);

    private static SourceCandidate Candidate(CandidateKind kind, params SourceFeature[] features) =>
        new(kind, -1, Source.None, features.Aggregate(0UL, static (set, feature) => set | (1UL << (int)feature)));
}
