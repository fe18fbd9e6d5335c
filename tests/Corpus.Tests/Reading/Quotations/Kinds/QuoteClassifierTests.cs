using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

/// <summary>Kinds by the form of the words and by what stands around them; the phenomena have tests of their own.</summary>
public sealed class QuoteClassifierTests
{
    [TestCase("“We will rebuild,” Ana Horvat said.", QuoteKind.Direct)]
    [TestCase("Ana Horvat said: “We will rebuild the bridge by May.”", QuoteKind.Direct)]
    [TestCase("Ana Horvat said it was “a very hard winter.”", QuoteKind.Mixed)]
    [TestCase("Ana Horvat called it “hard.”", QuoteKind.Mixed)]
    [TestCase("“We go,” Ana Horvat said, “and we stay.”", QuoteKind.Direct)]
    [TestCase("– We go – said Ana Horvat.", QuoteKind.Direct)]
    public void Speech(string text, object kind) => Assert.That(KindsOf(text), Has.All.EqualTo(kind));

    [TestCase("Ana Horvat read the film “Quiet Waters” a review.")]
    [TestCase("According to “Salt,” which came out in May, Ana Horvat won.")]
    [TestCase("The word is Latin for “peace.”")]
    [TestCase("The so-called “experts” met Ana Horvat.")]
    [TestCase("The author of “Salt” met Ana Horvat.")]
    [TestCase("The town is known as “Little Split.”")]
    [TestCase("The “smart” meters are here.")]
    public void Terms(string text) => Assert.That(KindsOf(text), Has.All.EqualTo(QuoteKind.Term));

    [TestCase("Ana Horvat said that she liked “Quiet Waters” best.")]
    [TestCase("Ana Horvat denounced the “New Wave” in May.")]
    [TestCase("According to Ana Horvat, the “New Wave” is over.")]
    public void Names_that_somebody_speaks_of_are_a_part_of_the_speech(string text) => Assert.That(KindsOf(text), Has.All.EqualTo(QuoteKind.Mixed));

    [TestCase("Horvat Says Winter Was ‘Hard’ for Many", true)]
    [TestCase("Horvat says the winter was “hard” for many.", false)]
    [TestCase("The Radio Norland Show", true)]
    [TestCase("Horvat left.", false)]
    public void Headlines_have_capitals(string text, bool capitals)
    {
        Stages stages = Stages.Of(text);
        Assert.That(TitleCase.Has(stages.Frame, stages.Sentences[0]), Is.EqualTo(capitals));
    }

    private static QuoteKind[] KindsOf(string text) => [.. ArticleReader.Read("news/001_test.txt", text).Quotes.ToArray().Select(static quote => quote.Kind)];
}
