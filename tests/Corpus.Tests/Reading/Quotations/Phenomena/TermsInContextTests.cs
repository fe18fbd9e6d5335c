using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Titles, names and terms in sentences that hold speech or none.</summary>
public sealed class TermsInContextTests
{
    [TestCase("Her latest film, “A Field in Autumn,” opens on Friday.", "A Field in Autumn,", null, null, QuoteKind.Term)]
    [TestCase("Marta Kowalczyk, author of “The Quiet Border,” spoke at the fair.", "The Quiet Border,", null, null, QuoteKind.Term)]
    [TestCase("On NRK’s “Morning Round,” Ivo Marin said the vote was “a disgrace.”", "Morning Round,", null, null, QuoteKind.Term)]
    [TestCase("On NRK’s “Morning Round,” Ivo Marin said the vote was “a disgrace.”", "a disgrace.", "Ivo Marin", "said", QuoteKind.Mixed)]
    [TestCase("Under the “polluter pays” principle, the firm must clean the river.", "polluter pays", null, null, QuoteKind.Term)]
    public void Told_from_speech(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
