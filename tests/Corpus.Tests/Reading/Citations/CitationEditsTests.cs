using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>What is changed in a citation, and what is not.</summary>
public class CitationEditsTests
{
    [TestCase("worth the wiat", "worth the wait", "worth the wait")]
    [TestCase("it's worth it", "it’s well worth it", "it's well worth it")]
    [TestCase("“so it is...”", "\"so is it...\"", "“so is it...”")]
    [TestCase("worth\n  the wiat", "worth the wait", "worth\n  the wait")]
    [TestCase(" worth the wiat\n", "worth the wait", " worth the wait\n")]
    [TestCase("It  was [...] the wiat", "It was […] the wait", "It  was [...] the wait")]
    [TestCase("well… worth it", "well. worth it", "well. worth it")]
    [TestCase("well. worth it", "well… worth it", "well… worth it")]
    [TestCase("a -- b c", "a – b, c", "a -- b, c")]
    [TestCase("a—b c", "a – b, c", "a—b, c")]
    [TestCase("a - b", "a-b", "a-b")]
    [TestCase("a-b", "a – b", "a – b")]
    [TestCase("a – b", "a, – b", "a, – b")]
    [TestCase("so...wel", "so … well", "so...well")]
    [TestCase("so . . . wel", "so… well, well", "so . . . well, well")]
    [TestCase("a . . b", "a . . . b", "a . . . b")]
    [TestCase("''so it si''", "“so it is”", "''so it is''")]
    [TestCase("cafe\u0301 au lat", "café au lait", "cafe\u0301 au lait")]
    [TestCase("It was . . . worth it", "It was […] worth it", "It was [. . .] worth it")]
    [TestCase("It was… worth it", "It was […] worth it", "It was […] worth it")]
    [TestCase("days—nad more", "days -- and more", "days—and more")]
    [TestCase("days -- nad more", "days—and more", "days -- and more")]
    [TestCase("dasy -- and more", "days—and more", "days -- and more")]
    [TestCase("It was…worth it", "It was (…) worth it", "It was (…) worth it")]
    [TestCase("cafe au lait", "café au lait", "café au lait")]
    [TestCase("", "all", "all")]
    [TestCase("same", "same", "same")]
    public void Only_what_is_wrong_is_changed(string citation, string mended, string expected) =>
        Assert.That(Apply(citation, CitationEdits.Between(citation, mended, [])!), Is.EqualTo(expected));

    [Test]
    public void Changes_are_small()
    {
        IReadOnlyList<CitationEdit> edits = CitationEdits.Between("It wass well worth the wat", "It was well worth the wait", [])!;

        Assert.That(edits, Is.EqualTo(new[] { new CitationEdit(new(6, 1), ""), new CitationEdit(new(25, 0), "i") }));
    }

    /// <summary>The cheapest change would be within what cannot be changed: another is found.</summary>
    [Test]
    public void What_cannot_be_changed_stays_where_it_can() =>
        Assert.That(Apply("the the wait", CitationEdits.Between("the the wait", "the wait", [new(4, 8)])!), Is.EqualTo("the wait"));

    [TestCase("well worth the wiat", "well worth the wait", 5)]
    [TestCase("well wait", "wait", 0)]
    public void Where_it_cannot_stay_there_are_none(string citation, string mended, int kept) =>
        Assert.That(CitationEdits.Between(citation, mended, [SourceSpan.FromBounds(kept, citation.Length)]), Is.Null);

    [Test]
    public void Long_texts_that_are_all_different_are_one_change()
    {
        string citation = "x" + new string('a', 5000) + "y";

        Assert.That(CitationEdits.Between(citation, "x" + new string('b', 5000) + "y", []), Is.EqualTo(new[] { new CitationEdit(new(1, 5000), new string('b', 5000)) }));
    }

    /// <summary>Whatever the two are: what comes out is compared as the one that is right, and what had to stay has stayed.</summary>
    [Test]
    public void What_comes_out_is_what_was_asked_for()
    {
        var random = new Random(20260101);
        int mendable = 0;
        for (int round = 0; round < 10_000; round++)
        {
            string citation = Text(random);
            string mended = Text(random);
            SourceSpan[] kept = citation.Length > 3 && random.Next(2) == 0 ? [new(random.Next(citation.Length - 2), 2)] : [];

            if (CitationEdits.Between(citation, mended, kept) is not { } edits)
            {
                Assert.That(kept, Is.Not.Empty);
                continue;
            }

            mendable += kept.Length;
            string changed = Apply(citation, edits);
            Assert.That(Compared(changed), Is.EqualTo(Compared(mended)).Using<char>(MarkRun.AreAlike), $"{citation} / {mended}");
            Assert.That(kept.All(span => edits.All(edit => edit.Span.End <= span.Start || edit.Span.Start >= span.End)), $"{citation} / {mended}");
        }

        Assert.That(mendable, Is.GreaterThan(100));
    }

    private static char[] Compared(string text) => FoldedText.Of(text).Text.Trim(' ').ToCharArray();

    private static string Text(Random random)
    {
        const string Letters = "aab .…'’\"“ \n-–. é\u0301—5";
        var text = new StringBuilder();
        for (int length = random.Next(9); length > 0; length--)
            text.Append(Letters[random.Next(Letters.Length)]);
        return text.ToString();
    }

    private static string Apply(string citation, IReadOnlyList<CitationEdit> edits)
    {
        var changed = new StringBuilder();
        int from = 0;
        foreach (CitationEdit edit in edits)
        {
            Assert.That(edit.Span.Start, Is.GreaterThanOrEqualTo(from));
            changed.Append(citation, from, edit.Span.Start - from).Append(edit.Text);
            from = edit.Span.End;
        }

        return changed.Append(citation, from, citation.Length - from).ToString();
    }
}
