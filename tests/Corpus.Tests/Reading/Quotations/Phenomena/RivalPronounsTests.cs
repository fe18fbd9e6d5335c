using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Pronouns that mean the subject of the sentence right before.</summary>
public sealed class RivalPronounsTests
{
    [TestCase("Gerald Ambrose said the party was “fine.” Karl Lund was less pleased. “I found out from the papers,” he told the daily.", "fine.", "Gerald Ambrose", "said", QuoteKind.Mixed)]
    [TestCase("Gerald Ambrose said the party was “fine.” Karl Lund was less pleased. “I found out from the papers,” he told the daily.", "I found out from the papers,", "Karl Lund", "told", QuoteKind.Direct)]
    [TestCase("“We are friends again,” said Gerald Ambrose. Karl Lund disagreed. “Not yet,” he said.", "Not yet,", "Karl Lund", "said", QuoteKind.Direct)]
    [TestCase("“We are friends again,” said Gerald Ambrose.\n\nKarl Lund was born in Oslo and came to the harbour as a boy. “I love this place,” he said.", "I love this place,", "Karl Lund", "said", QuoteKind.Direct)]
    [TestCase("“We are friends again,” said Gerald Ambrose, who met Karl Lund on Monday. “It was time,” he said.", "It was time,", "Gerald Ambrose", "said", QuoteKind.Direct)]
    [TestCase("“We are friends again,” Gerald Ambrose said of Karl Lund. “It was time,” he added.", "It was time,", "Gerald Ambrose", "added", QuoteKind.Direct)]
    [TestCase("“We are friends again,” Gerald Ambrose said. Karl Lund has not replied. “He never does,” he said.", "He never does,", Speech.Any, "said", QuoteKind.Direct)]
    [TestCase("“We are friends again,” said Gerald Ambrose. Ana Horvat says Karl Lund knew of the letter and that he called it “sweets.”", "sweets.", "Karl Lund", "called", QuoteKind.Mixed)]
    public void Means_the_subject_before(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
