using System;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>The words of a table that stand for a value of an enumeration; null where a word stands for none.</summary>
internal static class RowWords
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static QuoteKind? Kind(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("direct"u8) ? QuoteKind.Direct
        : word.SequenceEqual("mixed"u8) ? QuoteKind.Mixed
        : word.SequenceEqual("term"u8) ? QuoteKind.Term
        : null;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static AttributionBasis? Basis(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("none"u8) ? AttributionBasis.None
        : word.SequenceEqual("named"u8) ? AttributionBasis.Named
        : word.SequenceEqual("described"u8) ? AttributionBasis.Described
        : word.SequenceEqual("pronoun"u8) ? AttributionBasis.Pronoun
        : word.SequenceEqual("continued"u8) ? AttributionBasis.Continued
        : null;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ParagraphKind? Paragraph(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("text"u8) ? ParagraphKind.Text
        : word.SequenceEqual("subheading"u8) ? ParagraphKind.Subheading
        : word.SequenceEqual("caption"u8) ? ParagraphKind.Caption
        : word.SequenceEqual("disclaimer"u8) ? ParagraphKind.Disclaimer
        : null;
}
