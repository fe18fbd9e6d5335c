using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Quotations pulled out of an article, whose marks close behind the name below them.</summary>
public sealed class PulledQuotationTests
{
    [TestCase("Former mayor Maria Horvat.\"")]
    [TestCase("Maria Horvat, deputy harbour master.\"")]
    [TestCase("Maria Horvat\"")]
    public void The_name_below_is_no_quotation(string signature)
        => Speech.In("The town voted in May.", "\"We have never had so much water in the streets.", signature, "The vote was close.").Is("We have never had so much water in the streets.");

    [TestCase("Former mayor Maria Horvat.\"")]
    [TestCase("Maria Horvat, deputy harbour master.\"")]
    [TestCase("Maria Horvat\"")]
    public void The_name_below_is_whose_it_is(string signature)
        => Speech.In("Ivo Marin spoke in May. “We go on,” he said.", "\"We have never had so much water in the streets.", signature, "The vote was close.")
            .Has("We have never had so much water in the streets.", by: "Maria Horvat", basis: AttributionBasis.Named);

    [TestCase("And nobody told Maria Horvat.\"", "And nobody told Maria Horvat.")]
    [TestCase("Thank you.\"", "Thank you.")]
    [TestCase("Maria Horvat. She knew it.\"", "Maria Horvat. She knew it.")]
    public void A_sentence_below_goes_on(string last, string content)
        => Speech.In("Ivo Marin spoke in May.", "\"We have never had so much water in the streets.", last).Has(content);
}
