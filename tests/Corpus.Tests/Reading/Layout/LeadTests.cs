using System.Linq;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

public class LeadTests
{
    [Test]
    public void Is_a_short_text_as_a_whole_in_one_line() => Assert.That(LayoutTest.Read("It  is\tshut.\nFor good.\n\nMore.").Lead, Is.EqualTo("It is shut. For good."));

    [Test]
    public void Is_cut_at_a_word()
    {
        string lead = LayoutTest.Read(string.Join(" ", Enumerable.Repeat("bridge", 50)) + ".").Lead;
        Assert.That(lead, Has.Length.LessThanOrEqualTo(100).And.EndsWith("bridge").And.StartsWith("bridge bridge"));
    }

    [Test]
    public void Does_not_cut_a_character_in_two()
    {
        string lead = LayoutTest.Read("x" + string.Concat(Enumerable.Repeat("𝒜", 100))).Lead;
        Assert.That(char.IsHighSurrogate(lead[^1]), Is.False);
    }

    [Test]
    public void Is_running_text_and_not_a_caption() =>
        Assert.That(LayoutTest.Read("Photo: the bridge\n\nIt is shut.\n\nFor good.").Lead, Is.EqualTo("It is shut."));

    [TestCase("It is shut - for good.", 5)]
    [TestCase("Bridge Shut\n\nIt is shut.\n\nRelated", 3)]
    [TestCase("It’s well-known: 3,000 came.", 4)]
    public void Words_are_counted_in_paragraphs(string text, int words) => Assert.That(LayoutTest.Read(text).WordCount, Is.EqualTo(words));
}
