using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Reflection;

namespace Corpus.Runtime;

/// <summary>A corpus: its articles and speakers, and the assembly that holds the texts. For generated code only.</summary>
/// <remarks>
/// What is asked of all articles at once, their ids, headlines and dates, stands in one index; all else in tables of many articles each. None is
/// read before it is asked for. Generated code has a property for each of them and nothing else to run: what a program has to compile when it
/// starts does not grow with the corpus.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusTables
{
    private readonly EmbeddedTexts _texts;
    private ArticleIndex? _index;
    private SpeakerIndex? _speakerIndex;
    private IReadOnlyList<Article>? _articles;
    private IReadOnlyList<Speaker>? _speakers;

    /// <summary>Makes a corpus whose texts are embedded where its tables are. Nothing is read yet.</summary>
    protected CorpusTables()
    {
        Assembly = GetType().Assembly;
        _texts = new(Assembly);
    }

    /// <summary>Makes a corpus whose texts are embedded in <paramref name="assembly"/>.</summary>
    internal CorpusTables(Assembly assembly)
    {
        Assembly = assembly;
        _texts = new(assembly);
    }

    /// <summary>All articles, in ordinal order of id.</summary>
    public IReadOnlyList<Article> Articles => _articles ?? Once.Set(ref _articles, Array.AsReadOnly(Index.ReadAll()));

    /// <summary>All speakers that have a name, in ordinal order.</summary>
    public IReadOnlyList<Speaker> Speakers => _speakers ?? Once.Set(ref _speakers, Array.AsReadOnly(SpeakerIndex.Speakers));

    /// <summary>An article after the other, in ordinal order of id: table, id, headline and date. See <c>RowWriter</c> of the generator.</summary>
    protected internal abstract ReadOnlySpan<byte> IndexRows { get; }

    /// <summary>A block of lines for each speaker, in ordinal order of key.</summary>
    protected internal abstract ReadOnlySpan<byte> SpeakerRows { get; }

    internal Assembly Assembly { get; }

    private ArticleIndex Index => _index ?? Once.Set(ref _index, new(this));

    private SpeakerIndex SpeakerIndex => _speakerIndex ?? Once.Set(ref _speakerIndex, new(this));

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
        article = Index.Find(id);
        return article is not null;
    }

    /// <summary>An article by its place.</summary>
    /// <param name="table">The table that it is in.</param>
    /// <param name="index">Its place among the articles of that table, from 0.</param>
    public Article At(int table, int index) => Index.At(table, index);

    /// <summary>An article by its place, its quotations with names.</summary>
    /// <typeparam name="TQuotes">The list that gives them their names.</typeparam>
    /// <param name="table">The table that it is in.</param>
    /// <param name="index">Its place among the articles of that table, from 0.</param>
    public QuotedArticle<TQuotes> Quoted<TQuotes>(int table, int index)
        where TQuotes : QuoteList, new()
    {
        ArticleRow row = At(table, index).Row;
        return (QuotedArticle<TQuotes>)(row.View ?? row.SetView(new QuotedArticle<TQuotes>(row)));
    }

    /// <summary>A speaker by its place among all that have a name, from 0. Nothing is read.</summary>
    public Speaker SpeakerAt(int place) => SpeakerIndex.At(place);

    /// <summary>A block of lines for each article of a table: see <c>RowWriter</c> of the generator.</summary>
    /// <param name="table">The table's number, from 0.</param>
    protected internal abstract ReadOnlySpan<byte> TableRows(int table);

    /// <summary>An article by its place in the index.</summary>
    internal Article At(int place) => Index.At(place);

    internal virtual Article Create(ArticleRow row) => new(row);

    internal ReadOnlySpan<byte> FindText(Article article) => _texts.Find(article);

    internal Speaker SpeakerByKey(string key) => SpeakerIndex.Find(key)
        ?? throw new InvalidDataException($"The generated tables of '{Assembly.GetName().Name}' know no speaker '{key}'. Rebuild the assembly.");
}
