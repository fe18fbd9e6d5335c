using System.Linq;
using Corpus.Benchmarks;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Benchmarks;

/// <summary>Random numbers that must never change.</summary>
public sealed class SplitMix64Tests
{
    // The first numbers of the reference implementation for this seed.
    [Test]
    public void Gives_the_published_numbers()
    {
        var random = new SplitMix64(1234567);
        Assert.That(Enumerable.Range(0, 3).Select(_ => random.Next()), Is.EqualTo(new[] { 6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL }));
    }

    [Test]
    public void Stays_below_its_bound_and_comes_to_every_number()
    {
        var random = new SplitMix64(1);
        int[] seen = [.. Enumerable.Range(0, 1000).Select(_ => random.Next(7)).Distinct().Order()];
        Assert.That(seen, Is.EqualTo(new[] { 0, 1, 2, 3, 4, 5, 6 }));
    }

    [Test]
    public void Each_index_of_a_seed_has_a_sequence_of_its_own()
    {
        ulong[] first = [.. Enumerable.Range(-1, 100).Select(static index => SplitMix64.Of(7, index).Next())];
        Assert.That(first, Is.Unique);
    }
}
