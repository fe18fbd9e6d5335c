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
}
