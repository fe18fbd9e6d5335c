using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Organisations that are described: "the charity said" after the charity was named.</summary>
public sealed class DescribedOrganizationsTests
{
    [TestCase("Fell Guard, a conservation charity, has bought the valley. “The moss will come back,” the charity said.", "The moss will come back,", "Fell Guard")]
    [TestCase("The conservation charity Fell Guard has bought the valley. “The moss will come back,” the charity said.", "The moss will come back,", "Fell Guard")]
    [TestCase("Fell Guard, the north's oldest walkers' group, has bought the valley. The group said the moss was “coming back.”", "coming back.", "Fell Guard")]
    [TestCase("Shares in Tidewell Group fell by a fifth. The firm said orders were “thin.”", "thin.", "Tidewell Group")]
    [TestCase("Costa Verde Bank has closed two branches. “Customers use their phones,” the bank said.", "Customers use their phones,", "Costa Verde Bank")]
    [TestCase("The University of Elverum has closed its library. The university said the roof was “beyond repair.”", "beyond repair.", "University of Elverum")]
    [TestCase("The Ministry of Fisheries has closed the bay. “Stocks are low,” the ministry said.", "Stocks are low,", "Ministry of Fisheries")]
    public void Are_the_ones_named(string text, string content, string by) => Speech.In(text).Has(content, by, basis: AttributionBasis.Described);

    [TestCase("Fell Guard, a conservation charity, has bought the valley. “We want it back,” a rival charity said.", "We want it back,", "a rival charity")]
    [TestCase("Fell Guard, a conservation charity, has bought the valley. “We want it back,” the other charity said.", "We want it back,", "the other charity")]
    [TestCase("The Norland Senate has met. “We will sell,” the company said.", "We will sell,", "the company")]
    [TestCase("Democrats have met in Elverum. “We will sell,” the company said.", "We will sell,", "the company")]
    [TestCase("Karl Lund has bought the valley. “The moss will come back,” the charity said.", "The moss will come back,", "the charity")]
    public void Stay_described_where_it_is_not_clear(string text, string content, string by) => Speech.In(text).Has(content, by);
}
