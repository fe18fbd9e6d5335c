using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Forms of cue verbs that are nouns, or say nothing, where they stand.</summary>
public sealed class VerbsThatAreNounsTests
{
    [TestCase("There was no primary state where “very careful” voters were a larger share.")]
    [TestCase("The aide sent a large chunk of the 1,600 emails that have now been marked “secret” by the agency.")]
    [TestCase("Its near-term prospects are no better than, say, a plan for a 16 percent “business levy” with a flat tax.")]
    [TestCase("But “leaving town” is easier said than done in the capital.")]
    [TestCase("The primary was a “closed” one, meaning that some voters could not take part.")]
    [TestCase("According to her “clawback” plan, firms must repay the help.")]
    public void Nobody_says_anything(string text) => Speech.In(text).HasTerm(text[(text.IndexOf('“') + 1)..text.IndexOf('”')]);

    [Test]
    public void What_stands_before_to_and_behind_it_is_a_noun()
        => Speech.In("Programs vary from state to state, depending on whether they are “high” or low.").Is("high", by: null, cue: null);

    [Test]
    public void A_bare_form_behind_quoted_words_is_a_noun()
        => Speech.In("Ana Horvat last week said that nobody had begun any “secret” email chains.").Has("secret", by: "Ana Horvat", cue: "said");

    [TestCase("“You know, it happens, right?” Ana Horvat went on, as if nobody heard her.", "went")]
    [TestCase("“Would it be open to talks?” Ana Horvat pressed.", "pressed")]
    [TestCase("“France will always be France,” an angry Ana Horvat retaliated.", "retaliated")]
    public void Others_are_verbs_of_speech(string text, string cue)
    {
        int close = text.IndexOf('”');
        Speech.In("Ivo Marin spoke at noon.", text).Is(text[1..close], by: "Ana Horvat", cue: cue);
    }
}
