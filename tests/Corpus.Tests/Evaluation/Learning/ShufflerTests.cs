using System.Linq;
using Corpus.Evaluation;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation.Learning;

[TestFixture]
public sealed class ShufflerTests
{
    // Worked out apart from this code, from the published algorithm: another order would learn another table.
    [TestCase(1UL, new[] { 4, 3, 2, 7, 5, 6, 0, 1 })]
    [TestCase(2UL, new[] { 5, 2, 7, 4, 1, 3, 0, 6 })]
    public void TheOrderIsFixedForEver(ulong seed, int[] expected)
    {
        int[] items = [.. Enumerable.Range(0, 8)];
        new Shuffler(seed).Shuffle(items);
        Assert.That(items, Is.EqualTo(expected));
    }

    [Test]
    public void EachShuffleGoesOn()
    {
        int[] items = [.. Enumerable.Range(0, 50)];
        var shuffler = new Shuffler(1);
        shuffler.Shuffle(items);
        int[] first = [.. items];
        shuffler.Shuffle(items);
        Assert.That(items, Is.EquivalentTo(first));
        Assert.That(items, Is.Not.EqualTo(first));
    }
}
