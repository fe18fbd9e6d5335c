namespace Corpus.Reading;

/// <summary>What the keys of the front matter can mean.</summary>
internal enum MetadataKey
{
    /// <summary>A key of the user's own.</summary>
    None,

    /// <summary><c>headline</c>.</summary>
    Headline,

    /// <summary><c>datePublished</c>.</summary>
    DatePublished,

    /// <summary><c>publisher</c>.</summary>
    Publisher,

    /// <summary><c>articleSection</c>.</summary>
    ArticleSection,

    /// <summary><c>image</c>.</summary>
    Image,

    /// <summary><c>url</c>.</summary>
    Url,

    /// <summary><c>author</c>.</summary>
    Author,

    /// <summary><c>inLanguage</c>.</summary>
    InLanguage,

    /// <summary><c>keywords</c>.</summary>
    Keywords,

    /// <summary><c>creditText</c>.</summary>
    CreditText,

    /// <summary><c>id</c>.</summary>
    Id,

    /// <summary><c>name</c>.</summary>
    Name,

    /// <summary><c>retracted</c>.</summary>
    Retracted,
}
