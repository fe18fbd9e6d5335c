using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>
/// Knows the values under well-known keys that only mean something to the generator of a site, and are none of schema.org's: an address
/// within the site, a picture as an object of the site's own, categories as a list, a name of several words. They are kept as the user's own.
/// </summary>
internal static class SiteValues
{
    /// <summary>Whether the value of <paramref name="entry"/> is one of them.</summary>
    /// <param name="key">What its key means.</param>
    /// <param name="rank">How usual the word is for that: 0 is schema.org's own.</param>
    /// <param name="entry">Key and value.</param>
    public static bool Contains(MetadataKey key, int rank, FrontMatterEntry entry) => entry.Value switch
    {
        FrontMatterScalar scalar when key is MetadataKey.Image => IsPictureOfTheSite(scalar.Text.Trim()),
        FrontMatterScalar scalar when key is MetadataKey.Url => WebAddress.IsWithinSite(scalar.Text.Trim()),
        // Jekyll's `published: false` keeps a page off the site.
        FrontMatterScalar { IsPlain: true } scalar when key is MetadataKey.DatePublished => IsPublished(entry.Key.Text) && IsSwitch(scalar.Text),
        // Several words are what a person or a thing is called: no member can be.
        FrontMatterScalar scalar => key is MetadataKey.Name && HasBlank(scalar.Text.Trim()),
        FrontMatterMap map => IsOfTheSite(key, map),
        // One word for schema.org's, and as many categories as people like.
        _ => rank > 0 && key is MetadataKey.ArticleSection,
    };

    /// <summary>What an object under a well-known key says beside the one value that is read of it.</summary>
    public static IEnumerable<FrontMatterEntry> Beside(MetadataKey key, FrontMatterValue value) =>
        key is MetadataKey.Image or MetadataKey.Author or MetadataKey.Publisher or MetadataKey.DatePublished && value is FrontMatterMap map ? map.Entries.Where(entry => entry.Key.Text != Inner(key)) : [];

    private static bool IsPublished(string key) => key.Equals("published", StringComparison.OrdinalIgnoreCase);

    private static bool IsSwitch(string text) => text.ToUpperInvariant() is "TRUE" or "FALSE" or "YES" or "NO";

    private static bool HasBlank(string text) => text.Any(Blanks.IsBlank);

    private static bool IsOfTheSite(MetadataKey key, FrontMatterMap map)
    {
        if (key is not (MetadataKey.Image or MetadataKey.Author or MetadataKey.Publisher))
            return false;
        FrontMatterValue? inner = map.Entries.FirstOrDefault(entry => entry.Key.Text == Inner(key))?.Value;
        return inner is null || (key == MetadataKey.Image && inner is FrontMatterScalar scalar && IsPictureOfTheSite(scalar.Text.Trim()));
    }

    /// <summary>An address within the site, or the name that the site has for a picture: <c>harbour-at-night</c>.</summary>
    private static bool IsPictureOfTheSite(string text) =>
        WebAddress.IsWithinSite(text) || (text.Length > 0 && text.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_'));

    private static string Inner(MetadataKey key) => key switch
    {
        MetadataKey.Image => "url",
        MetadataKey.DatePublished => "created",
        _ => "name",
    };
}
