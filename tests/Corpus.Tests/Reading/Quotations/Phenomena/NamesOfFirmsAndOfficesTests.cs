using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Organisations and offices whose names hold commas, "and", "&amp;", an apostrophe or a full stop.</summary>
public sealed class NamesOfFirmsAndOfficesTests
{
    [TestCase("Hagen and Sons said the pier was “too old for us.”", "Hagen and Sons")]
    [TestCase("Hagen and Daughters said the pier was “too old for us.”", "Hagen and Daughters")]
    [TestCase("Hagen & Moe said the pier was “too old for us.”", "Hagen & Moe")]
    [TestCase("The accountants of Hagen & Moe came. Hagen said the pier was “too old for us.”", "Hagen & Moe")]
    [TestCase("Murphy’s said the pier was “too old for us.”", "Murphy’s")]
    [TestCase("Let’s Paddle said the pier was “too old for us.”", "Let’s Paddle")]
    [TestCase("Boatyard.com said the pier was “too old for us.”", "Boatyard.com")]
    [TestCase("Boatyard.co.uk said the pier was “too old for us.”", "Boatyard.co.uk")]
    [TestCase("The Ministry of Housing, Labour and Coastal Affairs said the pier was “too old for us.”", "Ministry of Housing, Labour and Coastal Affairs")]
    [TestCase("The Department for Trade, Energy and Public Works said the pier was “too old for us.”", "Department for Trade, Energy and Public Works")]
    [TestCase("The Ministry of Housing, Nina Vale and Ivo Ban were there. Ivo Ban said the pier was “too old for us.”", "Ivo Ban")]
    public void Are_whole(string text, string by) => Speech.In(text).Has("too old for us.", by);

    [Test]
    public void A_full_stop_before_a_domain_ends_no_sentence_and_one_before_a_sentence_does()
        => Speech.In("“It is shut,” said Boatyard.com. “It is open,” said Hagen.").Are(("It is shut,", "Boatyard.com"), ("It is open,", "Hagen"));

    [Test]
    public void An_office_with_a_list_in_it_is_no_name()
        => Speech.In("Secretary of State for Housing, Media and Sport, Nina Vale, opened the pier. She told the crowd: “It is yours.”").Is("It is yours.", "Nina Vale");
}
