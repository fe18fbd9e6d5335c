using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Words that the writer sets apart, though somebody is the source of the sentence.</summary>
public sealed class TermsFarFromCuesTests
{
    [TestCase("Hundreds live in a chain of “night rest” homes, according to the Ministry of Health.", "night rest")]
    [TestCase("Officers found ropes from the old mill of the town in Horvat’s barn, lamps and “pocket mill” parts.", "pocket mill")]
    [TestCase("The Horvat oven need not be “tuned” for rye bread.", "tuned")]
    public void They_are_terms(string text, string words) => Speech.In(text).HasTerm(words);

    [TestCase("The homes are “a disgrace”, according to Ana Horvat.", "a disgrace", "Ana Horvat")]
    [TestCase("Ana Horvat said the oven need not be “tuned” for rye bread.", "tuned", "Ana Horvat")]
    [TestCase("In her opening address, the mayor spoke. Ana Horvat said in her opening remarks, “Somehow we are home.”", "Somehow we are home.", "Ana Horvat")]
    public void Others_are_speech(string text, string words, string by) => Speech.In(text).Has(words, by);

    [TestCase("The baker Ana Horvat goes by the name “Crumb.”", "Crumb.")]
    [TestCase("The baker goes by “Crumb”, and Ana Horvat opened the mill.", "Crumb")]
    public void Names_are_terms(string text, string words) => Speech.In(text).HasTerm(words);
}
