using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>What an article says about itself, in the terms of schema.org's NewsArticle. Null is what the file does not say.</summary>
public sealed record ArticleMetadata
{
    /// <summary>Nothing at all.</summary>
    public static ArticleMetadata Empty { get; } = new();

    /// <summary>schema.org <c>headline</c>.</summary>
    public string? Headline { get; init; }

    /// <summary>schema.org <c>datePublished</c>, with time and offset where the file has them.</summary>
    public PublicationTime Published { get; init; }

    /// <summary>schema.org <c>publisher</c>.</summary>
    public string? Publisher { get; init; }

    /// <summary>schema.org <c>creditText</c>: the agency named in the dateline.</summary>
    public string? CreditText { get; init; }

    /// <summary>schema.org <c>articleSection</c>.</summary>
    public string? ArticleSection { get; init; }

    /// <summary>schema.org <c>image</c>: an absolute address as written.</summary>
    public string? Image { get; init; }

    /// <summary>schema.org <c>url</c>: an absolute address as written.</summary>
    public string? Url { get; init; }

    /// <summary>schema.org <c>author</c>.</summary>
    public string? Author { get; init; }

    /// <summary>schema.org <c>inLanguage</c>: a BCP 47 tag as written.</summary>
    public string? InLanguage { get; init; }

    /// <summary>schema.org <c>keywords</c>.</summary>
    public EquatableArray<string> Keywords { get; init; }

    /// <summary>The member name that the file asks for (<c>name:</c> in the front matter).</summary>
    public string? MemberName { get; init; }

    /// <summary>Why the article was retracted; null where it stands.</summary>
    public string? Retracted { get; init; }

    /// <summary>
    /// The other keys of the front matter, in the file's order. A nested key is joined to its parent's by a full stop;
    /// the items of a list are joined by line feeds.
    /// </summary>
    public EquatableArray<KeyValuePair<string, string>> Properties { get; init; }
}
