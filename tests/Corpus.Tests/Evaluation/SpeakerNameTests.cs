using Corpus.Evaluation;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class SpeakerNameTests
{
    [TestCase("Mr. Hollis", "hollis")]
    [TestCase("then-Gov. Ada Brandt’s", "then-gov. ada brandt")]
    [TestCase("the former Sen.  Ada\nBrandt", "ada brandt")]
    [TestCase("James'", "james")]
    [TestCase("Liam O’Dowd", "liam o'dowd")]
    [TestCase("Hart & Sons, Inc.", "hart sons inc")]
    [TestCase("the", "the")]
    [TestCase(null, "")]
    public void TitlesPossessivesAndSymbolsGo(string? written, string normalized) =>
        Assert.That(SpeakerName.Of(written).Text, Is.EqualTo(normalized));

    [TestCase("Ada Brandt", "Brandt", true)]
    [TestCase("Brandt", "Senator Ada Brandt Jr.", true)]
    [TestCase("Otto Brandt", "Ada Brandt", true)]
    [TestCase("the Brandt campaign", "a spokeswoman for the Brandt campaign", true)]
    [TestCase("Brandt", "Brandt campaign", true)]
    [TestCase("Bran", "Brandt", false)]
    [TestCase("Ada Brandt", "Ada Hollis", false)]
    [TestCase("she", "she", false)]
    [TestCase(null, "Brandt", false)]
    public void AnAnswerIsRightWhereSurnamesAgreeOrOneHoldsTheOther(string? answer, string gold, bool right) =>
        Assert.That(SpeakerName.Of(answer).Means(SpeakerName.Of(gold)), Is.EqualTo(right));

    [TestCase("Otto Brandt", "Ada Brandt", true)]
    [TestCase("Christopher Brandt", "Chris Brandt", false)]
    [TestCase("Brandt", "Ada Brandt", false)]
    [TestCase("Otto Ada Brandt", "Ada Brandt", false)]
    [TestCase("Otto Hollis", "Ada Brandt", false)]
    public void NamesakesHaveOneSurnameAndTwoFirstNames(string answer, string gold, bool namesake) =>
        Assert.That(SpeakerName.Of(answer).IsNamesakeOf(SpeakerName.Of(gold)), Is.EqualTo(namesake));
}
