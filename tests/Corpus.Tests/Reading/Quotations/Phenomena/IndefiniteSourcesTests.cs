using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Sources of whom nothing is told but that there are some: someone, another, both.</summary>
public sealed class IndefiniteSourcesTests
{
    [TestCase("Some called it “madness.”", "madness.", "Some", "called")]
    [TestCase("Others called it “brave.”", "brave.", "Others", "called")]
    [TestCase("Several said it was “too late.”", "too late.", "Several", "said")]
    [TestCase("Both said it was “too late.”", "too late.", "Both", "said")]
    [TestCase("The two called it “a joke.”", "a joke.", "The two", "called")]
    [TestCase("Someone shouted “Shame!” from the gallery.", "Shame!", "Someone", "shouted")]
    [TestCase("“Shame!” somebody shouted.", "Shame!", "somebody", "shouted")]
    [TestCase("“Get well soon,” one wrote.", "Get well soon,", "one", "wrote")]
    [TestCase("“Get well soon,” one of them wrote.", "Get well soon,", "one of them", "wrote")]
    [TestCase("Two of them called it “a joke.”", "a joke.", "Two of them", "called")]
    [TestCase("The mother of two called it “a joke.”", "a joke.", "The mother of two", "called")]
    public void Are_sources(string text, string content, string by, string cue) => Speech.In(text).Has(content, by, cue, AttributionBasis.Described);

    [Test]
    public void Another_is_not_the_one_before()
        => Speech.In("“No one is to blame,” one of the drivers told reporters. Another said: “It was dark.”").Are(("No one is to blame,", "one of the drivers"), ("It was dark.", "Another"));

    [Test]
    public void Some_and_others_have_their_own()
        => Speech.In("Some said the plan was “mad”, others called it “brave”.").Are(("mad", "Some"), ("brave", "others"));

    [Test]
    public void They_open_noun_phrases_as_before()
        => Speech.In("Another resident called it “hell”. Several young teachers said it was “late”.").Are(("hell", "Another resident"), ("late", "Several young teachers"));
}
