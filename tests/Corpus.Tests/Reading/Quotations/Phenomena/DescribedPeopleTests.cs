using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>People who were named before, and are described now.</summary>
public sealed class DescribedPeopleTests
{
    [TestCase("Stage star Ana Horvat has left the show. “I was tired,” the actress said.", "I was tired,", "Ana Horvat")]
    [TestCase("Ana Horvat won the 800 metres on Sunday. “My legs were gone,” the teenager said.", "My legs were gone,", "Ana Horvat")]
    [TestCase("Ana Horvat, 17, won the 800 metres, ahead of Inge Brandt. “My legs were gone,” the teenager said.", "My legs were gone,", "Ana Horvat")]
    [TestCase("Marek Novak scored twice on Sunday. “It was my best game,” the striker said.", "It was my best game,", "Marek Novak")]
    [TestCase("Marek Novak scored twice on Sunday. “It was my best game,” the 24-year-old said.", "It was my best game,", "Marek Novak")]
    [TestCase("Norway's Inge Brandt won by a second, ahead of Ana Horvat. “The snow was fast,” the Norwegian said.", "The snow was fast,", "Inge Brandt")]
    [TestCase("Karl Lund, a lawmaker, pushed the gate open. “I had a train to catch,” the Elverum lawmaker said.", "I had a train to catch,", "Karl Lund")]
    [TestCase("Karl Lund, mayor of Bergen, met Ivo Brandt, the mayor of Elverum. “We are late,” the Elverum mayor said.", "We are late,", "Ivo Brandt")]
    [TestCase("Ivo Brandt, the mayor of Elverum, met Karl Lund, mayor of Bergen. “We are late,” the Elverum mayor said.", "We are late,", "Ivo Brandt")]
    [TestCase("Marek Novak toured for a year. “I missed my bed,” the singer from Split told fans.", "I missed my bed,", "Marek Novak")]
    public void Are_the_ones_named(string text, string content, string by) => Speech.In(text).Has(content, by, basis: AttributionBasis.Described);

    [TestCase("Marek Novak scored twice on Sunday. “It was my best game,” the other striker said.", "It was my best game,", "the other striker")]
    [TestCase("Marek Novak scored twice on Sunday. “He was slow,” the actress said.", "He was slow,", "the actress")]
    [TestCase("Karl Lund, a lawmaker, pushed the gate open. “We are ashamed,” the Labour lawmaker said.", "We are ashamed,", "the Labour lawmaker")]
    [TestCase("Karl Lund, mayor of Bergen, pushed the gate open. “We are late,” the Elverum mayor said.", "We are late,", "the Elverum mayor")]
    public void Stay_described_where_it_is_not_clear(string text, string content, string by) => Speech.In(text).Has(content, by);

    [TestCase("Karl Lund, a spokesman for the port, left. A spokesman said the crane was “safe.”", "safe.", "A spokesman")]
    [TestCase("Karl Lund, an aide to the mayor, left. A port aide blasted the plan. “It is late,” the aide said.", "It is late,", "the aide")]
    [TestCase("Karl Lund, an aide to the mayor, left. “It is late,” said a port aide. “It is wet,” the aide said.", "It is wet,", "the aide")]
    [TestCase("President Karl Lund went to see the port. Its senior vice president spoke of “a million reasons.”", "a million reasons.", "Its senior vice president")]
    public void Stay_described_where_somebody_else_is_new(string text, string content, string by) => Speech.In(text).Has(content, by);

    [Test]
    public void A_vice_president_is_no_president()
        => Speech.In("Vice President Lena Brandt met President Karl Lund. Brandt waved to Lund, and Brandt left. “It is late,” the president said.").Has("It is late,", by: "Karl Lund");

    [TestCase("“We can wait,” said Gerald Ambrose of the harbour dues. The Lord Mayor, Sir Edwin Fenwick, keeps his counsel. He said a vote would come “in its season.”", "in its season.", "Edwin Fenwick")]
    [TestCase("“We can wait,” said Gerald Ambrose. The head coach, Karl Lund, was less sure. He said the squad was “thin.”", "thin.", "Karl Lund")]
    [TestCase("“We can wait,” said Gerald Ambrose. The head coach, Karl Lund, has doubts. He said the squad was “thin.”", "thin.", "Karl Lund")]
    public void Are_subjects_with_their_names(string text, string content, string by) => Speech.In(text).Has(content, by);
}
