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
