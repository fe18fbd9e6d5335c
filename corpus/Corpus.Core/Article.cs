using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Corpus.Runtime;

namespace Corpus;

/// <summary>
/// A news article: its text, and what can be told from it. The metadata are schema.org's NewsArticle terms; null is what the file does not say.
/// </summary>
/// <remarks>
/// Metadata, paragraphs, quotations and text are read when they are first asked for, each on its own and once for as long as the program runs,
/// and from any number of threads. An article that was got by its own name, with names for its quotations, equals the one among all articles.
/// </remarks>
[DebuggerDisplay("{Id}: {Title}")]
public class Article : IEquatable<Article>
{
    internal Article(ArticleRow row) => Row = row;

    /// <summary>The article's id: the name of its file without the extension (its path, with <c>CorpusIds=Path</c>), unless the front matter gives another. Unique in its corpus.</summary>
    public string Id => Row.Id;

    /// <summary>The path of the file in its project, with <c>/</c> between the parts: <c>seeds/001.txt</c>.</summary>
    public string File => Facts.File;

    /// <summary>The headline; null where the file has none. <see cref="Title"/> always says something.</summary>
    public string? Headline => Row.Headline;

    /// <summary>The headline, or where there is none the first words of the text, cut at a word.</summary>
    public string Title => Row.Headline ?? Facts.Lead;

    /// <summary>The day of publication as written; null where the file does not say.</summary>
    public DateOnly? DatePublished => Row.DatePublished;

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
    public string Body => Row.Body;

    /// <summary>The paragraphs, in the file's order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => Row.Paragraphs;

    /// <summary>The quotations, in the order of the text.</summary>
    public IReadOnlyList<Quote> Quotes => Row.Quotes;

    /// <summary>Who is quoted, in the order of their first quotation.</summary>
    public IReadOnlyList<Speaker> Speakers => Row.Speakers;

    /// <summary>The number of words in the <see cref="Paragraphs"/>.</summary>
    public int WordCount => Facts.WordCount;

    /// <summary>The whole file, front matter and all, without a byte order mark.</summary>
    /// <exception cref="System.Resources.MissingManifestResourceException">The assembly lacks the article's text.</exception>
    public string SourceText => Row.SourceText;

    internal ArticleRow Row { get; }

    private ArticleFacts Facts => Row.Facts;

    /// <summary>Whether both are records of the same article of the same corpus.</summary>
    /// <param name="left">A record, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator ==(Article? left, Article? right) => ReferenceEquals(left?.Row, right?.Row);

    /// <summary>Whether these are records of two articles.</summary>
    /// <param name="left">A record, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator !=(Article? left, Article? right) => !(left == right);

    /// <summary>Whether this is a record of the same article of the same corpus.</summary>
    /// <param name="other">Another record, or null.</param>
    public bool Equals(Article? other) => this == other;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => RuntimeHelpers.GetHashCode(Row);

    /// <summary>The <see cref="Title"/>.</summary>
    public override string ToString() => Title;
}
