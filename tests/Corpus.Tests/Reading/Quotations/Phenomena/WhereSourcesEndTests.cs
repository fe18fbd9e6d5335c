using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>What belongs to a described source, and words beside a cue that are no source at all.</summary>
public sealed class WhereSourcesEndTests
{
    [TestCase("Court papers filed on Friday say the levy was “a trick”.", "Court papers")]
    [TestCase("A study published Friday said the levy was “a trick”.", "A study")]
    [TestCase("A report released earlier said the levy was “a trick”.", "A report")]
    [TestCase("As an Ohio state senator once said, the levy was “a trick”.", "an Ohio state senator")]
    public void A_description_is_whole_and_no_longer(string text, string by) => Speech.In(text).Has("a trick", by);

    [TestCase("Inge Brandt tried to allay fears, telling reporters the sea was “calm”.")]
    [TestCase("Inge Brandt visited the pier, telling reporters the sea was “calm”.")]
    public void An_infinitive_is_no_source(string text) => Speech.In(text).Has("calm", "Inge Brandt");

    [TestCase("Inge Brandt told how it was.", "READ MORE: “Why I left the north”", "Why I left the north")]
    [TestCase("Inge Brandt told how it was.", "Read more: “Why I left the north”", "Why I left the north")]
    [TestCase("Inge Brandt was tired.", "She gave a talk titled “Sleep and its foes” in May.", "Sleep and its foes")]
    public void Titles_and_names_are_nobodys(string first, string second, string content) => Speech.In(first, second).Has(content, by: null);

    [TestCase("Olaf Berg came. Inge Brandt runs a bakery. “We will strike,” the mother-of-two said.", "Inge Brandt")]
    public void Whom_a_pronoun_or_a_description_means(string text, string by) => Speech.In(text).Has("We will strike,", by);

    [TestCase("Inge Brandt ran home. \"Go now, \"she said.")]
    [TestCase("Inge Brandt ran home. \"Go now, \"said Inge Brandt.")]
    public void A_space_may_stand_on_the_wrong_side_of_a_closing_mark(string text) => Speech.In(text).Is("Go now,", "Inge Brandt");
}
