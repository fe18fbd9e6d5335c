using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>An item of the text around quotations: a token, or a whole quotation as one opaque item.</summary>
/// <param name="Token">The token; for a quotation, its first token.</param>
/// <param name="Quote">The quotation, as an index into the marked spans; -1 for a token.</param>
internal readonly record struct FrameItem(int Token, int Quote)
{
    /// <summary>Whether the item is a quotation.</summary>
    public bool IsQuote => Quote >= 0;
}

/// <summary>The text around the quotations of an article: what is searched for cues and sources.</summary>
internal sealed class Frame
{
    private readonly List<FrameItem> _items;
    private readonly int[] _paragraphStarts;

    /// <summary>Folds each of <paramref name="spans"/> into one item.</summary>
    public Frame(TokenizedArticle article, List<MarkedSpan> spans, CancellationToken cancellation)
    {
        Article = article;
        Spans = spans;
        _items = new List<FrameItem>(article.Count);
        _paragraphStarts = new int[article.Paragraphs.Count + 1];
        int quote = 0;
        for (int paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
        {
            cancellation.ThrowIfCancellationRequested();
            _paragraphStarts[paragraph] = _items.Count;
            int token = article.FirstOf(paragraph);
            while (token < article.EndOf(paragraph))
            {
                if (quote < spans.Count && spans[quote].FirstToken == token)
                {
                    _items.Add(new FrameItem(token, quote));
                    token = spans[quote++].EndToken;
                }
                else
                {
                    _items.Add(new FrameItem(token++, -1));
                }
            }
        }

        _paragraphStarts[article.Paragraphs.Count] = _items.Count;
    }

    /// <summary>The article.</summary>
    public TokenizedArticle Article { get; }

    /// <summary>The quoted stretches.</summary>
    public List<MarkedSpan> Spans { get; }

    /// <summary>The number of items.</summary>
    public int Count => _items.Count;

    /// <summary>An item.</summary>
    public FrameItem this[int item] => _items[item];

    /// <summary>The first item of a paragraph.</summary>
    public int FirstOf(int paragraph) => _paragraphStarts[paragraph];

    /// <summary>The item behind the last one of a paragraph.</summary>
    public int EndOf(int paragraph) => _paragraphStarts[paragraph + 1];

    /// <summary>The token of an item that is no quotation.</summary>
    public Token Token(int item) => Article[_items[item].Token];

    /// <summary>What an item is; a quotation counts as <see cref="TokenKind.DoubleMark"/>.</summary>
    public TokenKind Kind(int item) => _items[item].IsQuote ? TokenKind.DoubleMark : Article[_items[item].Token].Kind;

    /// <summary>Whether an item is a word of any of these classes.</summary>
    public bool Is(int item, WordClass classes) => !_items[item].IsQuote && Article[_items[item].Token].Is(classes);

    /// <summary>Whether an item is the word <paramref name="lower"/>, in any case.</summary>
    public bool Is(int item, string lower) => !_items[item].IsQuote && Article.Is(_items[item].Token, lower);

    /// <summary>Whether an item is a word, in lower case or in capitals.</summary>
    public bool IsWord(int item) => Kind(item) == TokenKind.Word;

    /// <summary>Whether an item is a word that can be part of a name.</summary>
    public bool IsNameWord(int item) => !_items[item].IsQuote && Article[_items[item].Token].IsNameWord;

    /// <summary>The characters of an item that is no quotation.</summary>
    public ReadOnlySpan<char> Chars(int item) => Article.Chars(_items[item].Token);

    /// <summary>The first code unit of an item.</summary>
    public int Start(int item) => Article[_items[item].Token].Start;

    /// <summary>The code unit behind an item.</summary>
    public int End(int item) => _items[item].IsQuote ? Article[Spans[_items[item].Quote].EndToken - 1].End : Article[_items[item].Token].End;

    /// <summary>The text from <paramref name="first"/> to <paramref name="last"/>, blanks folded.</summary>
    public string TextOf(int first, int last) => BlankFolding.Fold(Article.Text.AsSpan(Start(first), End(last) - Start(first)));
}
