using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>An article cut into tokens, paragraph by paragraph.</summary>
internal sealed class TokenizedArticle
{
    private readonly List<Token> _tokens;
    private readonly int[] _paragraphStarts;

    /// <summary>Cuts the paragraphs of <paramref name="text"/> into tokens.</summary>
    public TokenizedArticle(string text, EquatableArray<ParsedParagraph> paragraphs, CancellationToken cancellation)
    {
        Text = text;
        Paragraphs = paragraphs;
        _tokens = new List<Token>((text.Length / 5) + 16);
        _paragraphStarts = new int[paragraphs.Count + 1];
        for (int i = 0; i < paragraphs.Count; i++)
        {
            _paragraphStarts[i] = _tokens.Count;
            Tokenizer.Read(text, paragraphs[i].Span, _tokens, cancellation);
        }

        _paragraphStarts[paragraphs.Count] = _tokens.Count;
    }

    /// <summary>The whole text of the file.</summary>
    public string Text { get; }

    /// <summary>The paragraphs.</summary>
    public EquatableArray<ParsedParagraph> Paragraphs { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>A token.</summary>
    public Token this[int index] => _tokens[index];

    /// <summary>The first token of a paragraph.</summary>
    public int FirstOf(int paragraph) => _paragraphStarts[paragraph];

    /// <summary>The token behind the last one of a paragraph.</summary>
    public int EndOf(int paragraph) => _paragraphStarts[paragraph + 1];

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Chars(int token) => Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>Whether a token is the word <paramref name="lower"/>, in any case.</summary>
    public bool Is(int token, string lower) => Ascii.EqualsIgnoreCase(Chars(token), lower);
}
