using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Agencies, rulings, capitals and the police as sources.</summary>
public sealed class InstitutionsInContextTests
{
    [TestCase("“The tests were delayed,” the agency said in a statement on Friday.", "The tests were delayed,", "the agency", "said", QuoteKind.Direct)]
    [TestCase("In its annual report, Amber Oil said that reserves were “sufficient.”", "sufficient.", "Amber Oil", "said", QuoteKind.Mixed)]
    [TestCase("A report by the Amber Foundation found “no evidence” of fraud.", "no evidence", Speech.Any, Speech.Any, QuoteKind.Mixed)]
    [TestCase("The ruling says the law is “plainly unconstitutional.”", "plainly unconstitutional.", "The ruling", "says", QuoteKind.Mixed)]
    [TestCase("The UN said the camps were “at breaking point.”", "at breaking point.", "UN", "said", QuoteKind.Mixed)]
    [TestCase("Berlin called the accusation “absurd.”", "absurd.", "Berlin", "called", QuoteKind.Mixed)]
    [TestCase("Police said the driver had been “extremely lucky.”", "extremely lucky.", "Police", "said", QuoteKind.Mixed)]
    [TestCase("“The driver was extremely lucky,” police said.", "The driver was extremely lucky,", "police", "said", QuoteKind.Direct)]
    [TestCase("“The driver was extremely lucky,” a police spokesman told the BBC.", "The driver was extremely lucky,", "a police spokesman", "told", QuoteKind.Direct)]
    public void The_institution_speaks(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
