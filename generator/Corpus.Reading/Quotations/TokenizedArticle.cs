using System;
using System.Threading;

namespace Corpus.Reading;

/// <summary>An article cut into tokens, paragraph by paragraph.</summary>
internal sealed class TokenizedArticle
{
    private readonly Buffer<Token> _tokens;
    private readonly Buffer<int> _paragraphStarts;
    private readonly int[]? _blockQuotes;

    /// <summary>Cuts the paragraphs of <paramref name="text"/> into tokens; <paramref name="blockQuotes"/> are those of a page in Markdown.</summary>
    public TokenizedArticle(string text, EquatableArray<ParsedParagraph> paragraphs, ReadingBuffers buffers, CancellationToken cancellation, BlockQuotes? blockQuotes = null)
    {
        Text = text;
        Paragraphs = paragraphs;
        _blockQuotes = blockQuotes?.Of(paragraphs);
        _tokens = buffers.Tokens;
        _paragraphStarts = buffers.TokenStarts;
        _tokens.Reserve((text.Length / 4) + 16);
        foreach (ParsedParagraph paragraph in paragraphs)
        {
            _paragraphStarts.Add(_tokens.Count);
            Tokenizer.Read(text, paragraph.Span, _tokens, cancellation);
        }

        _paragraphStarts.Add(_tokens.Count);
        Transcript = TranscriptReader.Read(this);
    }

    /// <summary>The turns of an interview or a transcript; null where the article has none.</summary>
    public Transcript? Transcript { get; }

    /// <summary>The whole text of the file.</summary>
    public string Text { get; }

    /// <summary>The paragraphs.</summary>
    public EquatableArray<ParsedParagraph> Paragraphs { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>A token.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The first token of a paragraph.</summary>
    public int FirstOf(int paragraph) => _paragraphStarts[paragraph];

    /// <summary>The token behind the last one of a paragraph.</summary>
    public int EndOf(int paragraph) => _paragraphStarts[paragraph + 1];

    /// <summary>The number of the block quote that a paragraph is; -1 where it is none. Paragraphs of one block quote share it.</summary>
    public int BlockQuoteOf(int paragraph) => _blockQuotes is null ? -1 : _blockQuotes[paragraph];

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Chars(int token) => Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>Whether a token is the word <paramref name="lower"/>, in any case.</summary>
    public bool Is(int token, string lower) => _tokens[token].Length == lower.Length && Ascii.EqualsIgnoreCase(Chars(token), lower);
}
