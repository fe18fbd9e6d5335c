using Corpus.Runtime;

namespace Corpus;

/// <summary>An article whose front matter is a record of the user's own, and whose quotations have names.</summary>
/// <typeparam name="TMetadata">The record, marked with <see cref="CorpusMetadataAttribute"/>.</typeparam>
/// <typeparam name="TQuotes">The generated list, with a member for each quotation.</typeparam>
public sealed class QuotedArticle<TMetadata, TQuotes> : Article<TMetadata>
    where TQuotes : QuoteList, new()
{
    internal QuotedArticle(ArticleRow row)
        : base(row)
    {
    }

    /// <summary>The quotations, in the order of the text, and each under its name. They are those of <see cref="Article.Quotes"/>.</summary>
    public new TQuotes Quotes => Row.NamedQuotes<TQuotes>();
}
