using System.Collections.Generic;
using Corpus.Evaluation;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class SpanAlignmentTests
{
    [TestCase(0, 10, 0, 10, 1.0)]
    [TestCase(0, 10, 2, 10, 0.8)]
    [TestCase(0, 10, 5, 15, 1.0 / 3)]
    [TestCase(0, 10, 10, 20, 0.0)]
    public void OverlapIsSharedOfCovered(int start, int end, int otherStart, int otherEnd, double overlap) =>
        Assert.That(SpanAlignment.Overlap(SourceSpan.FromBounds(start, end), SourceSpan.FromBounds(otherStart, otherEnd)), Is.EqualTo(overlap).Within(1e-12));

    [Test]
    public void TheBestPairWinsAndEachIsUsedOnce()
    {
        List<SpanPair> pairs = SpanAlignment.Match([new(0, 10)], [new(1, 9), new(0, 10)], SpanAlignment.Partial);
        Assert.That(pairs, Is.EqualTo(new[] { new SpanPair(0, 1) }));
    }

    [Test]
    public void ExactNeedsEqualSpans()
    {
        List<SpanPair> pairs = SpanAlignment.Match([new(0, 100), new(200, 5)], [new(0, 99), new(200, 5)], SpanAlignment.Exact);
        Assert.That(pairs, Is.EqualTo(new[] { new SpanPair(1, 1) }));
    }
}
