using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>The form in which citations are compared.</summary>
public class FoldedTextTests
{
    [TestCase("“It’s late” – or not…", "\"It's late\" - or not...")]
    [TestCase("a\u00A0b\u202F c\r\n\td", "a b c d")]
    [TestCase("wait--what", "wait-what")]
    [TestCase("«ja», ‹nein›, „doch“, 5′ 3″", "\"ja\", 'nein', \"doch\", 5' 3\"")]
    [TestCase("co\u00ADoper\u200Bate", "cooperate")]
    [TestCase("Case Stays", "Case Stays")]
    public void What_looks_alike_is_one(string text, string folded) => Assert.That(FoldedText.Of(text).Text, Is.EqualTo(folded));

    [Test]
    public void Positions_lead_back()
    {
        const string Text = "Wait…  “no”  \u00AD— yes";
        FoldedText folded = FoldedText.Of(Text);

        using (Assert.EnterMultipleScope())
        {
            foreach (char c in "Wnoyes")
                Assert.That(folded.InText(folded.Text.IndexOf(c)), Is.EqualTo(Text.IndexOf(c)), c.ToString());
            Assert.That(folded.InText(folded.Text.IndexOf('-')), Is.EqualTo(Text.IndexOf('—')));
            Assert.That(folded.InText(folded.Text.LastIndexOf('.')), Is.EqualTo(Text.IndexOf('…')));
        }
    }

    [TestCase("Wait…  “no”  \u00AD— yes")]
    [TestCase("a\r\n\r\nb…c -- d")]
    [TestCase("")]
    public void Positions_lead_there_and_back(string text)
    {
        FoldedText folded = FoldedText.Of(text);

        using (Assert.EnterMultipleScope())
        {
            for (int i = 0; i < folded.Text.Length; i++)
                Assert.That(folded.InText(folded.Before(folded.InText(i))), Is.EqualTo(folded.InText(i)));
            for (int at = 0; at <= text.Length; at++)
                Assert.That(folded.Before(at), Is.EqualTo(Enumerable.Range(0, folded.Text.Length).Count(i => folded.InText(i) < at)), $"before {at}");
        }
    }

    [Test]
    public void Stretches_stand_apart_or_in_a_row()
    {
        FoldedText folded = FoldedText.Of("Head\n\nOne. Two.", [new(0, 4), new(6, 4), new(11, 4)], default, apart: 1);

        Assert.That(folded.Text, Is.EqualTo("Head\nOne. Two."));
    }
}
