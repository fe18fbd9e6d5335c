using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>One article: its rows in the tables, and what was read of them already. The records of an article share it.</summary>
internal sealed class ArticleRow(CorpusTables corpus, ArticleIndex index, int place)
{
    private string? _id;
    private Head? _head;
    private ArticleFacts? _facts;
    private string? _sourceText;
    private string? _body;
    private Markup[]? _markup;
    private LineStarts? _lines;
    private IReadOnlyList<Paragraph>? _paragraphs;
    private IReadOnlyList<Speaker>? _speakers;
    private Quote[]? _quotes;
    private QuoteList? _list;
    private QuoteList? _named;
    private object? _metadata;
    private Article? _view;

    /// <summary>The corpus that the article belongs to.</summary>
    public CorpusTables Corpus => corpus;

    /// <summary>The article itself; whoever makes it sets it.</summary>
    public Article Article { get; set; } = null!;

    /// <summary>The article with the names of its quotations; null until somebody asks for it by name.</summary>
    public Article? View => _view;

    /// <summary>The line of the article in the index has the table's number before the id.</summary>
    public string Id => _id ?? Once.Set(ref _id, ReadId());

    public string? Headline => (_head ?? ReadHead()).Headline;

    public DateOnly? DatePublished => (_head ?? ReadHead()).DatePublished;

    public ArticleFacts Facts => _facts ?? Once.Set(ref _facts, ArticleFacts.Parse(index.Block(place), Id));

    public string SourceText => _sourceText ?? Once.Set(ref _sourceText, EmbeddedTexts.Decode(corpus.FindText(Article), Article));

    public string Body => _body ?? Once.Set(ref _body, JoinParagraphs());

    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs ?? Once.Set(ref _paragraphs, Array.AsReadOnly(ReadParagraphs()));

    public IReadOnlyList<Speaker> Speakers => _speakers ?? Once.Set(ref _speakers, Array.AsReadOnly(ReadSpeakers()));

    public QuoteList Quotes => _list ?? Once.Set(ref _list, new QuoteList(QuoteArray));

    /// <summary>Where the lines of the text start.</summary>
    public LineStarts Lines => _lines ?? Once.Set(ref _lines, new(SourceText));

    private Markup[] Markup => _markup ?? Once.Set(ref _markup, ReadMarkup());

    private Quote[] QuoteArray => _quotes ?? Once.Set(ref _quotes, ReadQuotes());

    /// <summary>Gives everybody the same article with names.</summary>
    public Article SetView(Article view) => Once.Set(ref _view, view);

    /// <summary>The list that gives the quotations their names.</summary>
    public TQuotes NamedQuotes<TQuotes>()
        where TQuotes : QuoteList, new() => (TQuotes)(_named ?? Once.Set(ref _named, QuoteList.Of<TQuotes>(QuoteArray)));

    /// <summary>The front matter as the user's record, made once.</summary>
    public T Metadata<T>() => ((StrongBox<T>)(_metadata ?? Once.Set(ref _metadata, new StrongBox<T>(((CorpusTables<T>)corpus).ReadMetadata(ReadMetadata()))))).Value!;

    /// <summary>The words of <paramref name="span"/>, without the marks of Markdown.</summary>
    public string Cut(TextSpan span) => Cut(SourceText, span);

    /// <summary>The words of a quotation. Where nobody asked for the whole text, only quotations become strings, and those of an article all at once.</summary>
    public string TextOf(Quote quote)
    {
        if (_sourceText is null)
            EmbeddedTexts.Decode(corpus.FindText(Article), this, static (row, text) => row.CutQuotes(text));
        return quote.CutText ??= Cut(quote.Span);
    }

