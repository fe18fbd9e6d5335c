using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Quoted words that nobody says: scare quotes, titles, nicknames, terms.</summary>
public sealed class NobodysSpeechTests
{
    [TestCase("The “smart” meters arrive in June.", "smart")]
    [TestCase("The “Iron Road” runs along the coast.", "Iron Road")]
    [TestCase("She starred in “The Long Winter” as a young widow.", "The Long Winter")]
    [TestCase("His novel “Salt and Stone” sold a million copies.", "Salt and Stone")]
    [TestCase("Lukas “Lucky” Brandt crossed the line first.", "Lucky")]
    [TestCase("The band played “Summer Rain” and two older songs.", "Summer Rain")]
    [TestCase("A “soft opening” is planned for the autumn.", "soft opening")]
    [TestCase("The fund buys “junk” bonds from small states.", "junk")]
    [TestCase("Appearing on the programme “Morning Round”, the minister smiled.", "Morning Round")]
    public void A_term(string text, string content) => Speech.In(text).Is(content).HasTerm(content);

    [Test]
    public void A_term_beside_speech()
        => Speech.In("“We love it,” said Clara Weiss, whose play “The Glass Bell” opens in May.")
            .Has("We love it,", by: "Clara Weiss", kind: QuoteKind.Direct).HasTerm("The Glass Bell");

    [Test]
    public void A_term_between_two_speakers_is_not_given_to_either()
        => Speech.In("“We love it,” said Clara Weiss.", "The “Glass Bell” opens in May.", "“So do we,” said Henrik Dahl.")
            .Has("We love it,", by: "Clara Weiss").HasTerm("Glass Bell").Has("So do we,", by: "Henrik Dahl");
}
