using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;

namespace Corpus.Runtime;

/// <summary>The rows of one article in a generated table. For generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleRow
{
    private readonly ArticleTable _table;
    private readonly int _start;
    private readonly int _end;

    internal ArticleRow(ArticleTable table, int start, int end)
    {
        _table = table;
        _start = start;
        _end = end;
    }

    /// <summary>The article, its quotations without names.</summary>
    public Article ToArticle() => new(this);

    /// <summary>The article, its quotations with names.</summary>
    /// <typeparam name="TQuotes">The list that gives them their names.</typeparam>
    /// <param name="list">Makes the list.</param>
    public Article ToArticle<TQuotes>(Func<QuoteRows, TQuotes> list)
        where TQuotes : QuoteList => new QuotedArticle<TQuotes>(this, list);

    /// <summary>The article, with metadata of the user's own.</summary>
    /// <typeparam name="TMetadata">The user's record.</typeparam>
    /// <param name="metadata">Makes the record.</param>
    public Article ToTypedArticle<TMetadata>(Func<MetadataValue, TMetadata> metadata) => new Article<TMetadata>(this, metadata);

    /// <summary>The article, with metadata of the user's own, its quotations with names.</summary>
    /// <typeparam name="TMetadata">The user's record.</typeparam>
    /// <typeparam name="TQuotes">The list that gives the quotations their names.</typeparam>
    /// <param name="metadata">Makes the record.</param>
    /// <param name="list">Makes the list.</param>
    public Article ToTypedArticle<TMetadata, TQuotes>(Func<MetadataValue, TMetadata> metadata, Func<QuoteRows, TQuotes> list)
        where TQuotes : QuoteList => new QuotedArticle<TMetadata, TQuotes>(this, metadata, list);

    internal string ReadId()
    {
        var rows = new RowReader(Block());
        rows.Read();
        return RowText.Decode(rows.Value);
    }

    internal ArticleFacts ReadFacts() => ArticleFacts.Parse(Block());

    internal string ReadText(Article article) => EmbeddedText.Read(_table.Corpus.Assembly, article);

    internal Paragraph[] ReadParagraphs(Article article)
    {
        var paragraphs = new List<Paragraph>();
        var rows = new RowReader(Block());
        while (rows.Read())
        {
            if (RowWords.Paragraph(rows.Key) is { } kind)
                paragraphs.Add(new(article, paragraphs.Count, kind, new FieldReader(rows.Value).Span()));
        }

        return [.. paragraphs];
    }

    internal Markup[] ReadMarkup()
    {
        var rows = new RowReader(Block());
        while (rows.Read())
        {
            if (rows.Key.SequenceEqual("markup"u8))
                return Markup.Parse(rows.Value);
        }

        return [];
    }

    internal Quote[] ReadQuotes(Article article)
    {
        var quotes = new List<Quote>();
        var rows = new RowReader(Block());
        while (rows.Read())
        {
            if (!rows.Key.SequenceEqual("quote"u8))
                continue;
            var fields = new FieldReader(rows.Value);
            quotes.Add(new(article, QuoteRow.Parse(ref fields)));
        }

        return [.. quotes];
    }

    /// <summary>
    /// A <c>speaker</c> row names one of the corpus by its key. A <c>source</c> has no name, and its rows are here: <c>alias</c>, <c>role</c>.
    /// </summary>
    internal Speaker[] ReadSpeakers(Article article)
    {
        var speakers = new List<Speaker>();
        SpeakerFacts? source = null;
        var rows = new RowReader(Block());
        while (rows.Read())
        {
            if (rows.Key.SequenceEqual("speaker"u8))
            {
                source = null;
                speakers.Add(_table.Corpus.SpeakerByKey(RowText.Decode(rows.Value)));
            }
            else if (rows.Key.SequenceEqual("source"u8))
            {
                source = new SpeakerFacts(_table.Corpus, RowText.Decode(rows.Value));
                speakers.Add(new(article, source));
            }
            else if (source is not null)
            {
                source.Take(rows.Key, rows.Value);
            }
        }

        return [.. speakers];
    }

    /// <summary>A <c>value</c> row has a path, an equals sign, and the value: the text of a leaf, the number of a list's items, nothing for a record.</summary>
    internal MetadataValue ReadMetadata()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new RowReader(Block());
        while (rows.Read())
        {
            if (!rows.Key.SequenceEqual("value"u8))
                continue;
            var fields = new FieldReader(rows.Value);
            string path = RowText.Decode(fields.Word('='));
            values[path] = RowText.Decode(fields.Rest);
        }

        return new(_table.Corpus, values);
    }

    private ReadOnlySpan<byte> Block() =>
        _table is null ? throw new InvalidDataException("A row belongs to no table.") : _table.Rows[_start.._end];
}
