using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Newspapers and institutions whose names are made of words that mean something else: a time, a title, a monarch.</summary>
public sealed class NamesOfNewspapersTests
{
    [TestCase("The New York Times reported that the bridge was “beyond repair.”", "New York Times")]
    [TestCase("The Los Angeles Times said the bridge was “beyond repair.”", "Los Angeles Times")]
    [TestCase("The Irish Times called the bridge “beyond repair.”", "Irish Times")]
    [TestCase("The Financial Times said the bridge was “beyond repair.”", "Financial Times")]
    [TestCase("The Japan Times said the bridge was “beyond repair.”", "Japan Times")]
    [TestCase("The Sunday Times said the bridge was “beyond repair.”", "Sunday Times")]
    [TestCase("Ana Horvat at the time said the bridge was “beyond repair.”", "Ana Horvat")]
    public void A_capitalised_word_of_a_name_tells_no_time(string text, string by)
        => Speech.In(text).Is("beyond repair.", by: by, basis: AttributionBasis.Named);

    [Test]
    public void A_noun_tells_that_a_name_is_a_newspapers()
        => Speech.In("The mayor told the newspaper Horizont that “nobody” is left. “The plan is ready,” he said.").Has("The plan is ready,", by: "The mayor", basis: AttributionBasis.Pronoun);

    [TestCase("The Crown Prosecution Service said the claim was “unproven.”", "Crown Prosecution Service")]
    [TestCase("The General Medical Council said the claim was “unproven.”", "General Medical Council")]
    [TestCase("The General Assembly called the claim “unproven.”", "General Assembly")]
    [TestCase("The Justice Department called the claim “unproven.”", "Justice Department")]
    [TestCase("The King’s Fund said the claim was “unproven.”", "King’s Fund")]
    [TestCase("The Prince’s Trust said the claim was “unproven.”", "Prince’s Trust")]
    [TestCase("Queen Mary University said the claim was “unproven.”", "Queen Mary University")]
    public void An_institution_may_open_with_a_title(string text, string by)
        => Speech.In(text).Has("unproven.", by: by, basis: AttributionBasis.Named).Knows(by, SpeakerKind.Organization, title: null);

    [TestCase("The Attorney General said the claim was “unproven.”", "The Attorney General")]
    [TestCase("The Chief Constable said the claim was “unproven.”", "The Chief Constable")]
    [TestCase("The Director General said the claim was “unproven.”", "The Director General")]
    [TestCase("The Labour MP said the claim was “unproven.”", "The Labour MP")]
    public void Titles_and_nothing_else_describe_somebody(string text, string by)
        => Speech.In(text).Is("unproven.", by: by, basis: AttributionBasis.Described);

    [TestCase("“No,” said General Ann Union.", "Ann Union")]
    [TestCase("“No,” said Attorney General Ivo Marin.", "Ivo Marin")]
    [TestCase("“No,” said President Fox.", "Fox")]
    [TestCase("“No,” said Judge Ana Fox.", "Ana Fox")]
    public void A_person_behind_a_title_is_no_institution(string text, string by)
        => Speech.In(text).Is("No,", by: by, basis: AttributionBasis.Named).Knows(by, SpeakerKind.Person);
}
