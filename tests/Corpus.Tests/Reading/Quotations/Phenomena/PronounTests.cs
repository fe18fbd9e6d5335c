using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>"He said", "she said", "they said": whom the pronoun means.</summary>
public sealed class PronounTests
{
    [TestCase("Maria Santos opened the shelter.", "“It is full,” she said.", "Maria Santos")]
    [TestCase("Gerald Ambrose opened the shelter.", "“It is full,” he said.", "Gerald Ambrose")]
    [TestCase("Maria Santos opened the shelter with Gerald Ambrose.", "“It is full,” she said.", "Maria Santos")]
    [TestCase("Maria Santos opened the shelter with Gerald Ambrose.", "“It is full,” he said.", "Gerald Ambrose")]
    [TestCase("Ms. Lund met Mr. Varga on Monday.", "“It is full,” she said.", "Lund")]
    [TestCase("Ms. Lund met Mr. Varga on Monday.", "“It is full,” he said.", "Varga")]
    [TestCase("The shelter was opened by Maria Santos.", "“It is full,” she said.", "Maria Santos")]
    [TestCase("Queen Sibylla toured the shelter with its founder, Gerald Ambrose.", "“It is full,” he told her.", "Gerald Ambrose")]
    public void The_gender_tells(string before, string text, string by)
        => Speech.In(before, text).Is("It is full,", by, basis: AttributionBasis.Pronoun, kind: QuoteKind.Direct);

    [TestCase("Maria Santos criticised Ingrid Berg.", "Maria Santos")]
    [TestCase("Maria Santos spoke on Monday after a meeting with Ingrid Berg.", "Maria Santos")]
    [TestCase("“The roof leaks,” said Maria Santos, who took over from Ingrid Berg in May.", "Maria Santos")]
    public void With_a_rival_of_the_same_gender_the_subject_or_speaker_wins(string before, string by)
        => Speech.In(before, "“It is full,” she said.").Has("It is full,", by, "said", AttributionBasis.Pronoun);

    [Test]
    public void The_pronoun_stands_before_the_words()
        => Speech.In("Gerald Ambrose opened the shelter.", "He said: “It is full.”", "He called the winter “merciless.”")
            .Are(("It is full.", "Gerald Ambrose"), ("merciless.", "Gerald Ambrose"));

    [Test]
    public void The_pronoun_goes_on_meaning_the_speaker()
        => Speech.In("“We need blankets,” said Maria Santos.", "She added: “And doctors.”", "“And time,” she said.")
            .Are(("We need blankets,", "Maria Santos"), ("And doctors.", "Maria Santos"), ("And time,", "Maria Santos"));

    [Test]
    public void A_name_inside_the_quotation_is_nobody_who_speaks()
        => Speech.In("Maria Santos opened the shelter.", "“Ingrid Berg did nothing for us,” she said.")
            .Is("Ingrid Berg did nothing for us,", by: "Maria Santos", basis: AttributionBasis.Pronoun);

    [Test]
    public void A_pronoun_before_the_name_in_its_sentence()
        => Speech.In("As he left the hall, Gerald Ambrose said, “I am tired.”")
            .Is("I am tired.", by: "Gerald Ambrose", cue: "said", AttributionBasis.Named);

    [TestCase("On Friday, Wikinews spoke with Keto Maheru, an engineer.")]
    [TestCase("On Friday, Instagram banned Keto Maheru.")]
    [TestCase("Bronlo banned Keto Maheru on Friday.")]
    public void A_person_is_somebody_with_a_full_name_sooner_than_a_company(string before)
        => Speech.In(before, "“It is full,” she said.").Is("It is full,", by: "Keto Maheru", basis: AttributionBasis.Pronoun);

    [Test]
    public void Nobody_of_that_gender_was_named()
        => Speech.In("Maria Santos opened the shelter.", "“It is full,” he said.").Has("It is full,", by: null, basis: AttributionBasis.None);

    [Test]
    public void They_and_it_mean_an_organisation()
    {
        Speech.In("The Harbour Workers Union rejected the offer.", "“It is an insult,” they said.")
            .Is("It is an insult,", by: "Harbour Workers Union", basis: AttributionBasis.Pronoun);
        Speech.In("Baltic Energy Holdings rejected the offer.", "“The price is far too low,” it said in a statement.")
            .Is("The price is far too low,", by: "Baltic Energy Holdings", basis: AttributionBasis.Pronoun);
    }

    [Test]
    public void A_possessive_with_a_noun_cue()
        => Speech.In("Gerald Ambrose ran on his promise of “clean streets.”").Is("clean streets.", by: "Gerald Ambrose", basis: AttributionBasis.Pronoun);

    [Test]
    public void The_first_person_inside_the_words_names_nobody()
        => Speech.In("“I said no, and she said yes,” Gerald Ambrose recalled.").Is("I said no, and she said yes,", by: "Gerald Ambrose", cue: "recalled");
}
