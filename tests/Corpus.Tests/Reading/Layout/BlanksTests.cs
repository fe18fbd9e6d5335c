using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

public class BlanksTests
{
    [TestCase("It is shut.", "It is shut.")]
    [TestCase("  It is shut. ", "It is shut.")]
    [TestCase("It  is\nshut.", "It is shut.")]
    [TestCase("It is\u00A0shut.", "It is shut.")]
    [TestCase("It is \u200Bshut.\u200B", "It is shut.")]
    [TestCase("It\tis", "It is")]
    [TestCase(" \n ", "")]
    [TestCase("", "")]
    public void Puts_text_in_one_line(string text, string line) => Assert.That(Blanks.OneLine(text, new(0, text.Length)), Is.EqualTo(line));

    [Test]
    public void Looks_at_its_span_alone() => Assert.That(Blanks.OneLine("It  is  shut.", new(2, 5)), Is.EqualTo("is"));

    [TestCase("All rights reserved.", true)]
    [TestCase("ALL  RIGHTS\nreserved", true)]
    [TestCase("All rights", false)]
    [TestCase("Allrights reserved", false)]
    [TestCase("All rights are reserved", false)]
    public void Knows_an_opening_in_any_case_and_with_any_blanks(string text, bool opens)
        => Assert.That(Blanks.Opens(text, new(0, text.Length), "all rights reserved"), Is.EqualTo(opens));

    [TestCase("one\ntwo", 3)]
    [TestCase("one\r\ntwo", 3)]
    [TestCase("one\u2028two", 3)]
    [TestCase("one\u0085two", 3)]
    [TestCase("one two", 7)]
    public void Finds_the_end_of_a_line(string text, int end) => Assert.That(Blanks.EndOfLine(text, 0), Is.EqualTo(end));

    [TestCase("", 0)]
    [TestCase("It is shut.", 3)]
    [TestCase("It - is", 2)]
    [TestCase("(2023) ½ é", 3)]
    [TestCase("\U0001D54F \U0001F600", 1)]
    [TestCase("东京\u200Bsaid", 2)]
    public void Counts_words(string text, int words)
    {
        var span = new SourceSpan(0, text.Length);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(WordCounter.Count(text, span), Is.EqualTo(words));
            Assert.That(WordCounter.Exceeds(text, span, words), Is.False);
            Assert.That(words == 0 || WordCounter.Exceeds(text, span, words - 1), Is.True);
        }
    }
}
