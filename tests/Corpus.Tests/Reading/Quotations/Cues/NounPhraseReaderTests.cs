using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class NounPhraseReaderTests
{
    [TestCase("There said Ana Horvat.", "Ana Horvat")]
    [TestCase("There said she.", "she")]
    [TestCase("There said the mayor of it.", "the mayor")]
    [TestCase("There said former defence minister Karin Holm.", "former defence minister Karin Holm")]
    [TestCase("There said the minister, Karin Holm.", "the minister, Karin Holm")]
    [TestCase("There said several ministers.", "several ministers")]
    [TestCase("There said.", null)]
    [TestCase("There said to go.", null)]
    public void The_phrase_behind_a_verb(string text, string? phrase)
    {
        Stages stages = Stages.Of(text);
        Assert.That(stages.Shown(stages.Phrases.StartingAt(stages.Item("said") + 1, stages.Frame.Count)), Is.EqualTo(phrase));
    }

    [Test]
    public void Knows_the_name_at_an_item()
    {
        Stages stages = Stages.Of("There Ana Horvat left.");
        Assert.That(Enumerable.Range(0, 4).Select(stages.Phrases.MentionAt), Is.EqualTo(new[] { -1, 0, 0, -1 }));
    }
}
