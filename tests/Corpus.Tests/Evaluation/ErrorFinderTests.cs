using System.Linq;
using Corpus.Evaluation;
using NUnit.Framework;
using ReadBasis = Corpus.Reading.AttributionBasis;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class ErrorFinderTests
{
    private static readonly SmallGold Gold = new("Ada Brandt said it is “old”.\n“It will fall,” said Otto Hollis of “The Ferry”.");

    [Test]
    public void WhatIsHeldForATermIsMissedAsATerm()
    {
        var output = new SystemOutput([], [Gold.SpanOf("“old”")]);
        EvaluationError error = ErrorFinder.Find(new ArticleComparison(Gold.With([Gold.Gold("old", "Ada Brandt")]), output)).Single();
        Assert.That(error.Outcome, Is.EqualTo("missed: held for a term"));
        Assert.That(error.Place, Is.EqualTo("001(1,24)"));
    }

    [Test]
    public void NobodysSpeechIsTold()
    {
        var output = new SystemOutput([Gold.Predicted("The Ferry", "Otto Hollis")], []);
        EvaluationError error = ErrorFinder.Find(new ArticleComparison(Gold.With([], notSpeech: ["“The Ferry”"]), output)).Single();
        Assert.That(error.Outcome, Is.EqualTo("no quotation: nobody's speech"));
        Assert.That(error.Place, Is.EqualTo("001(2,38)"));
    }

    [Test]
    public void WrongSpeakersAreGroupedBySourceAndBasis()
    {
        Prediction wrong = Gold.Predicted("It will fall", "Ada Brandt", ReadBasis.Continued) with { Cue = "said" };
        GoldArticle article = Gold.With([Gold.Gold("It will fall", "Otto Hollis") with { Cue = "said" }]);
        ErrorGroup group = ErrorGroup.ByOutcome(ErrorFinder.Find(new ArticleComparison(article, new SystemOutput([wrong], [])))).Single();
        Assert.That(group.Name, Is.EqualTo("wrong speaker: name, by Continued"));
        Assert.That(group.Cues, Is.EqualTo(new[] { new CueCount("said", 1) }));
    }
}
