using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Quotations in several pieces: split by their cue, going on in the next sentence, or in the next paragraph.</summary>
public sealed class SplitAndContinuedTests
{
    [TestCase("“We waited,” Goran Ilić said, “and nobody came.”", "We waited,", "and nobody came.")]
    [TestCase("“We waited,” said Goran Ilić. “Nobody came.”", "We waited,", "Nobody came.")]
    [TestCase("“We waited,” said Goran Ilić — “and nobody came.”", "We waited,", "and nobody came.")]
    [TestCase("“We waited,” said Goran Ilić, a farmer. “Nobody came.”", "We waited,", "Nobody came.")]
    [TestCase("“We,” said Goran Ilić, “waited.”", "We,", "waited.")]
    [TestCase("\"We waited,\" Goran Ilić said, \"and nobody came.\"", "We waited,", "and nobody came.")]
    public void A_cue_in_the_middle(string text, string one, string other)
        => Speech.In(text).Are((one, "Goran Ilić"), (other, "Goran Ilić"));

    [Test]
    public void A_split_one_with_a_pronoun()
        => Speech.In("Nadia Haddad runs the clinic.", "“We have beds,” she said, “but no nurses.”")
            .Are(("We have beds,", "Nadia Haddad"), ("but no nurses.", "Nadia Haddad"))
            .Has("but no nurses.", basis: AttributionBasis.Pronoun, cue: "said");

    [Test]
    public void A_sentence_of_its_own_behind_the_cue_goes_on()
        => Speech.In("“We waited,” said Goran Ilić. “Nobody came. Nobody called.”")
            .Has("Nobody came. Nobody called.", by: "Goran Ilić", cue: null, AttributionBasis.Continued, QuoteKind.Direct);

    [Test]
    public void A_closed_one_goes_on_in_the_next_paragraph_without_a_cue()
        => Speech.In("“We waited for the boats,” said Goran Ilić.", "“Nobody came.”")
            .Has("Nobody came.", by: "Goran Ilić", cue: null, AttributionBasis.Continued, QuoteKind.Direct);

    [Test]
    public void Several_paragraphs_go_on_without_a_cue()
        => Speech.In("“We waited for the boats,” said Goran Ilić.", "“Nobody came.”", "“In the morning we walked.”")
            .Are(("We waited for the boats,", "Goran Ilić"), ("Nobody came.", "Goran Ilić"), ("In the morning we walked.", "Goran Ilić"));

    [TestCase("“", "”")]
    [TestCase("\"", "\"")]
    public void A_reopened_and_never_closed_one(string open, string close)
        => Speech.In($"{open}We waited for the boats,{close} said Goran Ilić. {open}Nobody came all night.", $"{open}In the morning we walked.{close}")
            .Are(("We waited for the boats,", "Goran Ilić"), ("Nobody came all night.", "Goran Ilić"), ("In the morning we walked.", "Goran Ilić"))
            .Has("In the morning we walked.", basis: AttributionBasis.Continued, kind: QuoteKind.Direct);

    [Test]
    public void A_never_closed_one_over_three_paragraphs()
        => Speech.In("Goran Ilić said: “We waited.", "“Nobody came.", "“In the morning we walked.”", "The boats were later found.")
            .Are(("We waited.", "Goran Ilić"), ("Nobody came.", "Goran Ilić"), ("In the morning we walked.", "Goran Ilić"));

    [Test]
    public void A_never_closed_one_that_the_next_paragraph_does_not_reopen()
        => Speech.In("“We waited, said Goran Ilić.", "The boats were later found near the lighthouse.")
            .Has("We waited, said Goran Ilić.");

    [Test]
    public void The_cue_comes_in_the_second_sentence()
        => Speech.In("“Nobody came.” “Nobody called,” said Goran Ilić.")
            .Are(("Nobody came.", "Goran Ilić"), ("Nobody called,", "Goran Ilić"));

    [Test]
    public void The_source_is_introduced_after_the_quotation()
        => Speech.In("“I have lost everything.”", "Goran Ilić stood in what was once his kitchen.", "“The sea took it all,” he said.")
            .Has("The sea took it all,", by: "Goran Ilić", cue: "said", AttributionBasis.Pronoun);

    [Test]
    public void A_new_speaker_ends_the_old_ones_turn()
        => Speech.In("“We waited,” said Goran Ilić.", "“We searched all night,” said Hana Dvořáková of the coast guard. “The fog was thick.”")
            .Are(("We waited,", "Goran Ilić"), ("We searched all night,", "Hana Dvořáková"), ("The fog was thick.", "Hana Dvořáková"));

    [TestCase("– Ana Horvat")]
    [TestCase("— Ana Horvat, nurse.")]
    [TestCase("- Ana Horvat.")]
    public void A_line_with_a_dash_and_a_name_signs_what_stands_before(string line)
        => Speech.In("Ivo Marin and Ana Horvat met in Split on Monday.", "“We will be back.”", line, "The talks go on.").Is("We will be back.", by: "Ana Horvat", basis: AttributionBasis.Named);

    [TestCase("“We will show her the chart,” Ana Horvat said, “and then she can buy us supper.”", "and then she can buy us supper.")]
    [TestCase("“I think,” said Ana Horvat, “that it is late.”", "that it is late.")]
    public void The_rest_of_a_sentence_is_of_its_kind(string text, string rest) => Speech.In(text).Has(rest, "Ana Horvat", kind: QuoteKind.Direct);

    [TestCase("“The bridge is safe,” said Ana Horvat, who called the rest “a rumour.”", "a rumour.")]
    public void A_fragment_behind_it_is_a_fragment(string text, string rest) => Speech.In(text).Has(rest, "Ana Horvat", kind: QuoteKind.Mixed);
}
