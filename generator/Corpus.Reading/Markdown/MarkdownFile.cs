using System;

namespace Corpus.Reading;

/// <summary>Tells Markdown from plain text by the file's name.</summary>
internal static class MarkdownFile
{
    /// <summary>Whether <paramref name="file"/> is Markdown.</summary>
    public static bool Is(string file) => Ends(file, ".md") || Ends(file, ".markdown") || IsMdx(file);

    /// <summary>Whether <paramref name="file"/> is Markdown with JSX in it.</summary>
    public static bool IsMdx(string file) => Ends(file, ".mdx");

    private static bool Ends(string file, string extension) => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
