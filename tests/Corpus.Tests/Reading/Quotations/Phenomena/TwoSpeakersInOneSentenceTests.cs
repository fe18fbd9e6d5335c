using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Two speakers in one sentence, each with words of their own.</summary>
public sealed class TwoSpeakersInOneSentenceTests
{
    [TestCase("When Joaquim Teles asked “Is it safe?”, Inge Brandt answered, “Not at all.”", "Is it safe?", "Joaquim Teles", "asked", QuoteKind.Direct)]
    [TestCase("When Joaquim Teles asked “Is it safe?”, Inge Brandt answered, “Not at all.”", "Not at all.", "Inge Brandt", "answered", QuoteKind.Direct)]
    [TestCase("When Joaquim Teles asked, “Is it safe?” Inge Brandt answered, “Not at all.”", "Is it safe?", "Joaquim Teles", "asked", QuoteKind.Direct)]
    [TestCase("When Joaquim Teles asked, “Is it safe?” Inge Brandt answered, “Not at all.”", "Not at all.", "Inge Brandt", "answered", QuoteKind.Direct)]
    [TestCase("While Inge Brandt called the strike “brave,” Joaquim Teles said it was “madness.”", "brave,", "Inge Brandt", "called", QuoteKind.Mixed)]
    [TestCase("While Inge Brandt called the strike “brave,” Joaquim Teles said it was “madness.”", "madness.", "Joaquim Teles", "said", QuoteKind.Mixed)]
    [TestCase("Inge Brandt called the strike “brave,” and Joaquim Teles said it was “madness.”", "brave,", "Inge Brandt", "called", QuoteKind.Mixed)]
    [TestCase("Inge Brandt called the strike “brave,” and Joaquim Teles said it was “madness.”", "madness.", "Joaquim Teles", "said", QuoteKind.Mixed)]
    [TestCase("Inge Brandt called the strike “brave,” but Joaquim Teles dismissed it as “madness.”", "brave,", "Inge Brandt", "called", QuoteKind.Mixed)]
    [TestCase("Inge Brandt called the strike “brave,” but Joaquim Teles dismissed it as “madness.”", "madness.", "Joaquim Teles", "dismissed", QuoteKind.Mixed)]
    [TestCase("Where Inge Brandt saw “courage,” Joaquim Teles saw “madness.”", "courage,", "Inge Brandt", Speech.Any, null)]
    [TestCase("Where Inge Brandt saw “courage,” Joaquim Teles saw “madness.”", "madness.", "Joaquim Teles", Speech.Any, null)]
    [TestCase("After Inge Brandt shouted “Liar!”, Joaquim Teles replied: “Prove it.”", "Liar!", "Inge Brandt", "shouted", QuoteKind.Direct)]
    [TestCase("After Inge Brandt shouted “Liar!”, Joaquim Teles replied: “Prove it.”", "Prove it.", "Joaquim Teles", "replied", QuoteKind.Direct)]
    [TestCase("“It is brave,” said Inge Brandt, while Joaquim Teles called it “madness.”", "It is brave,", "Inge Brandt", "said", QuoteKind.Direct)]
    [TestCase("“It is brave,” said Inge Brandt, while Joaquim Teles called it “madness.”", "madness.", "Joaquim Teles", "called", QuoteKind.Mixed)]
    [TestCase("Inge Brandt says the strike is “brave”; Joaquim Teles says it is “madness.”", "brave", "Inge Brandt", "says", QuoteKind.Mixed)]
    [TestCase("Inge Brandt says the strike is “brave”; Joaquim Teles says it is “madness.”", "madness.", "Joaquim Teles", "says", QuoteKind.Mixed)]
    [TestCase("Inge Brandt said Joaquim Teles had called the strike “madness.”", "madness.", "Inge Brandt", "said", QuoteKind.Mixed)]
    [TestCase("Asked by Inge Brandt whether it was “brave,” Joaquim Teles said it was “madness.”", "madness.", "Joaquim Teles", "said", QuoteKind.Mixed)]
    public void Each_keeps_their_own_words(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
