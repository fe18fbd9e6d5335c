using System.Linq;
using System.Threading;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>Words that are spelt alike.</summary>
public class NearWordsTests
{
    private static readonly ArticleIndex[] Articles =
    [
        CitedFiles.Article("a.txt", "The harbour commission approved the ferry. A can of tea, a cat and a car."),
        CitedFiles.Article("b.txt", "An acknowledgement of the harbour's ferryman was approved by commissioners."),
    ];

    [TestCase("harbor", "harbour")]
    [TestCase("habrour", "harbour")]
    [TestCase("Harbourr", "harbour")]
    [TestCase("comission", "commission")]
    [TestCase("comissioner", "commissioners", "commission", TestName = "The likest comes first")]
    [TestCase("acknoledgment", "acknowledgement", TestName = "Several mistakes in a long word")]
    [TestCase("ferriemen", "ferryman", TestName = "Other vowels")]
    [TestCase("caa", "can", "car", "cat", TestName = "Among equals, the order of letters")]
    [TestCase("zebra")]
    [TestCase("x")]
    public void Are_found(string word, params string[] near)
    {
        WordGroup words = WordTree.Of(Articles.Select(static index => index.Words), CancellationToken.None)!;

        uint[] found = NearWords.Of(words, Articles, CancellationToken.None).Find(word, 4);

        Assert.That(found, Is.EqualTo(near.Select(static word => WordHash.Of(word).Value)));
    }
}
