using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>How many characters must change.</summary>
public class EditDistanceTests
{
    [TestCase("", "", 0)]
    [TestCase("", "abc", 3)]
    [TestCase("bridge", "bridge", 0)]
    [TestCase("brige", "bridge", 1)]
    [TestCase("kitten", "sitting", 3)]
    [TestCase("flaw", "lawn", 2)]
    public void Both_ways(string one, string other, int distance)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(EditDistance.Of(one, other), Is.EqualTo(distance));
            Assert.That(EditDistance.Of(other, one), Is.EqualTo(distance));
        }
    }

    [TestCase("", "abcdef")]
    [TestCase("kitten", "sitting")]
    [TestCase("the harbour is open", "a harbor was opened")]
    [TestCase("abcdefghij", "jihgfedcba")]
    public void A_limit_changes_nothing_below_it(string one, string other)
    {
        int distance = EditDistance.Of(one, other);

        using (Assert.EnterMultipleScope())
        {
            for (int most = 0; most <= one.Length + other.Length; most++)
            {
                Assert.That(EditDistance.Of(one, other, most), most >= distance ? Is.EqualTo(distance) : Is.GreaterThan(most), $"at most {most}");
                Assert.That(EditDistance.Of(other, one, most), most >= distance ? Is.EqualTo(distance) : Is.GreaterThan(most), $"at most {most}");
            }
        }
    }
}
