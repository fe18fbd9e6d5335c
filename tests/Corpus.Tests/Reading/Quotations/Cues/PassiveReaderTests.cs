using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class PassiveReaderTests
{
    [TestCase("The bill was called “a joke.”", "called", true)]
    [TestCase("The bill has often been called “a joke.”", "called", true)]
    [TestCase("The bill was quickly called “a joke.”", "called", true)]
    [TestCase("The critics called it “a joke.”", "called", false)]
    [TestCase("Ana Horvat was there and called it “a joke.”", "called", false)]
    [TestCase("She was calling it “a joke.”", "calling", false)]
    public void A_form_of_be_makes_it_passive(string text, string verb, bool passive)
    {
        Stages stages = Stages.Of(text);
        Assert.That(stages.Passives.IsPassive(stages.Item(verb), stages.Sentences[0].First), Is.EqualTo(passive));
    }

    [TestCase("The bill was called “a joke” by Ana Horvat.", "called", "Ana Horvat")]
    [TestCase("The bill was dismissed as “a joke” by Ana Horvat.", "dismissed", "Ana Horvat")]
    [TestCase("The rally, condemned by Ana Horvat as “a joke,” went on.", "condemned", "Ana Horvat")]
    [TestCase("The bill was called “a joke” by him.", "called", "him")]
    [TestCase("The bill was called “a joke.”", "called", null)]
    public void The_agent_stands_behind_by(string text, string verb, string? agent)
    {
        Stages stages = Stages.Of(text);
        bool read = stages.Passives.TryRead(stages.Item(verb), stages.Sentences[0], out NounPhrase phrase);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read, Is.True);
            Assert.That(stages.Shown(phrase), Is.EqualTo(agent));
        }
    }

    [TestCase("Ana Horvat said by telephone that it was “no.”", "said")]
    [TestCase("Ana Horvat angered them by calling it “a joke.”", "calling")]
    public void Not_all_that_stands_before_by_is_passive(string text, string verb)
    {
        Stages stages = Stages.Of(text);
        Assert.That(stages.Passives.TryRead(stages.Item(verb), stages.Sentences[0], out _), Is.False);
    }

    [TestCase("The daily quoted Ana Horvat as saying “no.”", "quoted", "Ana Horvat")]
    [TestCase("The daily quoted him as saying “no.”", "quoted", "him")]
    [TestCase("Ana Horvat was quoted by the daily as saying “no.”", "quoted", "Ana Horvat")]
    [TestCase("The daily quoted Ana Horvat on “no.”", "quoted", null)]
    public void Whoever_is_quoted_says_it(string text, string verb, string? quoted)
    {
        Stages stages = Stages.Of(text);
        Assert.That(stages.Shown(stages.Passives.QuotedAs(stages.Item(verb), stages.Sentences[0])), Is.EqualTo(quoted));
    }
}
