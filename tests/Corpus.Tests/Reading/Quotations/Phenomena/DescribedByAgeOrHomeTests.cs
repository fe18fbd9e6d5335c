using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>"the 24-year-old", "the Norwegian": descriptions that mean whoever the article gave that age or country to, and that are nobody's name.</summary>
public sealed class DescribedByAgeOrHomeTests
{
    [TestCase("Hanna Vik, 24, won the race on Sunday.")]
    [TestCase("Hanna Vik (24) won the race on Sunday.")]
    [TestCase("The race was won by 24-year-old Hanna Vik on Sunday.")]
    public void The_age_tells_who_is_meant(string before)
        => Speech.In(before, "Ana Lund, 31, came second.", "“I am happy,” the 24-year-old said.").Is("I am happy,", "Hanna Vik", basis: AttributionBasis.Described);

    [TestCase("the 31-year-old")]
    [TestCase("the 1000-year-old")]
    public void Another_age_is_nobody_who_was_named(string description)
        => Speech.In("Hanna Vik, 24, won the race on Sunday.", $"“I am happy,” {description} said.").Is("I am happy,", description, basis: AttributionBasis.Described);

    [TestCase("the Norwegian")]
    [TestCase("the 24-year-old Norwegian")]
    public void The_country_tells_who_is_meant(string description)
        => Speech.In("Norwegian teacher Hanna Vik, 24, won the race.", "The French singer Ana Lund came second.", $"“I am happy,” admitted {description}.")
            .Is("I am happy,", "Hanna Vik", basis: AttributionBasis.Described);

    [Test]
    public void The_gender_must_fit()
        => Speech.In("Maria Vik, a French teacher, met Gerald Lund, a French minister.", "“I am happy,” the Frenchwoman said.").Is("I am happy,", "Maria Vik");

    [TestCase("the Texan")]
    [TestCase("the Londoner")]
    public void Of_whom_no_home_was_told_it_stays_a_description(string description)
        => Speech.In("Hanna Vik won the race.", $"“I am happy,” {description} said.").Is("I am happy,", description, basis: AttributionBasis.Described);

    [TestCase("the Vatican", "Vatican")]
    [TestCase("the Guardian", "Guardian")]
    public void A_name_with_an_article_stays_a_name(string source, string by)
        => Speech.In($"“We are happy,” {source} said.").Is("We are happy,", by, basis: AttributionBasis.Named);
}
