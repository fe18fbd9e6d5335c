using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>The form in which citations are compared.</summary>
public class FoldedTextTests
{
    [TestCase("“It’s late” – or not…", "\"It's late\"—or not…")]
    [TestCase("a\u00A0b\u202F c\r\n\td", "a b c d")]
    [TestCase("wait--what", "wait—what")]
    [TestCase("wait … what. . . .now . . .", "wait…what.…now…")]
    [TestCase("so .. on. A. B", "so .. on. A. B")]
    [TestCase("a – b —c- - d", "a—b—c-—d")]
    [TestCase("well-known, pre- and post-war, down to –5 or -5", "well-known, pre- and post-war, down to -5 or -5")]
    [TestCase("2019–20", "2019–20")]
    [TestCase("''No,'' ``yes'' '''Well,' he said'' 'So it is.'''", "\"No,\" \"yes\" \"'Well,' he said\" 'So it is.'\"")]
    [TestCase("café cafe\u0301 e\u0323\u0302 \u1EC7 \uAC01", "cafe\u0301 cafe\u0301 e\u0302\u0323 e\u0302\u0323 \u1100\u1161\u11A8")]
    [TestCase("«ja», ‹nein›, „doch“, 5′ 3″", "\"ja\", 'nein', \"doch\", 5' 3\"")]
    [TestCase("co\u00ADo\u200Cp\u200Der\u200B\u2060a\uFEFFt\u200Ee", "cooperate")]
    [TestCase("Case Stays", "Case Stays")]
    public void What_looks_alike_is_one(string text, string folded) => Assert.That(FoldedText.Of(text).Text, Is.EqualTo(folded));

    [Test]
    public void Positions_lead_back()
    {
        const string Text = "Wait…  “no”  \u00AD— yes . . . é";
        FoldedText folded = FoldedText.Of(Text);

        using (Assert.EnterMultipleScope())
        {
            foreach (char c in "Wnoyes")
                Assert.That(folded.InText(folded.Text.IndexOf(c)), Is.EqualTo(Text.IndexOf(c)), c.ToString());
            Assert.That(Stretch("…", 0), Is.EqualTo("…"));
            Assert.That(Stretch("—", 0), Is.EqualTo("—"));
            Assert.That(Stretch("…", 10), Is.EqualTo(". . ."));
            Assert.That(Stretch("e\u0301", 0), Is.EqualTo("é"));
            // What belongs to a mark is its own where the text around it is changed.
            Assert.That(folded.InText(folded.Text.IndexOf('—')), Is.EqualTo(Text.IndexOf('”') + 1));
        }

        string Stretch(string part, int from)
        {
            SourceSpan span = folded.InText(new SourceSpan(folded.Text.IndexOf(part, from, System.StringComparison.Ordinal), part.Length));
            return Text.Substring(span.Start, span.Length);
        }
    }

    [TestCase("Wait…  “no”  \u00AD— yes")]
    [TestCase(" . . . . a -- b……c ''d'' e\u0301é –")]
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
