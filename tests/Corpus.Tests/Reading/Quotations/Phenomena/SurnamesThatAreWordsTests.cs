using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Names that are titles, roles, months, verbs or particles elsewhere.</summary>
public sealed class SurnamesThatAreWordsTests
{
    [TestCase("Tom Pope arrived. “It is late,” Pope said.", "Tom Pope")]
    [TestCase("Tom Pope arrived. “It is late,” said Pope.", "Tom Pope")]
    [TestCase("John Major arrived. “It is late,” Major said.", "John Major")]
    [TestCase("Boris King arrived. “It is late,” said King.", "Boris King")]
    [TestCase("Alan Judge arrived. “It is late,” Judge said.", "Alan Judge")]
    [TestCase("Ann Bishop arrived. “It is late,” Bishop said.", "Ann Bishop")]
    [TestCase("Tim Farmer arrived. “It is late,” Farmer said.", "Tim Farmer")]
    [TestCase("Tim Farmer arrived. “It is late,” Mr Farmer said.", "Tim Farmer")]
    [TestCase("Chief Counsel Ana M. Baker came late to the hall by the harbour. “It is late,” Baker said.", "Ana M. Baker")]
    [TestCase("“It is late,” said Sheriff Baker.", "Baker")]
    [TestCase("“It is late,” said Sen. King.", "King")]
    public void A_title_may_be_a_surname(string text, string by) => Speech.In(text).Is("It is late,", by: by, basis: AttributionBasis.Named);

    [Test]
    public void A_title_behind_a_determiner_stays_one()
        => Speech.In("Tom Pope arrived. “It is late,” the Pope said.").Is("It is late,", by: "the Pope", basis: AttributionBasis.Described);

    [TestCase("Theresa May arrived. “It is late,” May said.", "Theresa May")]
    [TestCase("Theresa May arrived. “It is late,” said May.", "Theresa May")]
    [TestCase("Theresa May arrived. “It is late,” Mrs May said.", "Theresa May")]
    [TestCase("“It is late,” Mrs May said.", "May")]
    [TestCase("“It is late,” Theresa May said.", "Theresa May")]
    [TestCase("April Ryder arrived. “It is late,” Ryder said.", "April Ryder")]
    [TestCase("May Holt had enough. “It is late,” she said.", "May Holt")]
    [TestCase("“It is late,” said June Carr.", "June Carr")]
    [TestCase("Will Poe sighed. “It is late,” he said.", "Will Poe")]
    [TestCase("“It is late,” said Will Poe.", "Will Poe")]
    [TestCase("Actor Will Poe sighed. “It is late,” Poe said.", "Will Poe")]
    [TestCase("It was read out by District Attorney Will Poe. “It is late,” Poe said.", "Will Poe")]
    [TestCase("Chelsea Clay sighed. “It is late,” Clay said.", "Chelsea Clay")]
    public void A_month_or_a_verb_may_be_a_name(string text, string by) => Speech.In(text).Is("It is late,", by: by);

    [TestCase("In April Ryder arrived. “It is late,” Ryder said.", "Ryder")]
    [TestCase("Ana Horvat arrived. “It is late,” Horvat said in May.", "Ana Horvat")]
    [TestCase("“It is late,” Ana Horvat said. In May Horvat left.", "Ana Horvat")]
    [TestCase("Will Horvat come? “It is late,” said Ana Horvat.", "Ana Horvat")]
    [TestCase("They met Ana May 5. “It is late,” said Ana.", "Ana")]
    public void A_month_and_a_verb_are_no_names_elsewhere(string text, string by) => Speech.In(text).Is("It is late,", by: by);

    [Test]
    public void A_title_alone_names_nobody() => Speech.In("“It is late,” Mrs said.").Is("It is late,", by: null);

    [TestCase("Ben Carson told them to go. Carson sat down. “It is cold,” Mr Carson said.", "Ben Carson")]
    [TestCase("Al Gorman came in. Gorman sat down. “It is cold,” Mr Gorman said.", "Al Gorman")]
    [TestCase("Ben Hallett came in. Hallett sat down. “It is cold,” Hallett said.", "Ben Hallett")]
    [TestCase("Van Jones came in. Jones sat down. “It is cold,” Jones said.", "Van Jones")]
    [TestCase("Ana Van Reede came in. Van Reede sat down. “It is cold,” Van Reede said.", "Ana Van Reede")]
    [TestCase("Tom Carson left. Ben Carson came in. “It is cold,” Ben Carson said.", "Ben Carson")]
    [TestCase("Jan van der Linden came in. “It is cold,” said Van der Linden.", "Jan van der Linden")]
    public void A_particle_may_be_a_first_name(string text, string by) => Speech.In(text).Is("It is cold,", by: by);
}
