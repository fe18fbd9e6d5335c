using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>A quotation behind a label at the start of a line is its value, and nobody's speech.</summary>
public sealed class LabelLineTests
{
    private const string Words = "The harbour was cold but everybody came along.";

    [TestCase("Winners")]
    [TestCase("Winner")]
    [TestCase("The winners")]
    [TestCase("Losers")]
    [TestCase("Best line")]
    [TestCase("Source")]
    [TestCase("Location")]
    [TestCase("Hosts")]
    [TestCase("Director")]
    [TestCase("PS")]
    [TestCase("Eds")]
    public void Is_nobodys(string label)
        => Speech.In("“The mill is ours,” said Ana Horvat.", $"{label}: “{Words}”").Are(("The mill is ours,", "Ana Horvat"), (Words, null));

    [Test]
    public void The_next_label_does_not_go_on_with_the_one_before()
        => Speech.In("The games ended in Knin.", $"Winners: “{Words}”", "Verdict: “It was a fine and long day.”").Are((Words, null), ("It was a fine and long day.", null));

    [Test]
    public void Unless_the_text_told_whose_role_it_is()
        => Speech.In("Film director Ana Horvat opened the festival.", $"The director: “{Words}”").Is(Words, by: "Ana Horvat");

    [Test]
    public void Names_still_speak() => Speech.In($"Ana Horvat: “{Words}”").Is(Words, by: "Ana Horvat");
}
