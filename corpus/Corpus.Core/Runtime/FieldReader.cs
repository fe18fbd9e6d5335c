using System;
using System.Buffers.Text;
using System.IO;
using System.Text;

namespace Corpus.Runtime;

/// <summary>Reads the fields of a row, which stand in a fixed order with a space, or another mark, between them.</summary>
internal ref struct FieldReader(ReadOnlySpan<byte> value)
{
    private readonly ReadOnlySpan<byte> _all = value;
    private ReadOnlySpan<byte> _rest = value;

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<byte> Rest => _rest;

    /// <summary>The next field up to <paramref name="mark"/>, or to the end.</summary>
    public ReadOnlySpan<byte> Word(char mark = ' ')
    {
        int end = _rest.IndexOf((byte)mark);
        ReadOnlySpan<byte> word = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        return word;
    }

    /// <summary>The next field as a number.</summary>
    public int Number(char mark = ' ')
    {
        ReadOnlySpan<byte> word = Word(mark);
        return Utf8Parser.TryParse(word, out int number, out int used) && used == word.Length ? number : throw Unreadable();
    }

    /// <summary>Two numbers: start and length.</summary>
    public TextSpan Span()
    {
        int start = Number();
        return new TextSpan(start, Number());
    }

    /// <summary>The error for a row that this version cannot read.</summary>
    public readonly InvalidDataException Unreadable() =>
        new($"A row of a generated table cannot be read: '{Encoding.UTF8.GetString(_all)}'. Rebuild with the Corpus.Generator that belongs to this Corpus.Core.");
}
