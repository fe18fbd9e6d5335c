using System.Collections.Generic;
using System.Linq;
using Corpus.Evaluation;
using NUnit.Framework;
using ReadBasis = Corpus.Reading.AttributionBasis;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class PhenomenaTests
{
    [TestCase("Otto Hollis, who runs the ferry, said it is \u201Cold\u201D.", "old", "said", "relative clause")]
    [TestCase("Otto Hollis, a sailor, said it is \u201Cold\u201D.", "old", "said", "apposition")]
    [TestCase("Otto Hollis left, calling it \u201Cold\u201D.", "old", "calling", "participle")]
    [TestCase("It is \u201Cold\u201D, according to Otto Hollis.", "old", "according to", "according to")]
    [TestCase("It was called \u201Cold\u201D by Otto Hollis.", "old", "called", "passive")]
    [TestCase("The ferry runs.\n\nOTTO HOLLIS: \u201Cold\u201D.", "old", null, "transcript label")]
    [TestCase("Otto Hollis said it is \u201Cold\u201D.", "old", "said", "headline")]
    [TestCase("It runs.\n\n\u201COld.\u201D", "Old", null, "no cue")]
    [TestCase("He said that Otto Hollis said it is \u201Cold\u201D.", "old", "said", "several cues in the sentence")]
    [TestCase("He sang \u201COver The Hills Again\u201D.", "Over The Hills Again", null, "title case")]
    [TestCase("He said it is \u2018old\u2019.", "old", "said", "single marks")]
    [TestCase("He said it is \u201Ca \u2018good\u2019 ship\u201D.", "a \u2018good\u2019 ship", "said", "nested marks")]
    [TestCase("He said: \u201COld. \u201CNew.\u201D", "Old.", "said", "mark pairing")]
    public void WhatStandsAroundAMissedQuotationIsTold(string text, string words, string? cue, string phenomenon) =>
        Assert.That(PhenomenaOf(text, words, quote => quote with { Cue = cue }), Does.Contain(phenomenon));

    [Test]
    public void ACueBeforeItsSourceIsInverted() =>
        Assert.That(PhenomenaOf("\u201COld,\u201D said Otto Hollis.", "Old", static quote => quote with { Cue = "said", CueSpan = [7, 11], SpeakerSpan = [12, 23] }), Does.Contain("inverted"));

    [Test]
    public void ATermThatIsSpeechIsTold()
    {
        var gold = new SmallGold("Otto Hollis said it is \u201Cold\u201D.");
        GoldArticle article = gold.With([gold.Gold("old", "Otto Hollis") with { Cue = "said" }]);
        EvaluationError error = ErrorFinder.Find(new ArticleComparison(article, new SystemOutput([], [gold.SpanOf("old")]))).Single();
        Assert.That(error.Phenomena, Does.Contain("short fragment held for a term"));
    }

    [TestCase("Otto Hollis", true)]
    [TestCase("Maria Brandt", false)]
    public void ARivalHasNoNameOfTheOtherGender(string answer, bool rival)
    {
        var gold = new SmallGold("Peter Roth met Otto Hollis and Maria Brandt. He said it is \u201Cold\u201D.");
        GoldArticle article = gold.With([gold.Gold("old", "He") with { SpeakerKind = "pronoun", SpeakerResolved = "Peter Roth", Cue = "said" }]);
        EvaluationError error = ErrorFinder.Find(new ArticleComparison(article, new SystemOutput([gold.Predicted("old", answer, ReadBasis.Pronoun)], []))).Single();
        Assert.That(error.Phenomena, Does.Contain("pronoun"));
        Assert.That(error.Phenomena, rival ? Does.Contain("rival of the same gender") : Does.Not.Contain("rival of the same gender"));
    }

    [Test]
    public void AnErrorStandsUnderEachOfItsPhenomena()
    {
        EvaluationError one = new("missed: x", ["a", "b"], null, "001(1,1)", "x", "");
        EvaluationError two = one with { Phenomena = ["b"], Outcome = "borders: y" };
        List<ErrorGroup> groups = ErrorGroup.ByPhenomenon([one, two]);
        Assert.That(groups.Select(static group => (group.Name, group.Count, group.CountOf("missed"))), Is.EqualTo(new[] { ("b", 2, 1), ("a", 1, 1) }));
    }

    private static IReadOnlyList<string> PhenomenaOf(string text, string words, System.Func<GoldQuote, GoldQuote> annotate)
    {
        var gold = new SmallGold(text);
        GoldArticle article = gold.With([annotate(gold.Gold(words, "Otto Hollis"))]);
        return ErrorFinder.Find(new ArticleComparison(article, new SystemOutput([], []))).Single().Phenomena;
    }
}
