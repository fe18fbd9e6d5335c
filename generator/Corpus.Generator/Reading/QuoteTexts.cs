using System.Linq;
using Corpus.Reading;

namespace Corpus.Generator.Reading;

/// <summary>The words of quotations, as their records give them.</summary>
internal static class QuoteTexts
{
    /// <summary>The words of the quotations of <paramref name="article"/>, in their order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">The text of its file.</param>
    public static string[] Of(ParsedArticle article, string text) =>
        [.. article.Quotes.Select(quote => MarkupSpan.Read(text, quote.Span, article.Markup))];
}
