using Corpus.Runtime;

namespace Corpus;

/// <summary>An article whose quotations have names: <c>Articles.X.Quotes.TooComplicated</c>.</summary>
/// <typeparam name="TQuotes">The generated list, with a member for each quotation.</typeparam>
public sealed class QuotedArticle<TQuotes> : Article
    where TQuotes : QuoteList, new()
{
    internal QuotedArticle(ArticleRow row)
        : base(row)
    {
    }

    /// <summary>The quotations, in the order of the text, and each under its name. They are those of <see cref="Article.Quotes"/>.</summary>
    public new TQuotes Quotes => Row.NamedQuotes<TQuotes>();
}
