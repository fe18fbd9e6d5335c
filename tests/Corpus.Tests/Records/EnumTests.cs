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

    [Test]
    public void Every_member_has_its_word_in_the_tables()
    {
        Assert.Multiple(() =>
        {
            foreach (QuoteKind kind in Enum.GetValues<QuoteKind>())
                Assert.That(Corpus.Runtime.RowWords.Kind(Word(kind)), Is.EqualTo(kind));
            foreach (AttributionBasis basis in Enum.GetValues<AttributionBasis>())
                Assert.That(Corpus.Runtime.RowWords.Basis(Word(basis)), Is.EqualTo(basis));
            foreach (ParagraphKind kind in Enum.GetValues<ParagraphKind>())
                Assert.That(Corpus.Runtime.RowWords.Paragraph(Word(kind)), Is.EqualTo(kind));
        });
    }

    private static byte[] Word<T>(T value)
        where T : struct, Enum => System.Text.Encoding.UTF8.GetBytes(value.ToString().ToLowerInvariant());
}
