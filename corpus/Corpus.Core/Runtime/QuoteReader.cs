using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>
/// Reads the quotations of an article, with a blank between two of them. Of each: kind, basis, how many paragraphs it stands behind the one before, how
/// far its start stands behind the end of that one, length, how far its sentence starts before it, the sentence's length, speaker and cue, or -1 for none.
/// </summary>
internal ref struct QuoteReader(ReadOnlySpan<byte> value, string[] cues)
{
    private const int Kinds = (int)QuoteKind.Term + 1;
    private const int Bases = (int)AttributionBasis.Continued + 1;

    private readonly ReadOnlySpan<byte> _value = value;
    private readonly string[] _cues = cues;
    private NumberReader _numbers = new(value);
    private int _paragraph;
    private int _end;

    /// <summary>How many there are.</summary>
    public readonly int Count => _value.IsEmpty ? 0 : _value.Count((byte)' ') + 1;

    /// <summary>The next one.</summary>
    /// <exception cref="InvalidDataException">There is none, or it cannot be read.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public QuoteRow Next()
    {
        var kind = (QuoteKind)_numbers.Index(Kinds);
        var basis = (AttributionBasis)_numbers.Index(Bases);
        _paragraph += _numbers.Next();
        var span = new TextSpan(_end + _numbers.Next(), _numbers.Next());
        var sentence = new TextSpan(span.Start - _numbers.Next(), _numbers.Next());
        int speaker = _numbers.IndexOrNone(int.MaxValue);
        int cue = _numbers.IndexOrNone(_cues.Length);
        _end = span.End;
        _numbers.Blank();
        return new(kind, basis, span, sentence, _paragraph, speaker, cue < 0 ? null : _cues[cue]);
    }
}
