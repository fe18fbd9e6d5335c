using System;

namespace Corpus.Reading;

/// <summary>Knows absolute web addresses.</summary>
internal static class WebAddress
{
    /// <summary>Whether <paramref name="value"/> is one. (On Unix, System.Uri takes "/a" for an address of a file.)</summary>
    public static bool IsAbsolute(string value)
    {
        if (!LooksLikeOne(value))
            return false;
        foreach (char c in value)
        {
            if (Blanks.IsBlank(c) || char.IsControl(c) || c is '<' or '>' or '"')
                return false;
        }

        return Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Host.Length > 0;
    }

    /// <summary>Whether <paramref name="value"/> is an address within a site: <c>/img/port.jpg</c>, <c>../port.jpg</c>, <c>img/port.jpg</c>, <c>port.jpg</c>.</summary>
    public static bool IsWithinSite(string value)
    {
        if (value.Length == 0 || value.IndexOf(':') >= 0)
            return false;
        foreach (char c in value)
        {
            if (Blanks.IsBlank(c) || char.IsControl(c))
                return false;
        }

        if (value[0] is '/' or '#' or '?' or '@' or '~' || value.StartsWith("./", StringComparison.Ordinal) || value.StartsWith("../", StringComparison.Ordinal))
            return !value.StartsWith("//", StringComparison.Ordinal);

        // What has a full stop in its first part is the name of a host rather, whose https:// is missing.
        int slash = value.IndexOf('/');
        return slash < 0 ? IsPicture(value) : value.IndexOf('.', 0, slash) < 0;
    }

    /// <summary>Whether <paramref name="value"/> starts as one does.</summary>
    public static bool LooksLikeOne(string value) =>
        value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the address is a picture's, by its ending or by a part of its path.</summary>
    public static bool IsPicture(string address)
    {
        int query = address.IndexOfAny(['?', '#']);
        string path = query < 0 ? address : address.Substring(0, query);
        foreach (string ending in (ReadOnlySpan<string>)[".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff"])
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        string[] parts = path.Split('/');
        for (int i = 3; i < parts.Length; i++)
        {
            if (parts[i].ToUpperInvariant() is "IMAGE" or "IMAGES" or "IMG" or "PHOTO" or "PHOTOS" or "PICTURE" or "PICTURES" or "THUMBNAIL" or "THUMBNAILS")
                return true;
        }

        return false;
    }
}
