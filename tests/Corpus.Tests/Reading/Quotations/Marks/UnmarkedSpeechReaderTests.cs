using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class UnmarkedSpeechReaderTests
{
    [TestCase("– We go – said Ana.", "We go")]
    [TestCase("— We go — said Ana.", "We go")]
    [TestCase("– We go – said Ana. – Now – she added.", "We go|Now")]
    [TestCase("– We go – said Ana. – Now.", "We go|Now.")]
    [TestCase("– We go, said Ana.", "We go,")]
    [TestCase("– We (the club – ed.) go – said Ana.", "We (the club – ed.) go")]
    [TestCase("– We go", "")]
    [TestCase("A dash – it said – inside.", "")]
    [TestCase("- We go - said Ana.", "We go")]
    [TestCase("- We go - Ana Horvat said on Monday.", "We go")]
    [TestCase("- Housing is dear - the council said that rents rose.", "")]
    [TestCase("- Schools - said to be old - are full.", "")]
    [TestCase("- Bread - milk.", "")]
    [TestCase("— I saw it, says Ana. She sits down. — No more.", "I saw it,|No more.")]
    [TestCase("— The mayor, said to be ill, left. She sits down. — No more.", "")]
    public void Finds_dialogue_behind_dashes(string text, string contents)
    {
        Stages stages = Stages.Of(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stages.Contents(stages.Spans), Is.EqualTo(contents.Length == 0 ? [] : contents.Split('|')));
            Assert.That(stages.Spans, Has.All.Matches<MarkedSpan>(static span => span is { Form: SpanForm.Dash, Closed: true }));
        }
    }

    [TestCase("She stated: I think we win.", "I think we win.")]
    [TestCase("She stated: I think we win. We will see.", "I think we win. We will see.")]
    [TestCase("She stated: I think we win. The rest is silence.", "I think we win.")]
    [TestCase("She stated: The rest is silence.", "")]
    [TestCase("The menu: I love it.", "")]
    public void Finds_the_first_person_behind_a_verb_and_a_colon(string text, string contents)
    {
        Stages stages = Stages.Of(text);
        Assert.That(stages.Contents(stages.Spans), Is.EqualTo(contents.Length == 0 ? [] : contents.Split('|')));
    }

    [Test]
    public void Leaves_a_paragraph_with_marks_alone()
        => Assert.That(Stages.Of("– We go – said Ana, “now.”").Spans.Single().Form, Is.EqualTo(SpanForm.Double));

    [TestCase(ParagraphKind.Subheading)]
    [TestCase(ParagraphKind.Caption)]
    [TestCase(ParagraphKind.Disclaimer)]
    public void Looks_at_running_text_only(ParagraphKind kind) => Assert.That(Stages.Of(kind, "– We go – said Ana.").Spans, Is.Empty);

    [Test]
    public void Keeps_all_in_order()
    {
        Stages stages = Stages.Of("“One,” said Ana.", "– Two – said Ana.", "“Three,” said Ana.", "She stated: I count to four.");
        Assert.That(stages.Contents(stages.Spans), Is.EqualTo(new[] { "One,", "Two", "Three,", "I count to four." }));
    }
}
