using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>
/// Where words and quotations stand in one article: built once for its text, whatever becomes of the others, and never changed. It does not
/// hold the text itself.
/// </summary>
public sealed class ArticleIndex
{
    private readonly FoldedText _folded;
    private readonly SourceSpan[] _quotes;
    private readonly int[] _furthest;

    /// <summary>Builds the index, in time and memory linear in the text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">The text of its file.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public ArticleIndex(ParsedArticle article, string text, CancellationToken cancellation = default)
    {
        Article = article;
        var spans = article.Paragraphs.Select(static paragraph => paragraph.Span).ToList();
        int apart = 0;
        if (Headline(article, text, spans.Count == 0 ? text.Length : spans[0].Start) is { } headline)
        {
            spans.Insert(0, headline);
            apart = 1;
        }

        cancellation.ThrowIfCancellationRequested();
        _folded = FoldedText.Of(text, spans, article.Markup, apart);
        Words = new(article.File, Folded, cancellation);
        _quotes = [.. ((IEnumerable<ParsedQuote>)article.Quotes).Select(quote => SourceSpan.FromBounds(_folded.Before(quote.Span.Start), _folded.Before(quote.Span.End)))];
        _furthest = new int[_quotes.Length];
        for (int i = 0; i < _quotes.Length; i++)
            _furthest[i] = Math.Max(_quotes[i].End, i == 0 ? 0 : _furthest[i - 1]);
    }

    /// <summary>The article.</summary>
    public ParsedArticle Article { get; }

    /// <summary>The article's text in the form in which citations are compared.</summary>
    internal string Folded => _folded.Text;

    /// <summary>Where each word stands in <see cref="Folded"/>.</summary>
    internal ArticleWords Words { get; }

    /// <summary>Where in the text a stretch of <see cref="Folded"/> stands.</summary>
    internal SourceSpan InText(SourceSpan folded) => _folded.InText(folded);

    /// <summary>Where in <see cref="Folded"/> a quotation of the article stands.</summary>
    internal SourceSpan Quote(int quote) => _quotes[quote];

    /// <summary>The quotations that a stretch of <see cref="Folded"/> may share a character with: from the first up to, not including, the other.</summary>
    internal (int First, int End) QuotesAt(SourceSpan folded)
    {
        int first = FirstAbove(_furthest, folded.Start);
        int end = first;
        while (end < _quotes.Length && _quotes[end].Start < folded.End)
            end++;
        return (first, end);
    }

    private static int FirstAbove(int[] ascending, int value)
    {
        int low = 0;
        int high = ascending.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ascending[middle] <= value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static SourceSpan? Headline(ParsedArticle article, string text, int before)
    {
        if (article.Metadata.Headline is not { Length: > 0 } headline)
            return null;
        int start = text.IndexOf(headline, 0, before, StringComparison.Ordinal);
        return start < 0 ? null : new(start, headline.Length);
    }
}
