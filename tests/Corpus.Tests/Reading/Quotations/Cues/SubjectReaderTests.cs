using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class SubjectReaderTests
{
    [TestCase("There Ana Horvat said no.", "Ana Horvat")]
    [TestCase("There Ana Horvat has also repeatedly said no.", "Ana Horvat")]
    [TestCase("There Ana Horvat on Friday said no.", "Ana Horvat")]
    [TestCase("There Ana Horvat at the time said no.", "Ana Horvat")]
    [TestCase("There Ana Horvat last week said no.", "Ana Horvat")]
    [TestCase("There Ana Horvat late Friday night said no.", "Ana Horvat")]
    [TestCase("There the mayor two days later said no.", "the mayor")]
    [TestCase("There Ana Horvat, a nurse, earlier this year said no.", "Ana Horvat")]
    [TestCase("A week ago said no.", null)]
    [TestCase("There she later said no.", "she")]
    [TestCase("There the mayor said no.", "the mayor")]
    [TestCase("A mayor later burnt the letter, which was long, and said no.", "A mayor")]
    [TestCase("A few days later the mayor burnt the letter, which was long, and said no.", "the mayor")]
    [TestCase("Horvat aides, who had read the letter, said no.", "Horvat aides")]
    [TestCase("There two senior officials said no.", "two senior officials")]
    [TestCase("There the mayor of the town said no.", "the mayor of the town")]
    [TestCase("There Ana Horvat, a nurse, said no.", "Ana Horvat")]
    [TestCase("There Ana Horvat (49) said no.", "Ana Horvat")]
    [TestCase("There Ana Horvat, who lost her house, said no.", "Ana Horvat")]
    [TestCase("There an official who knows the file said no.", "an official")]
    [TestCase("There the mayor, Ana Horvat, said no.", "Ana Horvat")]
    [TestCase("There I said no.", null)]
    [TestCase("There “he” said no.", null)]
    public void The_subject_before_a_verb(string text, string? subject)
    {
        Stages stages = Stages.Of(text);
        Assert.That(stages.Shown(stages.Subjects.SubjectOf(stages.Item("said"), 0)), Is.EqualTo(subject));
    }

    [TestCase("Ana Horvat left the house.", "Ana Horvat", SourceForm.Name)]
    [TestCase("During the night, Ana Horvat left.", "Ana Horvat", SourceForm.Name)]
    [TestCase("She left the house.", "She", SourceForm.Pronoun)]
    [TestCase("The mayor left the house.", "The mayor", SourceForm.Description)]
    [TestCase("Standing there, Ana Horvat left.", "Ana Horvat", SourceForm.Name)]
    [TestCase("Horvat’s campaign left the hall to Lars Nyborg.", "Horvat’s campaign", SourceForm.Description)]
    [TestCase("Senior officials left the hall to Lars Nyborg.", "Senior officials", SourceForm.Description)]
    [TestCase("Hundreds of young traders left the hall to Lars Nyborg.", "Hundreds of young traders", SourceForm.Description)]
    [TestCase("The Horvat card went to Lars Nyborg.", "The Horvat card", SourceForm.Description)]
    public void The_subject_of_a_sentence(string text, string subject, object form)
    {
        Stages stages = Stages.Of(text);
        NounPhrase main = stages.Subjects.MainSubject(0, stages.Frame.Count);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stages.Shown(main), Does.StartWith(subject));
            Assert.That(main.Form, Is.EqualTo(form));
        }
    }

    [TestCase("adding", true)]
    [TestCase("king", false)]
    [TestCase("said", false)]
    public void Knows_a_participle(string word, bool participle)
        => Assert.That(Stages.Of("there " + word + " it").Subjects.IsParticiple(1), Is.EqualTo(participle));
}
