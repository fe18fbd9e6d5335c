using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>An item of the text around quotations: a token, or a whole quotation as one opaque item.</summary>
/// <param name="token">The token. A quotation's is as long as the whole of it, and no word.</param>
/// <param name="quote">The quotation, as an index into the marked spans; -1 for a token.</param>
internal readonly struct FrameItem(in Token token, int quote)
{
    /// <summary>The token. A quotation's is as long as the whole of it, and no word.</summary>
    public readonly Token Token = token;

    /// <summary>The quotation, as an index into the marked spans; -1 for a token.</summary>
    public int Quote { get; } = quote;

    /// <summary>Whether the item is a quotation.</summary>
    public bool IsQuote => Quote >= 0;
}

/// <summary>The text around the quotations of an article: what is searched for cues and sources.</summary>
internal sealed class Frame
{
    private readonly Buffer<FrameItem> _items;
    private readonly Buffer<int> _paragraphStarts;

    /// <summary>Folds each of <paramref name="spans"/> into one item.</summary>
    public Frame(TokenizedArticle article, List<MarkedSpan> spans, ReadingBuffers buffers, CancellationToken cancellation)
    {
        Article = article;
        Spans = spans;
        Buffers = buffers;
        _items = buffers.Items;
        _paragraphStarts = buffers.ItemStarts;
        _items.Reserve(article.Count);
        UsesDoubleMarks = spans.Exists(static span => span.Form == SpanForm.Double);
        int quote = 0;
        for (int paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
        {
            cancellation.ThrowIfCancellationRequested();
            _paragraphStarts.Add(_items.Count);
            int token = article.FirstOf(paragraph);
            int end = article.EndOf(paragraph);
            while (token < end)
            {
                if (quote < spans.Count && spans[quote].FirstToken == token)
                {
                    _items.Add(new FrameItem(WholeOf(spans[quote]), quote));
                    token = spans[quote++].EndToken;
                }
                else
                {
                    _items.Add(new FrameItem(IsPossessive(article, token, end) ? PossessiveAt(article, token) : article[token], -1));
                    token++;
                }
            }
        }

        _paragraphStarts.Add(_items.Count);
    }

    /// <summary>Whether double marks stand around some of the quoted stretches: single ones then are for something else than speech.</summary>
    public bool UsesDoubleMarks { get; }

    /// <summary>The article.</summary>
    public TokenizedArticle Article { get; }

    /// <summary>The quoted stretches.</summary>
    public List<MarkedSpan> Spans { get; }

    /// <summary>What the stages that read the frame keep their work in.</summary>
    public ReadingBuffers Buffers { get; }

    /// <summary>The number of items.</summary>
    public int Count => _items.Count;

    /// <summary>An item.</summary>
    public ref readonly FrameItem this[int item] => ref _items[item];

    /// <summary>The first item of a paragraph.</summary>
    public int FirstOf(int paragraph) => _paragraphStarts[paragraph];

    /// <summary>The item behind the last one of a paragraph.</summary>
    public int EndOf(int paragraph) => _paragraphStarts[paragraph + 1];

    /// <summary>The token of an item that is no quotation.</summary>
    public ref readonly Token Token(int item) => ref _items[item].Token;

    /// <summary>What an item is; a quotation counts as <see cref="TokenKind.DoubleMark"/>.</summary>
    public TokenKind Kind(int item) => _items[item].Token.Kind;

    /// <summary>Whether an item is a word of any of these classes.</summary>
    public bool Is(int item, WordClass classes) => _items[item].Token.Is(classes);

    /// <summary>Whether an item is the word <paramref name="lower"/>, in any case.</summary>
    public bool Is(int item, string lower)
    {
        ref readonly FrameItem asked = ref _items[item];
        return asked.Token.Length == lower.Length && !asked.IsQuote && Ascii.EqualsIgnoreCase(Chars(asked.Token), lower);
    }

    /// <summary>Whether an item is a word, in lower case or in capitals.</summary>
    public bool IsWord(int item) => Kind(item) == TokenKind.Word;

    /// <summary>Whether an item is a word that can be part of a name.</summary>
    public bool IsNameWord(int item) => _items[item].Token.IsNameWord;

    /// <summary>The characters of an item.</summary>
    public ReadOnlySpan<char> Chars(int item) => Chars(_items[item].Token);

    /// <summary>The characters from <paramref name="first"/> to <paramref name="last"/>, with the blanks between.</summary>
    public ReadOnlySpan<char> Chars(int first, int last) => Article.Text.AsSpan(Start(first), End(last) - Start(first));

    /// <summary>The first code unit of an item.</summary>
    public int Start(int item) => _items[item].Token.Start;

    /// <summary>The code unit behind an item.</summary>
    public int End(int item) => _items[item].Token.End;

    /// <summary>The text from <paramref name="first"/> to <paramref name="last"/>, blanks folded.</summary>
    public string TextOf(int first, int last) => BlankFolding.Fold(Chars(first, last)).ToString();

    // "the players’ union": an apostrophe that no quotation needs, and that belongs to the plural or the name before it.
    private static bool IsPossessive(TokenizedArticle article, int token, int end)
        => article[token].Kind == TokenKind.SingleMark && SingleMarks.EndsPlural(article, token) && token + 1 < end && article[token + 1].SpaceBefore;

    private static Token PossessiveAt(TokenizedArticle article, int token) => new(article[token].Start, article[token].Length, TokenKind.Possessive, TokenForm.None);

    private Token WholeOf(MarkedSpan span)
    {
        ref readonly Token first = ref Article[span.FirstToken];
        return new Token(first.Start, Article[span.EndToken - 1].End - first.Start, TokenKind.DoubleMark, first.SpaceBefore ? TokenForm.SpaceBefore : TokenForm.None);
    }

    private ReadOnlySpan<char> Chars(in Token token) => Article.Text.AsSpan(token.Start, token.Length);
}
