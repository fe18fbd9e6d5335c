using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class DiscourseTests
{
    private static readonly Stages People = Stages.Of("There Ana Horvat met Inge Brandt, Gerald Ambrose, mayor Viktor Kellner and the Daily Courier. He, she, it and the mayor left.");

    [TestCase("she", 1)]
    [TestCase("He", 3)]
    [TestCase("it", 4)]
    public void A_pronoun_means_the_last_one_that_fits(string pronoun, int entity)
    {
        Discourse discourse = NewDiscourse();
        for (int i = 0; i <= 4; i++)
        {
            discourse.NextSentence();
            discourse.Note(i, Discourse.SubjectWeight);
        }

        Assert.That(discourse.Resolve(Pronoun(pronoun)), Is.EqualTo(new Source(entity, NounPhrase.None, AttributionBasis.Pronoun)));
    }

    [Test]
    public void Who_spoke_outweighs_who_was_mentioned()
    {
        Discourse discourse = NewDiscourse();
        discourse.NextSentence();
        discourse.Note(0, Discourse.SourceWeight);
        discourse.Note(1, Discourse.OtherWeight);
        Assert.That(discourse.Resolve(Pronoun("she")).Entity, Is.Zero);
    }

    [Test]
    public void Prominence_fades()
    {
        Discourse discourse = NewDiscourse();
        discourse.NextSentence();
        discourse.Note(0, Discourse.SourceWeight);
        for (int i = 0; i < 4; i++)
            discourse.NextSentence();
        discourse.Note(1, Discourse.OtherWeight);
        Assert.That(discourse.Resolve(Pronoun("she")).Entity, Is.EqualTo(1));
    }

    [Test]
    public void Nobody_fits()
    {
        Discourse discourse = NewDiscourse();
        discourse.NextSentence();
        Assert.That(discourse.Resolve(Pronoun("she")), Is.EqualTo(Source.None));
        discourse.Note(2, Discourse.SubjectWeight);
        Assert.That(discourse.Resolve(Pronoun("she")), Is.EqualTo(Source.None));
        Assert.That(discourse.Resolve(NounPhrase.None), Is.EqualTo(Source.None));
    }

    [Test]
    public void A_description_means_whoever_has_the_role()
    {
        Discourse discourse = NewDiscourse();
        discourse.NextSentence();
        discourse.Note(3, Discourse.OtherWeight);
        discourse.Note(0, Discourse.SourceWeight);
        Assert.That(discourse.Resolve(TheMayor()), Is.EqualTo(new Source(3, NounPhrase.None, AttributionBasis.Described)));
    }

    [Test]
    public void A_description_of_nobody_known_stays_a_description()
    {
        Discourse discourse = NewDiscourse();
        discourse.NextSentence();
        discourse.Note(0, Discourse.SourceWeight);
        NounPhrase phrase = TheMayor();
        Assert.That(discourse.Resolve(phrase), Is.EqualTo(new Source(-1, phrase, AttributionBasis.Described)));
    }

    private static Discourse NewDiscourse() => new(People.Frame, People.Mentions, People.Entities, People.Phrases);

    // "the mayor" of the second sentence.
    private static NounPhrase TheMayor() => new(People.Item("left") - 2, People.Item("left") - 1, SourceForm.Description, -1);

    private static NounPhrase Pronoun(string word) => new(People.Item(word), People.Item(word), SourceForm.Pronoun, -1);
}
