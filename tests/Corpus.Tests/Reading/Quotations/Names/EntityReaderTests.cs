using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class EntityReaderTests
{
    [TestCase("It was Ana Horvat. There Horvat left.", "Ana Horvat")]
    [TestCase("There Horvat left. It was Ana Horvat.", "Ana Horvat")]
    [TestCase("It was Ana Horvat. There Ana left.", "Ana Horvat")]
    [TestCase("It was Ana Horvat. There Ms. Horvat left.", "Ana Horvat")]
    [TestCase("It was Ana M. Horvat. There Ana Horvat left.", "Ana M. Horvat")]
    [TestCase("It was Ana Horvat. There ANA HORVAT left.", "Ana Horvat")]
    [TestCase("It was Ana Horvat. There Lars Nyborg left.", "Ana Horvat|Lars Nyborg")]
    [TestCase("It was Ana Horvat. There Mr. Horvat left.", "Ana Horvat|Horvat")]
    [TestCase("It was Ana Horvat. There Petra Horvat left.", "Ana Horvat|Petra Horvat")]
    [TestCase("It was the Horvat Bank. There Horvat left.", "Horvat Bank|Horvat")]
    public void Finds_out_which_names_name_the_same(string text, string names)
        => Assert.That(Stages.Of(text).Entities.Select(static entity => entity.Name), Is.EqualTo(names.Split('|')));

    [Test]
    public void The_gender_chooses_between_two_of_one_surname()
    {
        Stages stages = Stages.Of("It was Ana Horvat and Gerald Horvat. There Mr. Horvat left. There Ms. Horvat left.");
        Assert.That(stages.Mentions.Select(static mention => mention.Entity), Is.EqualTo(new[] { 0, 1, 1, 0 }));
    }

    [Test]
    public void Sets_the_entity_of_every_name()
        => Assert.That(Stages.Of("It was Ana Horvat of the Daily Courier. There Okafor met the NBU in Norway.").Mentions, Has.All.Matches<Mention>(static mention => mention.Entity >= 0));

    [TestCase("It was defence minister Karin Holm.", "defence minister")]
    [TestCase("It was Karin Holm, the defence minister.", "defence minister")]
    [TestCase("It was Karin Holm, a nurse.", "nurse")]
    [TestCase("It was Karin Holm.", null)]
    public void Takes_the_job_title(string text, string? title)
    {
        Stages stages = Stages.Of(text);
        Entity entity = stages.Entities.Single(static entity => entity.Name == "Karin Holm");
        Assert.That(entity.JobTitle is var (first, last) ? stages.Frame.TextOf(first, last) : null, Is.EqualTo(title));
    }

    [Test]
    public void Counts_the_names_in_use()
    {
        Entity entity = Stages.Of("It was Ana Horvat. There Horvat left. There Horvat sat.").Entities.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(entity.Mentions, Is.EqualTo(3));
            Assert.That(entity.Surfaces.Select((surface, i) => (entity.TextOf(i), surface.Mentions)), Is.EqualTo(new[] { ("Ana Horvat", 1), ("Horvat", 2) }));
            Assert.That(entity.Gender, Is.EqualTo(Gender.Female));
            Assert.That(entity.Kind, Is.EqualTo(NameKind.Person));
        }
    }
}
