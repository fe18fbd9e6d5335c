using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Sources as news writes them: pairs, clauses before colons, authors of studies, surnames that are titles elsewhere.</summary>
public sealed class SourcesInNewsTests
{
    [TestCase("The vote shook the party. Ana Horvat and Ivo Marin wrote that it was “a storm.”", "a storm.")]
    [TestCase("“The party is in a storm,” Ana Horvat and Ivo Marin wrote.", "The party is in a storm,")]
    [TestCase("Ana Horvat and Ivo Marin, a friend from school, explained that the ballot was “a mess.”", "a mess.")]
    public void The_first_of_two_stands_for_both(string text, string content) => Speech.In(text).Has(content, by: "Ana Horvat");

    [TestCase("The minister met Ana Horvat and Ivo Marin said the talks were “a mess.”", "a mess.")]
    [TestCase("After a day with Ana Horvat and Ivo Marin, Karl Lund left, and Ivo Marin said the talks were “a mess.”", "a mess.")]
    public void The_second_one_speaks_alone_behind_a_verb(string text, string content) => Speech.In(text).Has(content, by: "Ivo Marin");

    [TestCase("The crane was called a risk by Ivo Marin. Karl Lund fired back that the crane was “as safe as a church.”", "as safe as a church.")]
    [TestCase("The crane was called a risk by Ivo Marin. Karl Lund hit back sharply: “It is as safe as a church.”", "It is as safe as a church.")]
    [TestCase("“The crane is a risk,” said Ivo Marin. Karl Lund balked: “It is as safe as a church.”", "It is as safe as a church.")]
    [TestCase("“The crane is a risk,” said Ivo Marin. Karl Lund shook his head: “It is as safe as a church.”", "It is as safe as a church.")]
    public void An_answer_needs_no_verb_of_speech(string text, string content) => Speech.In(text).Has(content, by: "Karl Lund");

    [TestCase("The drug was “no better than water,” according to calculations by Signe Aas.", "no better than water,")]
    [TestCase("According to a 2013 study by chemists Signe Aas and Erik Moe, the drug was “no better than water.”", "no better than water.")]
    public void A_study_speaks_for_its_author(string text, string content) => Speech.In(text).Has(content, by: "Signe Aas");

    [TestCase("“It will be late,” said Representative Peter King of New Elverum, who backed the plan.", "Peter King")]
    [TestCase("“It will be late,” said Lena T. Bishop of Elverum, who backed the plan.", "Lena T. Bishop")]
    public void A_surname_is_no_title_of_a_town(string text, string by) => Speech.In(text).Has("It will be late,", by: by);

    [TestCase("At the rally, with Karl Lund reportedly yelling: “Get out of here!”, the doors closed.", "Get out of here!", "Karl Lund")]
    [TestCase("Karl Lund's Norland state director, Ana Horvat, called the port, writing in a letter: “We want it now.”", "We want it now.", "Ana Horvat")]
    [TestCase("Shortly after Karl Lund's conference call ended, Ana Horvat’s campaign sent out a press release saying Lund owes “the country an answer.”", "the country an answer.", "Ana Horvat’s campaign")]
    public void Participles_take_the_subject_beside_them(string text, string content, string by) => Speech.In(text).Has(content, by: by);

    [TestCase("Karl Lund spoke on Monday. The nominee caused a stir by calling the harbour “a ruin.”", "a ruin.", "The nominee")]
    [TestCase("Karl Lund spoke on Monday. Her supporters kicked the doors, calling the harbour “a ruin.”", "a ruin.", "Her supporters")]
    [TestCase("Karl Lund spoke on Monday. The secretary of state mocked him for a day, calling the harbour “a ruin.”", "a ruin.", "The secretary of state")]
    public void No_verb_is_part_of_a_description(string text, string content, string by) => Speech.In(text).Has(content, by: by);

    [Test]
    public void A_clause_without_a_noun_is_no_source()
        => Speech.In("That’s why the council will repeat “fish, chips and peas, please.”").Has("fish, chips and peas, please.", by: "the council");
}
