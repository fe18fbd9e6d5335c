using System;
using Corpus.Runtime;

namespace Corpus;

/// <summary>An article whose front matter is a record of the user's own, and whose quotations have names.</summary>
/// <typeparam name="TMetadata">The record, marked with <see cref="CorpusMetadataAttribute"/>.</typeparam>
/// <typeparam name="TQuotes">The generated list, with a member for each quotation.</typeparam>
public sealed class QuotedArticle<TMetadata, TQuotes> : Article<TMetadata>
    where TQuotes : QuoteList
{
    private readonly Func<QuoteRows, TQuotes> _list;

    internal QuotedArticle(ArticleRow row, Func<MetadataValue, TMetadata> read, Func<QuoteRows, TQuotes> list)
        : base(row, read) => _list = list;

    /// <summary>The quotations, in the order of the text, and each under its name. The same list as that of <see cref="Article"/>.</summary>
    public new TQuotes Quotes => (TQuotes)QuoteList;

    private protected override QuoteList ListOf(QuoteRows rows) => _list(rows);
}
