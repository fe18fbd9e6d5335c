using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Lines that say whose the next words are, and have no verb.</summary>
public sealed class LeadInTests
{
    private const string Words = "The snow came early this year.";

    [TestCase("And from Mayor Ana Horvat:")]
    [TestCase("From Ana Horvat, mayor of Knin:")]
    [TestCase("But also from Ana Horvat in Knin:")]
    [TestCase("Finally, from Mayor Ana Horvat:")]
    [TestCase("From the desk of Ana Horvat, Editor, Knin Weekly.")]
    [TestCase("Here is Ana Horvat, the mayor:")]
    public void A_line_above_names_who_speaks(string line)
        => Speech.In("“Nobody was ready,” said Ivo Maric.", line, $"“{Words}”").Has(Words, by: "Ana Horvat", kind: QuoteKind.Direct);

    [Test]
    public void It_may_stand_before_the_colon_of_the_quotation() => Speech.In($"And from Mayor Ana Horvat: “{Words}”").Is(Words, by: "Ana Horvat");

    [TestCase("From Monday on the road is closed:")]
    [TestCase("From May on, nobody could pass.")]
    public void Others_name_nobody(string line) => Speech.In("The road was closed.", line, $"“{Words}”", "The road opened again.").Has(Words, by: null);
}
