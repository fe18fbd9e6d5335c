using System;
using NUnit.Framework;

namespace Corpus.Tests.Records;

/// <summary>The records know nothing of the reading, so that the words that both use are written twice. They are the same words.</summary>
public class EnumTests
{
    [TestCase(typeof(QuoteKind), typeof(Corpus.Reading.QuoteKind))]
    [TestCase(typeof(AttributionBasis), typeof(Corpus.Reading.AttributionBasis))]
    [TestCase(typeof(ParagraphKind), typeof(Corpus.Reading.ParagraphKind))]
    public void They_have_the_same_members(Type record, Type reading)
    {
        Assert.That(Enum.GetNames(record), Is.EqualTo(Enum.GetNames(reading)));
        Assert.That(Enum.GetValuesAsUnderlyingType(record), Is.EqualTo(Enum.GetValuesAsUnderlyingType(reading)));
    }

    /// <summary>Tables name them by number, and the last one is the highest that the records take.</summary>
    [Test]
    public void The_last_members_are_those_that_end_the_numbers_of_tables()
    {
        Assert.That(Enum.GetValues<QuoteKind>()[^1], Is.EqualTo(QuoteKind.Term));
        Assert.That(Enum.GetValues<AttributionBasis>()[^1], Is.EqualTo(AttributionBasis.Continued));
        Assert.That(Enum.GetValues<ParagraphKind>()[^1], Is.EqualTo(ParagraphKind.Disclaimer));
    }
}
