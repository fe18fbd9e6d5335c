using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>What looks like a source and is none: contractions, labels, adverbs, pieces of names.</summary>
public sealed class NoSourcesTests
{
    [TestCase("Olaf Berg paid for the quay. “It is ours,” he’d said.", "It is ours,", "Olaf Berg")]
    [TestCase("Olaf Berg paid for the quay. “It is ours,” he'd told the crew.", "It is ours,", "Olaf Berg")]
    [TestCase("Inge Brandt paid for the quay. “It is ours,” She’d said.", "It is ours,", "Inge Brandt")]
    public void A_contraction_is_its_pronoun(string text, string content, string by) => Speech.In(text).Has(content, by);

    [TestCase("“It is ours,” you’ve said.", "It is ours,")]
    [TestCase("“It is ours,” we’d said.", "It is ours,")]
    [TestCase("“It is ours,” I'd said.", "It is ours,")]
    public void A_contraction_of_the_first_and_second_person_names_nobody(string text, string content) => Speech.In(text).Has(content, by: null);

    [TestCase("LENGTH: “nine metres” exactly.", "nine metres")]
    [TestCase("MD5: “0afc” and so on.", "0afc")]
    [TestCase("Verdict: “A film without a heart.”", "A film without a heart.")]
    [TestCase("Attendance: “All of us were there.”", "All of us were there.")]
    public void A_label_before_a_colon_says_nothing(string text, string content) => Speech.In(text).Has(content, by: null);

    [TestCase("Plainly asking, “who pays for it?” will not do.", "who pays for it?")]
    [TestCase("Privately, “nobody is sure of it.”", "nobody is sure of it.")]
    public void An_adverb_that_opens_a_sentence_says_nothing(string text, string content) => Speech.In(text).Has(content, by: null);

    [TestCase("“They did not pay,” said Feb. 3.", "They did not pay,")]
    public void A_month_says_nothing(string text, string content) => Speech.In(text).Has(content, by: null);

    [TestCase("The juggler from Tromsø took to the airwaves to tell listeners: “I am done with it.”", "The juggler from Tromsø")]
    [TestCase("The juggler also said: “I am done with it.”", "The juggler")]
    public void A_description_ends_before_its_verb(string text, string by) => Speech.In(text).Has("I am done with it.", by);
}
