using System;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>What a table says about a quotation.</summary>
internal readonly record struct QuoteRow(
    QuoteKind Kind,
    AttributionBasis Basis,
    TextSpan Span,
    int Line,
    int Column,
    TextSpan Sentence,
    int Paragraph,
    int Speaker,
    string? Cue)
{
    /// <summary>Reads <c>mixed named 89 17 1:90 0 180 0 1 said</c>: kind, basis, span, place, sentence, paragraph, speaker, cue.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static QuoteRow Parse(ReadOnlySpan<byte> row)
    {
        var fields = new FieldReader(row);
        QuoteKind kind = RowWords.Kind(fields.Word()) ?? throw fields.Unreadable();
        AttributionBasis basis = RowWords.Basis(fields.Word()) ?? throw fields.Unreadable();
        TextSpan span = fields.Span();
        int line = fields.Number(':');
        int column = fields.Number();
        TextSpan sentence = fields.Span();
        int paragraph = fields.Number();
        int speaker = fields.Rest.StartsWith("-"u8) ? NoSpeaker(ref fields) : fields.Number();
        return new(kind, basis, span, line, column, sentence, paragraph, speaker, fields.Rest.IsEmpty ? null : RowText.Decode(fields.Rest));
    }

    private static int NoSpeaker(ref FieldReader fields)
    {
        fields.Word();
        return -1;
    }
}
