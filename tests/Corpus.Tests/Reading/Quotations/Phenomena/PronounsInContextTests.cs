using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Pronouns among several people, in reported speech and across sentences.</summary>
public sealed class PronounsInContextTests
{
    [TestCase("Gerald Ambrose met Karl Lund on Monday. “We are friends again,” he said after the meeting.", "We are friends again,", "Gerald Ambrose", "said", QuoteKind.Direct)]
    [TestCase("“We are friends again,” said Gerald Ambrose. He said Karl Lund had been “very kind.”", "very kind.", "Gerald Ambrose", "said", QuoteKind.Mixed)]
    [TestCase("“We are friends again,” said Gerald Ambrose.\n\nKarl Lund agreed. “It is behind us,” he said.", "It is behind us,", "Karl Lund", "said", QuoteKind.Direct)]
    [TestCase("Paula Reyes said her father, Diego Reyes, was “a stubborn man.” She added that he “never apologised.”", "a stubborn man.", "Paula Reyes", "said", QuoteKind.Mixed)]
    [TestCase("Paula Reyes said her father, Diego Reyes, was “a stubborn man.” She added that he “never apologised.”", "never apologised.", "Paula Reyes", "added", QuoteKind.Mixed)]
    [TestCase("The mayor arrived late. “Traffic,” she said.", "Traffic,", Speech.Any, "said", null)]
    [TestCase("Residents gathered in the square. “We want answers,” they chanted.", "We want answers,", Speech.Any, "chanted", QuoteKind.Direct)]
    [TestCase("“My mother taught me that,” said Gerald Ambrose, 61. His sister, Edith Ambrose, laughed. “She taught us both,” she said.", "She taught us both,", "Edith Ambrose", "said", QuoteKind.Direct)]
    [TestCase("Paula Reyes told Gerald Ambrose that he was “a coward.”", "a coward.", "Paula Reyes", "told", QuoteKind.Mixed)]
    [TestCase("Gerald Ambrose was told by Paula Reyes that he was “a coward.”", "a coward.", "Paula Reyes", "told", QuoteKind.Mixed)]
    [TestCase("When Gerald Ambrose was arrested, he shouted: “I am innocent!”", "I am innocent!", "Gerald Ambrose", "shouted", QuoteKind.Direct)]
    [TestCase("If he wins, Gerald Ambrose said, he will “rule for all.”", "rule for all.", "Gerald Ambrose", "said", QuoteKind.Mixed)]
    [TestCase("Paula Reyes was born in Lima. In 1998 she moved to Porto, where she met Henrik Dahl. “It was a hard time,” she recalled.", "It was a hard time,", "Paula Reyes", "recalled", QuoteKind.Direct)]
    [TestCase("Paula Reyes, whose mother Elena Reyes founded the firm, took over in May. “It was a hard time,” she recalled.", "It was a hard time,", "Paula Reyes", "recalled", QuoteKind.Direct)]
    public void The_pronoun_is_resolved(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
