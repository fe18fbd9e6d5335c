using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Where a cue and its source can stand around the words.</summary>
public sealed class AttributionPatternTests
{
    [TestCase("In a statement, the party leader, Oda Nakamura, said the vote had been “stolen in broad daylight.”", "stolen in broad daylight.", "Oda Nakamura", "said", QuoteKind.Mixed)]
    [TestCase("Oda Nakamura took to the radio on Sunday to say “the vote was stolen.”", "the vote was stolen.", "Oda Nakamura", "say", null)]
    [TestCase("Oda Nakamura had this to say: “The vote was stolen.”", "The vote was stolen.", "Oda Nakamura", Speech.Any, QuoteKind.Direct)]
    [TestCase("Asked whether the vote was fair, Oda Nakamura laughed. “You must be joking.”", "You must be joking.", "Oda Nakamura", Speech.Any, QuoteKind.Direct)]
    [TestCase("“The vote was stolen,” Oda Nakamura tweeted on Sunday night.", "The vote was stolen,", "Oda Nakamura", "tweeted", QuoteKind.Direct)]
    [TestCase("Oda Nakamura’s message was simple: “The vote was stolen.”", "The vote was stolen.", "Oda Nakamura", Speech.Any, QuoteKind.Direct)]
    [TestCase("“The vote,” Oda Nakamura told a crowd of several thousand supporters outside the parliament in Karlstad on Sunday, “was stolen.”", "The vote,", "Oda Nakamura", "told", null)]
    [TestCase("“The vote,” Oda Nakamura told a crowd of several thousand supporters outside the parliament in Karlstad on Sunday, “was stolen.”", "was stolen.", "Oda Nakamura", "told", null)]
    [TestCase("Oda Nakamura, speaking to reporters after the count on Sunday, said: “The vote was stolen.”", "The vote was stolen.", "Oda Nakamura", "said", QuoteKind.Direct)]
    [TestCase("“The vote was stolen,” insisted Nakamura, whose party came third. “We will go to court.”", "The vote was stolen,", "Nakamura", "insisted", QuoteKind.Direct)]
    [TestCase("“The vote was stolen,” insisted Nakamura, whose party came third. “We will go to court.”", "We will go to court.", "Nakamura", null, QuoteKind.Direct)]
    [TestCase("“The vote was stolen,” a furious Oda Nakamura said.", "The vote was stolen,", "Oda Nakamura", "said", QuoteKind.Direct)]
    [TestCase("“The vote was stolen,” read a banner on the bridge.", "The vote was stolen,", "a banner", Speech.Any, QuoteKind.Direct)]
    [TestCase("Her critics, she said, are “sore losers.”", "sore losers.", null, Speech.Any, null)]
    [TestCase("Oda Nakamura lost the vote. Her critics, she said, are “sore losers.”", "sore losers.", "Oda Nakamura", "said", QuoteKind.Mixed)]
    [TestCase("There is, Oda Nakamura said, “no way back.”", "no way back.", "Oda Nakamura", "said", QuoteKind.Mixed)]
    [TestCase("Oda Nakamura thinks the count is “a farce,” and so does Benoit Lacroix.", "a farce,", "Oda Nakamura", "thinks", QuoteKind.Mixed)]
    [TestCase("Benoit Lacroix agreed with Oda Nakamura that the count was “a farce.”", "a farce.", "Benoit Lacroix", "agreed", QuoteKind.Mixed)]
    [TestCase("Benoit Lacroix asked Oda Nakamura whether the count was “a farce.”", "a farce.", "Benoit Lacroix", "asked", QuoteKind.Mixed)]
    [TestCase("Benoit Lacroix accused Oda Nakamura of “pure theatre.”", "pure theatre.", "Benoit Lacroix", "accused", QuoteKind.Mixed)]
    [TestCase("Oda Nakamura was accused by Benoit Lacroix of “pure theatre.”", "pure theatre.", "Benoit Lacroix", "accused", QuoteKind.Mixed)]
    [TestCase("“Pure theatre,” was how Benoit Lacroix described it.", "Pure theatre,", "Benoit Lacroix", Speech.Any, null)]
    [TestCase("What Benoit Lacroix called “pure theatre” went on until midnight.", "pure theatre", "Benoit Lacroix", "called", QuoteKind.Mixed)]
    [TestCase("The rally, which Benoit Lacroix dismissed as “pure theatre,” went on until midnight.", "pure theatre,", "Benoit Lacroix", "dismissed", QuoteKind.Mixed)]
    public void The_source_is_found(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
