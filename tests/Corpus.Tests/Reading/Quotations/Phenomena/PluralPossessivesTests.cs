using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>"the players’ union": the apostrophe behind a plural or a name in -s is no quotation mark, and what it holds together is one phrase.</summary>
public sealed class PluralPossessivesTests
{
    [TestCase("The pilots’ union called the plan “a disgrace”.", "The pilots’ union")]
    [TestCase("The pilots' union called the plan “a disgrace”.", "The pilots' union")]
    [TestCase("According to the victims’ families, the plan is “a disgrace”.", "the victims’ families")]
    [TestCase("Ivo Karas’ lawyer called the plan “a disgrace”.", "Ivo Karas’ lawyer")]
    public void The_whole_phrase_is_the_source(string text, string by) => Speech.In(text).Is("a disgrace", by);

    [TestCase("“It is a disgrace,” said the pilots’ union.", "the pilots’ union")]
    [TestCase("“It is a disgrace,” Karas’ lawyer, Ana Lund, said.", "Ana Lund")]
    public void So_it_is_beside_speech(string text, string by) => Speech.In(text).Is("It is a disgrace,", by);

    [Test]
    public void A_noun_of_speech_is_somebodys() => Speech.In("Ivo Karas’ claim that the plan is “a disgrace” was met with laughter.").Is("a disgrace", "Ivo Karas");

    [Test]
    public void In_a_text_with_single_marks()
        => Speech.In("Writing in the Bugle, Greg Mott called the final ‘a lottery’; the players’ union described it as ‘a feast’.")
            .Are(("a lottery", "Greg Mott"), ("a feast", "the players’ union"));
}
