using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using Corpus.Runtime;

namespace Corpus;

/// <summary>
/// A news article: its text, and what can be told from it. The metadata are schema.org's NewsArticle terms; null is what the file does not say.
/// </summary>
/// <remarks>
/// Each article is one object for as long as the program runs. Metadata, paragraphs, quotations and text are read when they are first asked
/// for, each on its own, and from any number of threads.
/// </remarks>
[DebuggerDisplay("{Id}: {Title}")]
public class Article
{
    private readonly ArticleRow _row;
    private ArticleFacts? _facts;
    private string? _sourceText;
    private string? _body;
    private Markup[]? _markup;
    private IReadOnlyList<Paragraph>? _paragraphs;
    private IReadOnlyList<Speaker>? _speakers;
    private QuoteList? _quotes;

    internal Article(ArticleRow row)
    {
        _row = row;
        Id = row.ReadId();
    }

    /// <summary>The article's id: the name of its file without the extension, unless the front matter gives another. Unique in its corpus.</summary>
    public string Id { get; }

    /// <summary>The path of the file in its project, with <c>/</c> between the parts: <c>seeds/001.txt</c>.</summary>
    public string File => Facts.File;

    /// <summary>The headline; null where the file has none. <see cref="Title"/> always says something.</summary>
    public string? Headline => Facts.Headline;

    /// <summary>The headline, or where there is none the first words of the text, cut at a word.</summary>
    public string Title => Facts.Headline ?? Facts.Lead;

    /// <summary>The day of publication as written; null where the file does not say.</summary>
    public DateOnly? DatePublished => Facts.DatePublished;

    /// <summary>The time of publication as written, never converted to another time zone; null where the file does not say.</summary>
    public TimeOnly? TimePublished => Facts.TimePublished;

    /// <summary>The offset from UTC of <see cref="TimePublished"/>, east positive; null where the file does not say.</summary>
    public TimeSpan? UtcOffset => Facts.UtcOffset;

    /// <summary>The publisher; null where the file does not say.</summary>
    public string? Publisher => Facts.Publisher;

    /// <summary>The agency or photographer to be credited, such as the one in the dateline; null where the file names none.</summary>
    public string? CreditText => Facts.CreditText;

    /// <summary>The section of the newspaper ("Politics"); null where the file does not say.</summary>
    public string? ArticleSection => Facts.ArticleSection;

    /// <summary>The address of the article's image; null where the file has none.</summary>
    public Uri? Image => Facts.Image;

    /// <summary>The address of the article itself; null where the file has none.</summary>
    public Uri? Url => Facts.Url;

    /// <summary>Who wrote it; null where the file does not say.</summary>
    public string? Author => Facts.Author;

    /// <summary>The language, a BCP 47 tag ("en", "pt-BR") as written; null where the file does not say.</summary>
    public string? InLanguage => Facts.InLanguage;

    /// <summary>The keywords, in the file's order; empty where there are none.</summary>
    public IReadOnlyList<string> Keywords => Facts.Keywords;

    /// <summary>
    /// The front matter's other keys, in the file's order. A nested key is joined to its parent's by a full stop; the items of a list are
    /// joined by line feeds. Empty where there are none.
    /// </summary>
    public IReadOnlyDictionary<string, string> Properties => Facts.Properties;

    /// <summary>Why the article was retracted; null where it stands.</summary>
    public string? Retracted => Facts.Retracted;

    /// <summary>The texts of the <see cref="Paragraphs"/>, with one empty line (two line feeds) between them.</summary>
    /// <exception cref="System.Resources.MissingManifestResourceException">The assembly lacks the article's text.</exception>
    public string Body => _body ?? Once.Set(ref _body, JoinParagraphs());

    /// <summary>The paragraphs, in the file's order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs ?? Once.Set(ref _paragraphs, Array.AsReadOnly(_row.ReadParagraphs(this)));

    /// <summary>The quotations, in the order of the text.</summary>
    public IReadOnlyList<Quote> Quotes => QuoteList;

    /// <summary>Who is quoted, in the order of their first quotation.</summary>
    public IReadOnlyList<Speaker> Speakers => _speakers ?? Once.Set(ref _speakers, Array.AsReadOnly(_row.ReadSpeakers(this)));

    /// <summary>The number of words in the <see cref="Paragraphs"/>.</summary>
    public int WordCount => Facts.WordCount;

    /// <summary>The whole file, front matter and all, without a byte order mark.</summary>
    /// <exception cref="System.Resources.MissingManifestResourceException">The assembly lacks the article's text.</exception>
    public string SourceText => _sourceText ?? Once.Set(ref _sourceText, _row.ReadText(this));

    internal string Resource => Facts.Resource;

    private protected ArticleRow Row => _row;

    private protected QuoteList QuoteList => _quotes ?? Once.Set(ref _quotes, ListOf(new QuoteRows(_row.ReadQuotes(this))));

    private ArticleFacts Facts => _facts ?? Once.Set(ref _facts, _row.ReadFacts());

    /// <summary>The <see cref="Title"/>.</summary>
    public override string ToString() => Title;

    /// <summary>The words of <paramref name="span"/>, without the marks of Markdown.</summary>
    internal string Cut(TextSpan span)
    {
        string text = SourceText;
        if (span.Start < 0 || span.Length < 0 || span.End > text.Length)
            throw new InvalidDataException($"The embedded text of article '{Id}' ({File}) is not the one that its record was generated from. Rebuild the assembly.");
        return Markup.Read(text, span, _markup ?? Once.Set(ref _markup, _row.ReadMarkup()));
    }

    private protected virtual QuoteList ListOf(QuoteRows rows) => new(rows);

    private string JoinParagraphs()
    {
        var texts = new string[Paragraphs.Count];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = Paragraphs[i].Text;
        return string.Join("\n\n", texts);
    }
}
