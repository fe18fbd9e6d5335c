using System;
using System.ComponentModel;

namespace Corpus.Runtime;

/// <summary>The articles of one generated file. For generated code only.</summary>
/// <remarks>
/// A table knows nothing of the other tables, so that an article that comes or goes elsewhere leaves its file as it is.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleTable
{
    private Article?[]? _articles;
    private int[]? _starts;

    /// <summary>The corpus that the table is a part of.</summary>
    protected internal abstract CorpusTables Corpus { get; }

    /// <summary>A block of lines for each article: see <c>RowWriter</c> of the generator.</summary>
    protected internal abstract ReadOnlySpan<byte> Rows { get; }

    /// <summary>The article at <paramref name="index"/>: always the same object.</summary>
    /// <param name="index">Its place in this table, from 0.</param>
    public Article this[int index]
    {
        get
        {
            Article?[] articles = _articles ?? Once.Set(ref _articles, new Article?[Starts.Length - 1]);
            return articles[index] ?? Once.Set(ref articles[index], Create(index, new ArticleRow(this, Starts[index], Starts[index + 1])));
        }
    }

    internal int Count => Starts.Length - 1;

    private int[] Starts => _starts ?? Once.Set(ref _starts, BlockIndex.Find(Rows, "article "u8));

    /// <summary>Makes the article at <paramref name="index"/> with the type that its member has.</summary>
    /// <param name="index">Its place in this table, from 0.</param>
    /// <param name="row">Its rows.</param>
    protected abstract Article Create(int index, ArticleRow row);
}
