using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Runtime;

/// <summary>A corpus whose front matter is a record of the user's own. For generated code only.</summary>
/// <typeparam name="TMetadata">The user's record: one for the whole corpus.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusTables<TMetadata> : CorpusTables
{
    private IReadOnlyList<Article<TMetadata>>? _articles;

    /// <summary>All articles, in ordinal order of id.</summary>
    public new IReadOnlyList<Article<TMetadata>> Articles => _articles ?? Once.Set(ref _articles, Array.AsReadOnly(ReadArticles()));

    /// <summary>The article with this id.</summary>
    /// <param name="id">The id, letter for letter.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public new Article<TMetadata> ById(string id) => (Article<TMetadata>)base.ById(id);

    /// <summary>Looks for the article with this id.</summary>
    /// <param name="id">The id, letter for letter.</param>
    /// <param name="article">The article; null where there is none.</param>
    public bool TryGetById(string id, [NotNullWhen(true)] out Article<TMetadata>? article)
    {
        article = TryGetById(id, out Article? found) ? (Article<TMetadata>)found : null;
        return article is not null;
    }

    /// <summary>An article by its place.</summary>
    /// <param name="table">The table that it is in.</param>
    /// <param name="index">Its place among the articles of that table, from 0.</param>
    public new Article<TMetadata> At(int table, int index) => (Article<TMetadata>)base.At(table, index);

    /// <summary>An article by its place, its quotations with names.</summary>
    /// <typeparam name="TQuotes">The list that gives them their names.</typeparam>
    /// <param name="table">The table that it is in.</param>
    /// <param name="index">Its place among the articles of that table, from 0.</param>
    public new QuotedArticle<TMetadata, TQuotes> Quoted<TQuotes>(int table, int index)
        where TQuotes : QuoteList, new()
    {
        ArticleRow row = At(table, index).Row;
        return (QuotedArticle<TMetadata, TQuotes>)(row.View ?? row.SetView(new QuotedArticle<TMetadata, TQuotes>(row)));
    }

    /// <summary>Makes the user's record.</summary>
    /// <param name="value">The front matter.</param>
    protected internal abstract TMetadata ReadMetadata(MetadataValue value);

    internal sealed override Article Create(ArticleRow row) => new Article<TMetadata>(row);

    private Article<TMetadata>[] ReadArticles()
    {
        IReadOnlyList<Article> all = base.Articles;
        var articles = new Article<TMetadata>[all.Count];
        for (int i = 0; i < articles.Length; i++)
            articles[i] = (Article<TMetadata>)all[i];
        return articles;
    }
}
