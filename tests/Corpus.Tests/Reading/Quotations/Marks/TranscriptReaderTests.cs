using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class TranscriptReaderTests
{
    [TestCase("Q: Who owns the sea?", "Question", "Q")]
    [TestCase("A. Nobody owns it.", "Answer", "A.")]
    [TestCase("HORVAT: Nobody owns it.", "Named", "HORVAT")]
    [TestCase("SEN. ANA HORVAT: Nobody owns it.", "Named", "SEN. ANA HORVAT")]
    [TestCase("JANA POOLE, HOST: Nobody owns it.", "Named", "JANA POOLE")]
    [TestCase("Horvat: Nobody owns it.", "Named", "Horvat")]
    [TestCase("((Ana Horvat)): Nobody owns it.", "Named", "Ana Horvat")]
    [TestCase("**Horvat:** Nobody owns it.", "Named", "Horvat")]
    [TestCase("Interviewer: Who owns the sea?", "Interviewer", "Interviewer")]
    public void A_label(string text, string role, string name)
    {
        Stages stages = Stages.Of(text);
        bool read = new TurnLabelReader(stages.Article).TryRead(0, out TurnLabel label);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read, Is.True);
            Assert.That(label.Role.ToString(), Is.EqualTo(role));
            Assert.That(text[stages.Article[label.First].Start..stages.Article[label.Last].End], Is.EqualTo(name));
            Assert.That(text[stages.Article[label.Content].Start..], Does.StartWith("Nobody").Or.StartWith("Who"));
        }
    }

    [TestCase("Horvat: 1,769.")]
    [TestCase("She said: Nobody owns it.")]
    [TestCase("Nobody owns it.")]
    [TestCase("the sea: nobody owns it.")]
    public void No_label(string text) => Assert.That(new TurnLabelReader(Stages.Of(text).Article).TryRead(0, out _), Is.False);

    [Test]
    public void Turns_go_on_until_the_next_label()
    {
        Transcript transcript = Stages.Of("Ana Horvat spoke.", "Q: Who owns the sea?", "A: Nobody owns it.", "It is free.", "Q: For how long?", "A: For good.").Article.Transcript!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(transcript.First, Is.EqualTo(1));
            Assert.That(
                transcript.Turns.Select(static turn => turn.Role),
                Is.EqualTo(new[] { TurnRole.None, TurnRole.Question, TurnRole.Answer, TurnRole.Answer, TurnRole.Question, TurnRole.Answer }));
            Assert.That(transcript.Turns[3].Label, Is.EqualTo(2));
        }
    }

    [Test]
    public void One_label_makes_no_transcript() => Assert.That(Stages.Of("Ingredients: flour and water.", "Mix them.").Article.Transcript, Is.Null);

    [Test]
    public void Labels_of_a_table_make_none() => Assert.That(Stages.Of("Theme: The sea.", "Place: The town hall.").Article.Transcript, Is.Null);

    [Test]
    public void A_label_that_the_prose_names_is_a_voice()
        => Assert.That(Stages.Of("There Horvat met Marin.", "HORVAT: The sea is free.", "MARIN: It is not.").Article.Transcript, Is.Not.Null);
}
