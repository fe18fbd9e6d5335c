using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Passives and reports of reports: whose words they are.</summary>
public sealed class PassivesAndHearsayTests
{
    [TestCase("Oda Nakamura, dismissed by Benoit Lacroix as “pure theatre,” carried on.", "pure theatre,", "Benoit Lacroix", "dismissed", QuoteKind.Mixed)]
    [TestCase("The rally, described by Benoit Lacroix as “pure theatre,” went on.", "pure theatre,", "Benoit Lacroix", "described", QuoteKind.Mixed)]
    [TestCase("The rally was described as “pure theatre” by Benoit Lacroix.", "pure theatre", "Benoit Lacroix", "described", QuoteKind.Mixed)]
    [TestCase("The rally has been called “pure theatre” by critics.", "pure theatre", "critics", "called", QuoteKind.Mixed)]
    [TestCase("The plan, condemned as “pure theatre” by the Farmers Union, went on.", "pure theatre", "Farmers Union", "condemned", QuoteKind.Mixed)]
    [TestCase("The Evening Herald quoted an unnamed minister as saying “the game is up.”", "the game is up.", "an unnamed minister", "quoted", null)]
    [TestCase("“The game is up,” the Evening Herald quoted him as saying.", "The game is up,", null, Speech.Any, null)]
    [TestCase("Minister Olaf Berg resigned. “The game is up,” the Evening Herald quoted him as saying.", "The game is up,", "Olaf Berg", Speech.Any, QuoteKind.Direct)]
    [TestCase("“The game is up,” the Evening Herald quoted Olaf Berg as saying.", "The game is up,", "Olaf Berg", Speech.Any, QuoteKind.Direct)]
    [TestCase("Olaf Berg was quoted as saying that the game was “up.”", "up.", "Olaf Berg", "quoted", QuoteKind.Mixed)]
    [TestCase("Olaf Berg was quoted by the Evening Herald as saying the game was “up.”", "up.", "Olaf Berg", "quoted", QuoteKind.Mixed)]
    [TestCase("“The game is up,” Olaf Berg was quoted as saying by the Evening Herald.", "The game is up,", "Olaf Berg", "quoted", QuoteKind.Direct)]
    [TestCase("The Evening Herald cited a diplomat as saying “the game is up.”", "the game is up.", "a diplomat", Speech.Any, null)]
    [TestCase("Olaf Berg is reported to have said the game was “up.”", "up.", "Olaf Berg", "said", QuoteKind.Mixed)]
    [TestCase("Olaf Berg was heard shouting “the game is up.”", "the game is up.", "Olaf Berg", "shouting", null)]
    public void The_words_are_whose_they_are(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