    /// <summary>What the text is called among the assembly's resources.</summary>
    public string ReadResource()
    {
        var rows = new RowReader(index.Block(place));
        return rows.Find("resource"u8) ? RowText.Decode(rows.Value) : "";
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CutQuotes(ReadOnlySpan<char> text)
    {
        foreach (Quote quote in QuoteArray)
            quote.CutText ??= Cut(text, quote.Span);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private string Cut(ReadOnlySpan<char> text, TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > text.Length)
            throw new InvalidDataException($"The embedded text of article '{Id}' ({Facts.File}) is not the one that its record was generated from. Rebuild the assembly.");
        return Runtime.Markup.Read(text, span, Markup);
    }

    private string ReadId()
    {
        var rows = new RowReader(index.Head(place));
        rows.Read();
        var fields = new FieldReader(rows.Value);
        fields.Word();
        return RowText.Decode(fields.Rest);
    }

    private Head ReadHead() => Once.Set(ref _head, Head.Parse(index.Head(place)));

    /// <summary>Of each paragraph its kind, how far it stands behind the one before, and its length.</summary>
    private Paragraph[] ReadParagraphs()
    {
        var rows = new RowReader(index.Block(place));
        if (!rows.Find("paragraphs"u8))
            return [];
        var paragraphs = new List<Paragraph>();
        var numbers = new NumberReader(rows.Value);
        int end = 0;
        while (!numbers.IsAtEnd)
        {
            var kind = (ParagraphKind)numbers.Index((int)ParagraphKind.Disclaimer + 1);
            var span = new TextSpan(end + numbers.Next(), numbers.Next());
            paragraphs.Add(new(Article, paragraphs.Count, kind, span));
            end = span.End;
        }

        return [.. paragraphs];
    }

    private Markup[] ReadMarkup()
    {
        var rows = new RowReader(index.Block(place));
        return rows.Find("markup"u8) ? Runtime.Markup.Parse(rows.Value) : [];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Quote[] ReadQuotes()
    {
        var rows = new RowReader(index.Block(place));
        if (!rows.Find("quotes"u8))
            return [];
        var reader = new QuoteReader(rows.Value, index.Table(place).Cues);
        var quotes = new Quote[reader.Count];
        for (int i = 0; i < quotes.Length; i++)
            quotes[i] = new(Article, reader.Next());
        return quotes;
    }

    /// <summary>
    /// A <c>speaker</c> row names one of the corpus by its key. A <c>source</c> has no name, and its rows are here: <c>alias</c>, <c>role</c>.
    /// </summary>
    private Speaker[] ReadSpeakers()
    {
        var speakers = new List<Speaker>();
        SpeakerFacts? source = null;
        var rows = new RowReader(index.Block(place));
        while (rows.Read())
        {
            if (rows.Key.SequenceEqual("speaker"u8))
            {
                source = null;
                speakers.Add(corpus.SpeakerByKey(RowText.Decode(rows.Value)));
            }
            else if (rows.Key.SequenceEqual("source"u8))
            {
                source = new SpeakerFacts(corpus, RowText.Decode(rows.Value));
                speakers.Add(new(Article, source));
            }
            else if (source is not null)
            {
                source.Take(rows.Key, rows.Value);
            }
        }

        return [.. speakers];
    }

    /// <summary>A <c>value</c> row has a path, an equals sign, and the value: the text of a leaf, the number of a list's items, nothing for a record.</summary>
    private MetadataValue ReadMetadata()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new RowReader(index.Block(place));
        while (rows.Find("value"u8))
        {
            var fields = new FieldReader(rows.Value);
            string path = RowText.Decode(fields.Word('='));
            values[path] = RowText.Decode(fields.Rest);
        }

        return new(corpus, values);
    }

    private string JoinParagraphs()
    {
        var texts = new string[Paragraphs.Count];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = Paragraphs[i].Text;
        return string.Join("\n\n", texts);
    }

    /// <summary>What the index says of an article.</summary>
    private sealed class Head
    {
        public string? Headline { get; private set; }

        public DateOnly? DatePublished { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static Head Parse(ReadOnlySpan<byte> block)
        {
            var head = new Head();
            var rows = new RowReader(block);
            while (rows.Read())
            {
                if (rows.Key.SequenceEqual("headline"u8))
                    head.Headline = RowText.Decode(rows.Value);
                else if (rows.Key.SequenceEqual("date"u8))
                    head.DatePublished = new FieldReader(rows.Value).Date();
            }

            return head;
        }
    }
}
