using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Adverbs and phrases between a subject and its verb of speech: they are nobody, and hide nobody.</summary>
public sealed class AdverbsBesideTheVerbTests
{
    private static readonly string[] Adverbs = ["nevertheless", "nonetheless", "meanwhile", "twice", "calmly", "happily", "promptly", "simultaneously", "also", "indeed", "reportedly"];

    [Test]
    public void Before_the_verb_of_a_pronoun([ValueSource(nameof(Adverbs))] string adverb)
        => Speech.In($"Minister Ana Horvat opened the bridge. She {adverb} called the work “unfinished”.").Has("unfinished", "Ana Horvat", "called", AttributionBasis.Pronoun);

    [Test]
    public void Before_the_verb_of_a_surname([ValueSource(nameof(Adverbs))] string adverb)
        => Speech.In($"Minister Ana Horvat opened the bridge. Horvat {adverb} called the work “unfinished”.").Has("unfinished", "Ana Horvat", "called", AttributionBasis.Named);

    [Test]
    public void Behind_the_quotation([ValueSource(nameof(Adverbs))] string adverb)
        => Speech.In($"Minister Ana Horvat opened the bridge. “It is late,” Horvat {adverb} said.").Has("It is late,", "Ana Horvat", "said", AttributionBasis.Named);

    [TestCase("She in turn said the work was “unfinished”.")]
    [TestCase("She on Monday said the work was “unfinished”.")]
    public void Phrases(string sentence) => Speech.In("Ana Horvat opened the bridge. " + sentence).Has("unfinished", "Ana Horvat", "said", AttributionBasis.Pronoun);

    [TestCase("The family said it was “shattered”.", "shattered", "The family")]
    [TestCase("A close ally said it was “late”.", "late", "A close ally")]
    public void Nouns_that_look_like_adverbs(string text, string content, string by) => Speech.In(text).Has(content, by, "said", AttributionBasis.Described);
}
