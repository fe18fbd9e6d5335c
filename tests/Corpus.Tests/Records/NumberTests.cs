using System.Linq;
using System.Text;
using Corpus.Runtime;
using NUnit.Framework;

namespace Corpus.Tests.Records;

/// <summary>What the generator writes as numbers, the records read as the same numbers.</summary>
public class NumberTests
{
    // The examples are those that the field gives for source maps.
    [TestCase(0, "A")]
    [TestCase(1, "C")]
    [TestCase(-1, "D")]
    [TestCase(15, "e")]
    [TestCase(16, "gB")]
    [TestCase(-16, "hB")]
    [TestCase(1200, "grC")]
    [TestCase(int.MaxValue, "+/////D")]
    public void They_are_those_of_source_maps(int number, string digits)
    {
        Assert.That(Numbers.Of(number), Is.EqualTo(digits));
        Assert.That(new NumberReader(Encoding.UTF8.GetBytes(digits)).Next(), Is.EqualTo(number));
    }

    [Test]
    public void Each_is_read_as_it_was_written()
    {
        int[] numbers = [.. Enumerable.Range(-2000, 4001), .. Enumerable.Range(0, 31).SelectMany(static bit => new[] { 1 << bit, (1 << bit) - 1, -(1 << bit) }), int.MaxValue, -int.MaxValue];
        var reader = new NumberReader(Encoding.UTF8.GetBytes(Numbers.Of(numbers)));

        foreach (int number in numbers)
            Assert.That(reader.Next(), Is.EqualTo(number));
        Assert.That(reader.IsAtEnd, Is.True);
    }
}
