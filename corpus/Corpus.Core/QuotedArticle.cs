using System;
using Corpus.Runtime;

namespace Corpus;

/// <summary>An article whose quotations have names: <c>Articles.X.Quotes.TooComplicated</c>.</summary>
/// <typeparam name="TQuotes">The generated list, with a member for each quotation.</typeparam>
public sealed class QuotedArticle<TQuotes> : Article
    where TQuotes : QuoteList
{
    private readonly Func<QuoteRows, TQuotes> _list;

    internal QuotedArticle(ArticleRow row, Func<QuoteRows, TQuotes> list)
        : base(row) => _list = list;

    /// <summary>The quotations, in the order of the text, and each under its name. The same list as that of <see cref="Article"/>.</summary>
    public new TQuotes Quotes => (TQuotes)QuoteList;

    private protected override QuoteList ListOf(QuoteRows rows) => _list(rows);
}
