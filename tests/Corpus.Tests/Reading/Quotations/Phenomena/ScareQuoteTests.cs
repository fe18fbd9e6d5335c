using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Fragments that somebody said, and words that the writer only holds at arm's length.</summary>
public sealed class ScareQuoteTests
{
    [TestCase("His letter to the town included “a deep and honest regret” in May.", "a deep and honest regret")]
    [TestCase("The harbour lifted the town “out of its misery” in a year.", "out of its misery")]
    [TestCase("The crowd met her with cries of “shame” in the square.", "shame")]
    [TestCase("Ivo Marin ran on the slogan “Water Counts” that year.", "Water Counts")]
    [TestCase("The campaign’s slogan is “We Stand Together” in all towns.", "We Stand Together")]
    [TestCase("Ivo Marin groused that the bridge was “fake” again.", "fake")]
    public void A_fragment(string text, string content) => Speech.In(text).Has(content, kind: QuoteKind.Mixed);

    [TestCase("The town’s “silver” card holders posted a long complaint.", "silver")]
    [TestCase("Its index has words such as “harbour” in capitals.", "harbour")]
    [TestCase("The song’s name, Latin for “if you want peace,” fits.", "if you want peace,")]
    [TestCase("Ivo Marin backs the plan for the new bridge over the river, which the town has paid for since the “pause” in May.", "pause")]
    public void A_term(string text, string content) => Speech.In(text).HasTerm(content);

    [Test]
    public void What_is_joined_is_of_one_kind()
        => Speech.In("Many dislike the phrase “rabbit runs” or “goat farms” by now.").Has("rabbit runs", kind: QuoteKind.Mixed).Has("goat farms", kind: QuoteKind.Mixed);

    [TestCase("“See also:”")]
    [TestCase("“VOTERS MAKE GOOD CHOICES”")]
    public void A_line_of_its_own_that_is_no_sentence_is_a_heading(string line)
        => Speech.In("“We go on,” said Ana Horvat.", line, "The vote is in May.").HasTerm(line.Trim('“', '”'));

    [TestCase("“We go on.”")]
    [TestCase("“We go on”.")]
    public void A_sentence_on_a_line_of_its_own_is_speech(string line)
        => Speech.In("“We were warned,” said Ana Horvat.", line, "The vote is in May.").Has(line.Trim('“', '”', '.') + (line.EndsWith('.') ? "" : "."), by: "Ana Horvat", kind: QuoteKind.Direct);
}
