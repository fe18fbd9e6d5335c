using System.Linq;
using Corpus.Benchmarks;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>The order of hashes.</summary>
public class HashOrderTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(1000)]
    public void Ascends_and_leaves_equals_as_they_were(int count)
    {
        var random = SplitMix64.Of(1, 2);
        uint[] hashes = [.. Enumerable.Range(0, count).Select(i => i % 3 == 0 ? 7u : (uint)random.Next())];
        (uint, int)[] expected = [.. hashes.Select(static (hash, i) => (hash, i)).OrderBy(static each => each.hash)];
        int[] items = [.. Enumerable.Range(0, count)];

        HashOrder.Sort(ref hashes, ref items);

        Assert.That(hashes.Zip(items), Is.EqualTo(expected));
    }

    [TestCase(0u, 0)]
    [TestCase(5u, 0)]
    [TestCase(6u, 2)]
    [TestCase(9u, 2)]
    [TestCase(10u, 3)]
    public void Is_searched(uint hash, int first) => Assert.That(HashOrder.First([5, 5, 9], hash), Is.EqualTo(first));
}
