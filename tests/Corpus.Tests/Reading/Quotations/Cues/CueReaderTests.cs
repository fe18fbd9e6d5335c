using System.Collections.Generic;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class CueReaderTests
{
    [TestCase("Ana Horvat said “no.”", "said", CueForm.Speech, "Ana Horvat")]
    [TestCase("“No,” said Ana Horvat.", "said", CueForm.Speech, "Ana Horvat")]
    [TestCase("“No,” Ana Horvat said.", "said", CueForm.Speech, "Ana Horvat")]
    [TestCase("There Ana Horvat condemned “no.”", "condemned", CueForm.Attitude, "Ana Horvat")]
    [TestCase("According to Ana Horvat, “no.”", "According", CueForm.According, "Ana Horvat")]
    [TestCase("Ana Horvat: “No.”", ":", CueForm.Speech, "Ana Horvat")]
    [TestCase("As Ana Horvat put it, “no.”", "put", CueForm.Speech, "Ana Horvat")]
    [TestCase("There his call for “no” failed.", "call", CueForm.Noun, "his")]
    [TestCase("There Ana Horvat stood, with many traders chanting “no.”", "chanting", CueForm.Participle, "many traders")]
    [TestCase("There Ana Horvat waved a sign saying “no.”", "saying", CueForm.Participle, "a sign")]
    [TestCase("There Ana Horvat issued a statement calling it “no.”", "calling", CueForm.Participle, "Ana Horvat")]
    [TestCase("There was a statement by Ana Horvat: “no.”", "statement", CueForm.Noun, "Ana Horvat")]
    public void A_cue_with_its_source(string text, string word, object form, string source)
    {
        Stages stages = Stages.Of(text);
        Cue cue = stages.Cues().First();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stages.Frame.TextOf(cue.Item, cue.Item), Is.EqualTo(word));
            Assert.That(cue.Form, Is.EqualTo(form));
            Assert.That(stages.Shown(cue.Source), Is.EqualTo(source));
        }
    }

    [Test]
    public void A_participle_shares_the_source()
    {
        Stages stages = Stages.Of("There Ana Horvat said “no,” adding “never.”");
        List<Cue> cues = stages.Cues();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cues.Select(cue => stages.Frame.TextOf(cue.Item, cue.Item)), Is.EqualTo(new[] { "said", "adding" }));
            Assert.That(cues[1].Form, Is.EqualTo(CueForm.Participle));
            Assert.That(cues[1].Source, Is.EqualTo(cues[0].Source));
        }
    }

    [TestCase("The reports arrived in the morning.")]
    [TestCase("A quick answer was not to be had.")]
    [TestCase("The bill was called a joke.")]
    [TestCase("“She said so.”")]
    [TestCase("It was fine.")]
    public void No_cue(string text) => Assert.That(Stages.Of(text).Cues(), Is.Empty);

    [Test]
    public void A_passive_gives_the_one_behind_by()
    {
        Stages stages = Stages.Of("The bill was called “a joke” by it, and was condemned by Ana Horvat.");
        Assert.That(stages.Cues().Select(cue => stages.Shown(cue.Source)), Does.Contain("Ana Horvat"));
    }

    [Test]
    public void Cues_are_in_order()
    {
        Stages stages = Stages.Of("There Ana Horvat said “no,” Lars Nyborg replied “yes,” and Inge Brandt asked “why?”");
        Assert.That(stages.Cues().Select(static cue => cue.Item), Is.Ordered.And.Exactly(3).Items);
    }
}
