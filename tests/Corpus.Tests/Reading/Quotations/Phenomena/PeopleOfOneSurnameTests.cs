using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Several people of one surname, and people who are named by their first names beside somebody's.</summary>
public sealed class PeopleOfOneSurnameTests
{
    [TestCase("Bill Trent and Hillary Trent voted. “Yes,” Mrs. Trent said.", "Hillary Trent")]
    [TestCase("Bill Trent and Hillary Trent voted. “Yes,” Mr. Trent said.", "Bill Trent")]
    [TestCase("Folake Ames and Carol Ames voted. “Yes,” Ms. Ames said.", "Carol Ames")]
    [TestCase("Folake Ames and Carol Ames voted. “Yes,” Mr. Ames said.", "Folake Ames")]
    [TestCase("Paul Ames and his wife, Carol Ames, came. It was late. “Yes,” Sgt Ames said.", "Paul Ames")]
    [TestCase("Paul Ames came in. “Yes,” Ames said. Later Carol Ames left, and Carol Ames was not seen again.", "Paul Ames")]
    [TestCase("Paul Ames came with his wife, Carol Ames. Mrs. Ames smiled, and Mrs. Ames waved. “Yes,” Ames said.", "Paul Ames")]
    public void Title_gender_and_order_tell_them_apart(string text, string by) => Speech.In(text).Is("Yes,", by: by, basis: AttributionBasis.Named);

    [TestCase("His wife, Jean, called the rain “a curse.”", "Jean")]
    [TestCase("Her brother, Tom, said the rain was “a curse.”", "Tom")]
    [TestCase("Ivo Hale's widow, Sue, said the rain was “a curse.”", "Sue")]
    public void A_first_name_is_enough_for_a_relative(string text, string by) => Speech.In(text).Is("a curse.", by: by, basis: AttributionBasis.Named);

    [TestCase("“It is late,” said his father, Omar.", "Omar")]
    [TestCase("“It is late,” said Harbour from Storm’s chief executive, Sonya Lind.", "Sonya Lind")]
    [TestCase("“It is late,” said Feed the Gulls’ director, Paul Roux.", "Paul Roux")]
    [TestCase("“It is late,” said Voisins Sans Murs’ head of mission, Paul Roux.", "Paul Roux")]
    public void A_name_behind_whom_it_belongs_to(string text, string by) => Speech.In(text).Is("It is late,", by: by, basis: AttributionBasis.Named);

    [TestCase("France and Germany said the plan was “dead.”", "France and Germany")]
    [TestCase("The United Kingdom and Norway said the plan was “dead.”", "The United Kingdom and Norway")]
    public void Two_countries_are_neither_of_them(string text, string by) => Speech.In(text).Is("dead.", by: by, basis: AttributionBasis.Described);
}
