using System;
using System.Linq;
using System.Text;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

public class RareWordsTests
{
    private static readonly string[] Words = ["bridge", "harbour", "ridges", "shipyard"];
    private static readonly RareWords Rare = new(Words);

    [TestCase("bridge", true)]
    [TestCase("The Bridge is shut.", true)]
    [TestCase("A SHIPYARD", true)]
    [TestCase("unbridged", true)]
    [TestCase("x ridges", true)]
    [TestCase("bridg", false)]
    [TestCase("brid ge", false)]
    [TestCase("The harbou", false)]
    [TestCase("The ship's yard", false)]
    [TestCase("", false)]
    public void Are_found_in_any_case(string text, bool found) => Assert.That(Rare.AreIn(text), Is.EqualTo(found));

    [Test]
    public void Are_found_wherever_they_stand()
    {
        foreach (string word in Words)
        {
            for (int before = 0; before < 20; before++)
            {
                for (int behind = 0; behind < 3; behind++)
                    Assert.That(Rare.AreIn(new string('e', before) + word + new string('é', behind)), Is.True, $"{before} {word} {behind}");
            }
        }
    }

    [Test]
    public void Are_found_in_any_text_that_holds_one()
    {
        string[] pieces = ["b", "ri", "dge", "s", "ridge", "ship", "yard", "harb", "our", " ", "B", "RI", "é", "İ", "."];
        var random = new Random(5);
        for (int i = 0; i < 5000; i++)
        {
            var text = new StringBuilder();
            for (int piece = random.Next(12); piece > 0; piece--)
                text.Append(pieces[random.Next(pieces.Length)]);
            string made = text.ToString();
            Assert.That(Rare.AreIn(made), Is.EqualTo(Words.Any(word => made.Contains(word, StringComparison.OrdinalIgnoreCase))), made);
        }
    }
}
