using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Quoted words beside subjects that say nothing.</summary>
public sealed class WordsThatNobodySaysTests
{
    [TestCase("The so-called “smart” meters arrive in June.", "smart", null, null, QuoteKind.Term)]
    [TestCase("Shares of the so-called “unicorns” fell sharply.", "unicorns", null, null, QuoteKind.Term)]
    [TestCase("The word “no” appears eleven times in the letter.", "no", null, null, QuoteKind.Term)]
    [TestCase("A man known as “The Fox” was arrested on Friday.", "The Fox", null, null, QuoteKind.Term)]
    [TestCase("The film, titled “The Long Winter,” opens in May.", "The Long Winter,", null, null, QuoteKind.Term)]
    [TestCase("A café called “The Anchor” burned down.", "The Anchor", null, null, QuoteKind.Term)]
    [TestCase("The term “junk bond” dates from the 1920s.", "junk bond", null, null, QuoteKind.Term)]
    [TestCase("Marta Kowalczyk, author of “The Quiet Border,” said the prize was “a relief.”", "The Quiet Border,", null, null, QuoteKind.Term)]
    [TestCase("Marta Kowalczyk, author of “The Quiet Border,” said the prize was “a relief.”", "a relief.", "Marta Kowalczyk", "said", QuoteKind.Mixed)]
    [TestCase("Marta Kowalczyk, who wrote “The Quiet Border,” lives in Lodz.", "The Quiet Border,", null, null, QuoteKind.Term)]
    [TestCase("The letter “Q” is missing from the sign.", "Q", null, null, QuoteKind.Term)]
    [TestCase("The choir sang “Summer Rain” at the end.", "Summer Rain", null, null, QuoteKind.Term)]
    [TestCase("Lars Nyborg, nicknamed “the Bear,” won twice.", "the Bear,", null, null, QuoteKind.Term)]
    [TestCase("“The Long Winter” opens in May.", "The Long Winter", null, null, QuoteKind.Term)]
    [TestCase("To shouts of “Shame!”, the minister, Olaf Berg, left.", "Shame!", null, Speech.Any, null)]
    public void Is_told_from_speech(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);

    [TestCase("Ana Horvat heard the drums in the “old quarter” and went home.", "old quarter")]
    [TestCase("Ivo Marin voted with the “harbour list” in May.", "harbour list")]
    [TestCase("Ana Horvat teaches at the “harbour school” in Lodz.", "harbour school")]
    [TestCase("Marta Kowalczyk plays in a film inspired by and named for Ivo Marin, a harbour “fixer” in the port.", "fixer")]
    [TestCase("Ana Horvat owns a boat named after Ivo Marin, a harbour “fixer” in the port.", "fixer")]
    public void What_is_heard_or_voted_for_is_not_said(string text, string content) => Speech.In(text).HasTerm(content);

    [TestCase("Ivo Marin heard that the harbour was “a disgrace.”", "a disgrace.", "Ivo Marin", "heard")]
    [TestCase("“Oh, what a night,” Ana Horvat sang softly.", "Oh, what a night,", "Ana Horvat", "sang")]
    [TestCase("Ana Horvat sang, “Oh, what a night.”", "Oh, what a night.", "Ana Horvat", "sang")]
    public void What_touches_such_a_verb_is_said(string text, string content, string by, string cue) => Speech.In(text).Has(content, by, cue);
}
