using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>What a table says about a quotation.</summary>
internal readonly record struct QuoteRow(QuoteKind Kind, AttributionBasis Basis, TextSpan Span, TextSpan Sentence, int Paragraph, int Speaker, string? Cue)
{
    private const int Kinds = (int)QuoteKind.Term + 1;
    private const int Bases = (int)AttributionBasis.Continued + 1;

    /// <summary>
    /// Reads the quotations of an article. Of each: kind, basis, how many paragraphs it stands behind the one before, how far its start stands behind
    /// the end of that one, length, how far its sentence starts before it, the sentence's length, speaker and cue, or -1 for none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static List<QuoteRow> ReadAll(ReadOnlySpan<byte> value, string[] cues)
    {
        var rows = new List<QuoteRow>();
        var numbers = new NumberReader(value);
        int paragraph = 0;
        int end = 0;
        while (!numbers.IsAtEnd)
        {
            var kind = (QuoteKind)numbers.Index(Kinds);
            var basis = (AttributionBasis)numbers.Index(Bases);
            paragraph += numbers.Next();
            var span = new TextSpan(end + numbers.Next(), numbers.Next());
            var sentence = new TextSpan(span.Start - numbers.Next(), numbers.Next());
            int speaker = numbers.IndexOrNone(int.MaxValue);
            int cue = numbers.IndexOrNone(cues.Length);
            rows.Add(new(kind, basis, span, sentence, paragraph, speaker, cue < 0 ? null : cues[cue]));
            end = span.End;
            numbers.Blank();
        }

        return rows;
    }
}
