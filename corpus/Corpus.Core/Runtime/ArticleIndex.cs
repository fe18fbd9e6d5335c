using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Where the rows of each article are, in ordinal order of id; and the articles, each made when it is first asked for.</summary>
internal sealed class ArticleIndex
{
    private readonly CorpusTables _corpus;
    private readonly Article?[] _articles;

    /// <summary>The start of each article in the index, and behind the last one the index's length.</summary>
    private readonly int[] _starts;

    /// <summary>The places in this index of a table's articles, in their order: those of table t from <c>_first[t]</c> on.</summary>
    private readonly int[] _places;
    private readonly int[] _first;
    private readonly int[] _tables;
    private readonly ArticleTable?[] _read;

    public ArticleIndex(CorpusTables corpus)
    {
        _corpus = corpus;
        _starts = BlockIndex.Find(corpus.IndexRows, "article "u8);
        _articles = new Article?[_starts.Length - 1];
        _tables = ReadTables(corpus.IndexRows, _starts);
        (_first, _places) = ByTable(_tables);
        _read = new ArticleTable?[_first.Length - 1];
    }

    /// <summary>Every article.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Article[] ReadAll()
    {
        var all = new Article[_articles.Length];
        for (int i = 0; i < all.Length; i++)
            all[i] = At(i);
        return all;
    }

    /// <summary>The article at a place of a table.</summary>
    public Article At(int table, int index) => At(_places[_first[table] + index]);

    /// <summary>The article at a place of the index.</summary>
    public Article At(int place) => _articles[place] ?? Make(place);

    /// <summary>The article with this id; null where there is none.</summary>
    public Article? Find(string id)
    {
        int low = 0;
        int high = _articles.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            Article article = At(middle);
            int order = string.CompareOrdinal(article.Id, id);
            if (order == 0)
                return article;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    /// <summary>What the index says of an article: a line with its table and id, and the lines behind it.</summary>
    public ReadOnlySpan<byte> Head(int place) => _corpus.IndexRows[_starts[place].._starts[place + 1]];

    /// <summary>What its table says of an article.</summary>
    /// <exception cref="InvalidDataException">The table does not have it.</exception>
    public ReadOnlySpan<byte> Block(int place)
    {
        int table = _tables[place];
        return Table(place).Block(Array.BinarySearch(_places, _first[table], _first[table + 1] - _first[table], place) - _first[table]);
    }

    /// <summary>The table that an article is in.</summary>
    public ArticleTable Table(int place)
    {
        int table = _tables[place];
        return _read[table] ?? Once.Set(ref _read[table], new(_corpus, table));
    }

    private Article Make(int place)
    {
        var row = new ArticleRow(_corpus, this, place);
        row.Article = _corpus.Create(row);
        return Once.Set(ref _articles[place], row.Article);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] ReadTables(ReadOnlySpan<byte> rows, int[] starts)
    {
        int[] tables = new int[starts.Length - 1];
        for (int i = 0; i < tables.Length; i++)
            tables[i] = new FieldReader(rows[(starts[i] + "article ".Length)..starts[i + 1]]).Number();
        return tables;
    }

    /// <summary>Sorts the places by table, and keeps their order in each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] First, int[] Places) ByTable(int[] tables)
    {
        int count = 0;
        foreach (int table in tables)
            count = Math.Max(count, table + 1);
        int[] first = new int[count + 1];
        foreach (int table in tables)
            first[table + 1]++;
        for (int table = 0; table < count; table++)
            first[table + 1] += first[table];
        int[] next = first[..count];
        int[] places = new int[tables.Length];
        for (int place = 0; place < tables.Length; place++)
            places[next[tables[place]]++] = place;
        return (first, places);
    }
}
