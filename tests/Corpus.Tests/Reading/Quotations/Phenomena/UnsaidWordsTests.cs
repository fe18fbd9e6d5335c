using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Quoted sentences that nobody around them said, though somebody is spoken of.</summary>
public sealed class UnsaidWordsTests
{
    [TestCase("Ana Horvat opened the mill.", "Leave a note such as “We were here for the bread.”", "We were here for the bread.", TestName = "An example")]
    [TestCase("Ana Horvat opened the mill.", "Visitors may leave a note, like “We were here for the bread.”", "We were here for the bread.", TestName = "An example with like")]
    [TestCase("Ana Horvat opened the mill.", "Then we asked, “Who grinds the flour?”", "Who grinds the flour?", TestName = "The writer asks")]
    [TestCase("Ana Horvat opened the mill.", "You may have thought: “Who grinds the flour?”", "Who grinds the flour?", TestName = "The reader thinks")]
    [TestCase("The mill is open.", "The first topic of the evening was “Who grinds the flour for the bread of this town?”", "Who grinds the flour for the bread of this town?", TestName = "A thing is the subject")]
    public void They_are_nobodys(string before, string sentence, string words) => Speech.In(before, sentence).Has(words, by: null);

    [TestCase("Ana Horvat opened the mill. She was like, “Who grinds the flour?”", "Who grinds the flour?", "Ana Horvat")]
    [TestCase("When we came, Ana Horvat asked, “Who grinds the flour?”", "Who grinds the flour?", "Ana Horvat")]
    [TestCase("The sign: “Who grinds the flour?”", "Who grinds the flour?", "The sign")]
    [TestCase("Ana Horvat tours the mills with remarks like “Who grinds the flour of this town?”", "Who grinds the flour of this town?", "Ana Horvat")]
    [TestCase("I met Ana Horvat, who said: “Who grinds the flour?”", "Who grinds the flour?", "Ana Horvat")]
    public void Others_are_somebodys(string text, string words, string by) => Speech.In(text).Has(words, by);

    [Test]
    public void Labels_of_a_list_are_no_voices() => Speech.In(
        "The Mill Days are over. All of the Team met, and all of the Bakers.",
        "Team: Ana Horvat, Ivo Maric",
        "Bakers: two of Knin",
        "Team: Petra Lind, Jana Poole",
        "Bakers: one of Split").HasNothing();

    [Test]
    public void A_noun_before_a_colon_says_nothing() => Speech.In("Ana Horvat is the mayor.", "How to join the call: We send you a number.").HasNothing();
}
