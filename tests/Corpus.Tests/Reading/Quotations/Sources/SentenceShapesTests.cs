using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class SentenceShapesTests
{
    [TestCase("“We go on.”", true, true)]
    [TestCase("“We go on.” – “And on.”", true, true)]
    [TestCase("But “we go on.”", true, true)]
    [TestCase("He said “we go on.”", true, false)]
    [TestCase("He went on.", false, false)]
    public void Bare_sentences_are_nothing_but_quotations(string text, bool quotes, bool bare)
    {
        SentenceShapes shapes = Stages.Of(text).Shapes;
        Assert.That((shapes.Quotes(0), shapes.IsBare(0)), Is.EqualTo((quotes, bare)));
    }

    [TestCase("“We go on,” he said.", true)]
    [TestCase("“We go on,” the old mayor of the town said.", true)]
    [TestCase("He said: “We go on.”", false)]
    [TestCase("“We go on” is the title.", false)]
    public void A_quotation_may_open_a_sentence_with_its_cue_behind(string text, bool opens) => Assert.That(Stages.Of(text).Shapes.OpensWithCuedQuotation(0), Is.EqualTo(opens));

    [Test]
    public void The_first_sentence_of_a_paragraph_opens_it()
    {
        SentenceShapes shapes = Stages.Of("She left. He stayed.", "Nobody came.").Shapes;
        Assert.That(new[] { shapes.OpensParagraph(0), shapes.OpensParagraph(1), shapes.OpensParagraph(2) }, Is.EqualTo(new[] { true, false, true }));
    }

    [Test]
    public void A_quotation_carries_on_where_the_one_before_was_left_open()
    {
        Stages stages = Stages.Of("“We go on.", "“And on,” she said.", "“No,” he said.");
        Assert.That(new[] { stages.Shapes.CarriesOn(stages.Quote(0)), stages.Shapes.CarriesOn(stages.Quote(1)), stages.Shapes.CarriesOn(stages.Quote(2)) }, Is.EqualTo(new[] { false, true, false }));
    }

    [Test]
    public void A_subheading_is_an_aside() => Assert.That(Stages.Of(ParagraphKind.Subheading, "Horvat: ‘We go on’").Shapes.IsAside(0), Is.True);
}
