using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>What stands before the subject of a sentence is not its subject: places, times, clauses, a description of who follows.</summary>
public sealed class SubjectsBehindOpeningsTests
{
    [TestCase("Speaking at a town hall in Split, Dalmatia, Horvat went after Marin, calling him “a total stiff.”", "a total stiff.", "Horvat")]
    [TestCase("At a rally in Split, Dalmatia, on Saturday, Ana Horvat tried to explain, saying that the country should “lead and help.”", "lead and help.", "Ana Horvat")]
    [TestCase("In a capital, which is set to host the games, Ana Horvat referred to Ivo Marin as “a bright leader” but described his plan as a “work in progress.”", "work in progress.", "Ana Horvat")]
    [TestCase("The party's presumed nominee, Ivo Marin has won support by denouncing “the old ways” of the capital.", "the old ways", "Ivo Marin")]
    [TestCase("After the Paris attacks, Ana Horvat released a new film calling it “dangerous” to wait.", "dangerous", "Ana Horvat")]
    public void The_subject_comes_behind_them(string text, string content, string by) => Speech.In(text).Has(content, by: by);

    [Test]
    public void Participles_that_a_word_joins_share_their_subject()
        => Speech.In("Reporters were quick, with Ivo Marin tweeting that it was a “disaster” for her and asking, “How can she lead?”").Has("How can she lead?", by: "Ivo Marin", cue: "asking");

    [Test]
    public void A_number_does_not_end_the_sentence_before_it()
        => Speech.In("As Ivo Marin, the No. 2 in the leadership of the party, put it: “This man will not be elected.”").Is("This man will not be elected.", by: "Ivo Marin", cue: "put");

    [Test]
    public void An_office_in_small_letters_goes_with_the_name_behind_it()
        => Speech.In("“The first line of defense is the street,” said former secretary of state Ana Horvat, who praised the mayor.").Is("The first line of defense is the street,", by: "Ana Horvat");
}
