using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Organisations, places of work, governments and documents as sources.</summary>
public sealed class OrganisationTests
{
    [TestCase("“Prices will rise,” the Bank of Norland said.", "Bank of Norland")]
    [TestCase("“Prices will rise,” said the National Farmers Union.", "National Farmers Union")]
    [TestCase("“Prices will rise,” Hartmann Industries said in a statement.", "Hartmann Industries")]
    [TestCase("“Prices will rise,” the Kremlin said.", "Kremlin")]
    [TestCase("“Prices will rise,” the Ministry of Trade announced on Monday.", "Ministry of Trade")]
    [TestCase("“Prices will rise,” the Daily Courier wrote.", "Daily Courier")]
    [TestCase("“Prices will rise,” Reuters reported.", "Reuters")]
    [TestCase("“Prices will rise,” the NBU said.", "NBU")]
    [TestCase("The Supreme Court said “prices will rise.”", "Supreme Court")]
    [TestCase("According to the Institute for Trade Research, “prices will rise.”", "Institute for Trade Research")]
    [TestCase("According to the Trade Research Institute, “prices will rise.”", "Trade Research Institute")]
    public void An_organisation_speaks(string text, string by)
    {
        Speech speech = Speech.In(text);
        speech.Is(speech.Contents()[0], by, basis: AttributionBasis.Named).Knows(by, SpeakerKind.Organization);
    }

    [Test]
    public void The_spokeswoman_of_an_organisation_is_a_person()
        => Speech.In("“Prices will rise,” said Norland Bank spokeswoman Greta Olsen.")
            .Is("Prices will rise,", by: "Greta Olsen").Knows("Greta Olsen", SpeakerKind.Person, title: "Norland Bank spokeswoman");

    [Test]
    public void The_spokeswoman_of_an_organisation_with_a_small_word_in_it()
        => Speech.In("“Prices will rise,” said Bank of Norland spokeswoman Greta Olsen.").Is("Prices will rise,", by: "Greta Olsen");

    [Test]
    public void A_person_told_an_organisation()
        => Speech.In("“Prices will rise,” Greta Olsen told the Daily Courier.").Is("Prices will rise,", by: "Greta Olsen", cue: "told");

    [Test]
    public void A_person_of_an_organisation()
    {
        Speech.In("“Prices will rise,” said Greta Olsen of the Bank of Norland.").Is("Prices will rise,", by: "Greta Olsen");
        Speech.In("“Prices will rise,” said the Bank of Norland’s Greta Olsen.").Is("Prices will rise,", by: "Greta Olsen");
    }

    [Test]
    public void A_document_speaks()
        => Speech.In("The treaty states that borders are “inviolable.”").Is("inviolable.", by: "The treaty", cue: "states", AttributionBasis.Described);
}
