using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class SentenceReaderTests
{
    [TestCase("Ana left. He stayed.", "Ana left.|He stayed.")]
    [TestCase("Ana left! Did he? Yes.", "Ana left!|Did he?|Yes.")]
    [TestCase("Mr. Horvat left. He ran.", "Mr. Horvat left.|He ran.")]
    [TestCase("J. R. Horvat left. He ran.", "J. R. Horvat left.|He ran.")]
    [TestCase("It cost 1.5 million. He paid.", "It cost 1.5 million.|He paid.")]
    [TestCase("He lives in the U.S. He likes it.", "He lives in the U.S.|He likes it.")]
    [TestCase("The U.S. Senate met.", "The U.S. Senate met.")]
    [TestCase("Wait ... then go.", "Wait ... then go.")]
    [TestCase("(He left.) She stayed.", "(He left.)|She stayed.")]
    [TestCase("He left (at last.) and came back.", "He left (at last.) and came back.")]
    [TestCase("One sentence without an end", "One sentence without an end")]
    public void Cuts_at_stops(string text, string sentences) => Assert.That(Texts(Stages.Of(text)), Is.EqualTo(sentences.Split('|')));

    [TestCase("“We go,” said Ana. He stayed.", "“We go,” said Ana.|He stayed.")]
    [TestCase("“We go.” Ana left.", "“We go.”|Ana left.")]
    [TestCase("“We go.” “Now.” Ana left.", "“We go.”|“Now.”|Ana left.")]
    [TestCase("“Do we go?” asked Ana.", "“Do we go?” asked Ana.")]
    [TestCase("“Do we go?” Ana Horvat asked.", "“Do we go?” Ana Horvat asked.")]
    [TestCase("“Do we go?” Ana packed her bags.", "“Do we go?”|Ana packed her bags.")]
    [TestCase("Ana said: “We go.” He stayed.", "Ana said: “We go.”|He stayed.")]
    [TestCase("He called it “a joke. Ha!” and left.", "He called it “a joke. Ha!” and left.")]
    [TestCase("“We go,” said Ana. “Now,” she said.", "“We go,” said Ana.|“Now,” she said.")]
    public void A_quotation_ends_a_sentence_only_with_its_own_stop(string text, string sentences)
        => Assert.That(Texts(Stages.Of(text)), Is.EqualTo(sentences.Split('|')));

    [Test]
    public void No_sentence_crosses_a_paragraph()
    {
        Stages stages = Stages.Of("Ana said", "“we go”");
        Assert.That(stages.Sentences.Select(static sentence => sentence.Paragraph), Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void Sentences_cover_the_frame()
    {
        Stages stages = Stages.Of("“We go,” said Ana. “Now!” He … left (today.) Why?", "– So – he said.");
        int at = 0;
        foreach (Sentence sentence in stages.Sentences)
        {
            Assert.That(sentence.First, Is.EqualTo(at));
            Assert.That(sentence.End, Is.GreaterThan(at));
            at = sentence.End;
        }

        Assert.That(at, Is.EqualTo(stages.Frame.Count));
    }

    private static string[] Texts(Stages stages)
        => [.. stages.Sentences.Select(sentence => stages.Frame.TextOf(sentence.First, sentence.End - 1))];
}
