using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>The words that stand for each key: schema.org's own first, then the usual other ones, in any case and with hyphens, underscores or neither.</summary>
internal static class MetadataKeys
{
    private static readonly Dictionary<string, (MetadataKey Key, int Rank)> Words = Build(
        (MetadataKey.Headline, ["headline", "title"]),
        (MetadataKey.DatePublished, ["datePublished", "date", "published", "publishDate", "publicationDate", "publishedAt", "publishedOn", "pubDate"]),
        (MetadataKey.Publisher, ["publisher", "source", "outlet", "newspaper"]),
        (MetadataKey.ArticleSection, ["articleSection", "section", "category"]),
        (MetadataKey.Image, ["image", "imageUrl", "thumbnailUrl", "photo", "picture"]),
        (MetadataKey.Url, ["url", "link", "canonicalUrl"]),
        (MetadataKey.Author, ["author", "authors", "byline", "writer", "creator"]),
        (MetadataKey.InLanguage, ["inLanguage", "language", "lang"]),
        (MetadataKey.Keywords, ["keywords", "tags", "keyword", "tag"]),
        (MetadataKey.CreditText, ["creditText", "credit", "agency"]),
        (MetadataKey.Id, ["id"]),
        (MetadataKey.Name, ["name"]),
        (MetadataKey.Retracted, ["retracted"]));

    /// <summary>schema.org's and this library's own words, in order.</summary>
    public static IReadOnlyList<string> SchemaOrgNames { get; } =
        [.. Words.Values.Where(static word => word.Rank == 0).Select(static word => NameOf(word.Key)).OrderBy(static name => name, StringComparer.Ordinal)];

    /// <summary>What <paramref name="word"/> means, and how usual it is for that: 0 is schema.org's own word.</summary>
    public static (MetadataKey Key, int Rank) Find(string word) => Words.TryGetValue(Keys.Plain(word), out (MetadataKey, int) found) ? found : default;

    /// <summary>schema.org's word for <paramref name="key"/>.</summary>
    public static string NameOf(MetadataKey key)
    {
        string name = key.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static Dictionary<string, (MetadataKey, int)> Build(params (MetadataKey Key, string[] Words)[] rows)
    {
        var words = new Dictionary<string, (MetadataKey, int)>(StringComparer.Ordinal);
        foreach ((MetadataKey key, string[] names) in rows)
        {
            for (int rank = 0; rank < names.Length; rank++)
                words.Add(Keys.Plain(names[rank]), (key, rank));
        }

        return words;
    }
}
