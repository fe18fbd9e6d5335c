using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Reflection;

namespace Corpus.Runtime;

/// <summary>A corpus: its articles and speakers, and the assembly that holds the texts. For generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusTables
{
    private readonly ArticleTable[] _tables;
    private readonly SpeakerTable _speakerTable;
    private IReadOnlyList<Article>? _articles;
    private IReadOnlyList<Article>? _typedArticles;
    private IReadOnlyList<Speaker>? _speakers;

    /// <summary>Makes a corpus. Nothing is read yet.</summary>
    /// <param name="assembly">The assembly in which the texts are embedded.</param>
    /// <param name="speakers">The speakers that have a name.</param>
    /// <param name="articles">The articles, a table for each generated file.</param>
    public CorpusTables(Assembly assembly, SpeakerTable speakers, ArticleTable[] articles)
    {
        Assembly = assembly;
        _speakerTable = speakers;
        _tables = articles;
    }

    /// <summary>All articles, in ordinal order of id.</summary>
    public IReadOnlyList<Article> Articles => _articles ?? Once.Set(ref _articles, Array.AsReadOnly(ReadArticles()));

    /// <summary>All speakers that have a name, in ordinal order.</summary>
    public IReadOnlyList<Speaker> Speakers => _speakers ?? Once.Set(ref _speakers, Array.AsReadOnly(_speakerTable.Speakers));

    internal Assembly Assembly { get; }

    /// <summary>All articles, in ordinal order of id, with the metadata that all of them have.</summary>
    /// <typeparam name="TMetadata">The user's record: one for the whole corpus.</typeparam>
    public IReadOnlyList<Article<TMetadata>> ArticlesWith<TMetadata>() =>
        (IReadOnlyList<Article<TMetadata>>)(_typedArticles ?? Once.Set(ref _typedArticles, Array.AsReadOnly(ReadArticles<TMetadata>())));

    /// <summary>The article with this id.</summary>
    /// <param name="id">The id, letter for letter.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public Article ById(string id) => TryGetById(id, out Article? article)
        ? article
        : throw new KeyNotFoundException(NearestIds.Message(id, Articles));

    /// <summary>Looks for the article with this id.</summary>
    /// <param name="id">The id, letter for letter.</param>
    /// <param name="article">The article; null where there is none.</param>
    public bool TryGetById(string id, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(id);
        IReadOnlyList<Article> articles = Articles;
        int low = 0;
        int high = articles.Count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = string.CompareOrdinal(articles[middle].Id, id);
            if (order == 0)
            {
                article = articles[middle];
                return true;
            }

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        article = null;
        return false;
    }

    /// <summary>The article with this id, with the metadata that all have.</summary>
    /// <typeparam name="TMetadata">The user's record: one for the whole corpus.</typeparam>
    /// <param name="id">The id, letter for letter.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public Article<TMetadata> ById<TMetadata>(string id) => (Article<TMetadata>)ById(id);

    /// <summary>Looks for the article with this id, with the metadata that all have.</summary>
    /// <typeparam name="TMetadata">The user's record: one for the whole corpus.</typeparam>
    /// <param name="id">The id, letter for letter.</param>
    /// <param name="article">The article; null where there is none.</param>
    public bool TryGetById<TMetadata>(string id, [NotNullWhen(true)] out Article<TMetadata>? article)
    {
        article = TryGetById(id, out Article? found) ? (Article<TMetadata>)found : null;
        return article is not null;
    }

    internal Speaker SpeakerByKey(string key) => _speakerTable.Find(key)
        ?? throw new InvalidDataException($"The generated tables of '{Assembly.GetName().Name}' know no speaker '{key}'. Rebuild the assembly.");

    private Article<TMetadata>[] ReadArticles<TMetadata>()
    {
        var articles = new Article<TMetadata>[Articles.Count];
        for (int i = 0; i < articles.Length; i++)
            articles[i] = (Article<TMetadata>)Articles[i];
        return articles;
    }

    private Article[] ReadArticles()
    {
        var articles = new List<Article>();
        foreach (ArticleTable table in _tables)
        {
            for (int i = 0; i < table.Count; i++)
                articles.Add(table[i]);
        }

        articles.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return [.. articles];
    }
}
