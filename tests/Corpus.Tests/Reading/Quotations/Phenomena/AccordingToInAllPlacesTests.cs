using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>"According to" and its kin before, behind and amid the words.</summary>
public sealed class AccordingToInAllPlacesTests
{
    [TestCase("According to him, the drug was “no better than water.”", "no better than water.", null, Speech.Any, null)]
    [TestCase("Erik Moe led the study. According to him, the drug was “no better than water.”", "no better than water.", "Erik Moe", "According", QuoteKind.Mixed)]
    [TestCase("The drug was, according to Signe Aas, “no better than water.”", "no better than water.", "Signe Aas", "according", QuoteKind.Mixed)]
    [TestCase("The drug is, in the words of Signe Aas, “no better than water.”", "no better than water.", "Signe Aas", Speech.Any, QuoteKind.Mixed)]
    [TestCase("In the words of Signe Aas, the drug is “no better than water.”", "no better than water.", "Signe Aas", Speech.Any, QuoteKind.Mixed)]
    [TestCase("In Signe Aas’s words, the drug is “no better than water.”", "no better than water.", "Signe Aas", Speech.Any, QuoteKind.Mixed)]
    [TestCase("For Signe Aas, the drug is “no better than water.”", "no better than water.", "Signe Aas", Speech.Any, null)]
    [TestCase("Inge Brandt said the strike was “brave.” But to Joaquim Teles, it was “madness.”", "brave.", "Inge Brandt", "said", QuoteKind.Mixed)]
    [TestCase("Inge Brandt said the strike was “brave.” But to Joaquim Teles, it was “madness.”", "madness.", "Joaquim Teles", Speech.Any, null)]
    [TestCase("The drug was “no better than water,” according to a study published on Monday.", "no better than water,", "a study", "according", QuoteKind.Mixed)]
    [TestCase("“It is no better than water,” according to the study’s lead author, Signe Aas.", "It is no better than water,", "Signe Aas", "according", QuoteKind.Direct)]
    [TestCase("“It is no better than water,” according to Signe Aas of the University of Bergen.", "It is no better than water,", "Signe Aas", "according", QuoteKind.Direct)]
    [TestCase("The drug, which according to Signe Aas is “no better than water,” sells well.", "no better than water,", "Signe Aas", "according", QuoteKind.Mixed)]
    [TestCase("The agreement was signed in “an atmosphere of trust,” as Olaf Berg told parliament.", "an atmosphere of trust,", "Olaf Berg", "told", QuoteKind.Mixed)]
    [TestCase("It was, as Olaf Berg put it, “an atmosphere of trust.”", "an atmosphere of trust.", "Olaf Berg", "put", QuoteKind.Mixed)]
    [TestCase("The firm is “in good health,” according to its annual report.", "in good health,", "its annual report", "according", QuoteKind.Mixed)]
    public void Names_the_source(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
