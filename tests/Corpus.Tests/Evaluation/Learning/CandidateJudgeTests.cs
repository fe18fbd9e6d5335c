using System;
using Corpus.Evaluation;
using Corpus.Reading;
using NUnit.Framework;
using Source = Corpus.Reading.Source;

namespace Corpus.Tests.Evaluation.Learning;

[TestFixture]
public sealed class CandidateJudgeTests
{
    private const string Text = """
        Ada Brandt came late. She looked at the bridge. “It is old,” said Otto Hollis.

        He smiled, “and dear.” The engineer agreed.
        """;

    private static readonly SmallGold Gold = new(Text);

    [TestCase("Hollis", true)]
    [TestCase("Mr. Otto Hollis", true)]
    [TestCase("Ada Brandt", false)]
    [TestCase("", false)]
    public void TheNameThatPeopleGaveIsRight(string name, bool right) =>
        Assert.That(IsRight("It is old", Gold.Gold("It is old", "Otto Hollis"), CandidateKind.Subject, name), Is.EqualTo(right));

    [TestCase("said Otto Hollis", true)]
    [TestCase("Otto", true)]
    [TestCase("Ada Brandt", false)]
    public void ThePhraseThatPeopleMarkedIsRightWhateverItsName(string phrase, bool right) =>
        Assert.That(IsRight("It is old", Marked("It is old", "Otto Hollis", "name"), CandidateKind.CueBehind, "somebody else", phrase), Is.EqualTo(right));

    [Test]
    public void TheNameThatAProgramMadeOutTeachesNothing()
    {
        GoldQuote gold = Marked("and dear", "He", "pronoun") with { SpeakerResolved = "Otto Hollis", ResolvedBy = "dcoref(auto)" };
        Assert.That(IsRight("and dear", gold, CandidateKind.Subject, "Otto Hollis"), Is.False);
        Assert.That(IsRight("and dear", gold, CandidateKind.CueBefore, "Otto Hollis", "He"), Is.True);
        Assert.That(CandidateJudge.IsNamed(gold), Is.False);
    }

    [TestCase("Previous", "It is old", "She", true, Description = "in the sentence before")]
    [TestCase("Previous", "and dear", "He", false, Description = "in the same sentence")]
    [TestCase("Previous", "It is old", "He", false, Description = "behind the quotation")]
    [TestCase("Subject", "It is old", "She", false, Description = "not the one who spoke before")]
    public void WhoeverSpokeBeforeIsRightWhereThePronounStandsInAnEarlierSentence(string kind, string words, string pronoun, bool right) =>
        Assert.That(IsRight(words, Marked(words, pronoun, "pronoun"), Enum.Parse<CandidateKind>(kind), "anybody"), Is.EqualTo(right));

    [Test]
    public void WhereTheNameIsKnownWhoeverSpokeBeforeNeedsIt()
    {
        GoldQuote gold = Marked("It is old", "She", "pronoun") with { SpeakerResolved = "Ada Brandt" };
        Assert.That(IsRight("It is old", gold, CandidateKind.Previous, "Otto Hollis"), Is.False);
        Assert.That(IsRight("It is old", gold, CandidateKind.Previous, "Ada Brandt"), Is.True);
    }

    private static bool IsRight(string words, GoldQuote gold, CandidateKind kind, string name, string? phrase = null) => CandidateJudge.IsRight(
        Text,
        gold,
        Gold.SpanOf(words),
        new ObservedCandidate(new SourceCandidate(kind, -1, Source.None, 0), SpeakerName.Of(name), phrase is null ? null : Gold.SpanOf(phrase)));

    private static GoldQuote Marked(string words, string speaker, string kind)
    {
        SourceSpan span = Gold.SpanOf(speaker);
        return Gold.Gold(words, speaker) with { SpeakerKind = kind, SpeakerSpan = [span.Start, span.End] };
    }
}
